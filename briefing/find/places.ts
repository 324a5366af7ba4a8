// The pages of the site under the names people look for them by, in six parts, each with a line on what stands there.
import type { Briefing } from '../briefing';
import { presets } from '../ask/deck';
import { inWords } from '../write/values';

export interface Place {
  name: string;
  address: string;
  /** What stands there, in one line. */
  line: string;
  /** Other words it is looked for by. */
  words?: string;
}

export interface SitePart {
  /** Its anchor on /contents: `teach`. */
  id: 'read' | 'look' | 'follow' | 'check' | 'teach' | 'broadcast';
  name: string;
  /** Under the name, in a few words. */
  about: string;
  /** What it holds besides the chapters and the charts, which are listed one by one. */
  places: readonly Place[];
}

/** @returns the six parts in the order in which a reader may want them */
export function siteParts(all: Briefing): SitePart[] {
  const { chapters, figures, events, facts, sources, papers, framing, terms } = all;
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const years = [events[0], events.at(-1)].map((event) => event?.date.slice(0, 4) ?? '');
  const of = (kind: string) => terms.filter((term) => term.kind === kind).length;
  const talks = Object.keys(presets)
    .join(', ')
    .replace(/, (?=\d+$)/, ' or ');
  return [
    {
      id: 'read',
      name: 'Read',
      about: `${count(chapters.length, 'chapter')}, ${minutes} minutes`,
      places: [],
    },
    {
      id: 'look',
      name: 'Look',
      about: `${count(figures.length, 'chart')}, each with its table and files`,
      places: [{ name: 'Charts', address: '/charts', line: `All ${figures.length} charts by their questions`, words: 'figures graphs pictures gallery' }],
    },
    {
      id: 'follow',
      name: 'Follow',
      about: 'The years in order',
      places: [
        {
          name: 'Timeline',
          address: '/timeline',
          line: `${events.length} events from ${years.join(' to ')}, each with its sources`,
          words: 'dates chronology history',
        },
        { name: 'Any day', address: '/timeline#any-day', line: 'The state of the pact on a day you choose', words: 'state in force calendar' },
        {
          name: 'How outlets word it',
          address: '/framing',
          line: `${count(framing.length, 'thing')} and what each was called in Seoul, Tokyo and Washington`,
          words: 'one thing many words framing phrases bias compare',
        },
      ],
    },
    {
      id: 'check',
      name: 'Check',
      about: 'Who says so',
      places: [
        {
          name: 'Evidence',
          address: '/evidence',
          line: `${facts.length} facts, each with its sources, its date and who says otherwise`,
          words: 'facts proof claims',
        },
        {
          name: 'Sources',
          address: '/sources',
          line: `${sources.length} documents and how far each can be trusted`,
          words: 'references bibliography documents',
        },
        {
          name: 'Papers',
          address: '/papers',
          line: `${count(papers.length, 'official text')}, each in short and in a few of its own words`,
          words: 'treaty text primary sources documents',
        },
        {
          name: 'Glossary',
          address: '/glossary',
          line: `${of('person')} people, ${of('organisation')} organisations and ${of('concept')} words, with their Korean and Japanese names`,
          words: 'who is who names pronunciation definitions',
        },
        {
          name: 'About and method',
          address: '/about',
          line: 'How it was made, by what rules, and what may be done with it',
          words: 'method licence complaints contact objections',
        },
        {
          name: 'What is kept',
          address: '/privacy',
          line: 'Of readers nothing, of a class in a live room its choices, for a day',
          words: 'privacy data protection cookies',
        },
        { name: 'Corrections', address: '/about#corrections', line: 'What was wrong, and when it was put right', words: 'errata changes' },
      ],
    },
    {
      id: 'teach',
      name: 'Teach',
      about: 'For teachers',
      places: [
        {
          name: 'Lessons',
          address: '/lessons',
          line: 'For each chapter: goals, a comparison of sources, questions and a quiz',
          words: 'lesson plan class worksheet quiz exercise homework',
        },
        {
          name: 'Present',
          address: '/present',
          line: `Slides for ${talks} minutes, with a speaker’s view`,
          words: 'slides slideshow deck presentation powerpoint',
        },
        {
          name: 'My talk',
          address: '/present/mine',
          line: 'Your choice of slides in your order, with slides of your own',
          words: 'own slides compose custom talk order powerpoint',
        },
        {
          name: 'The live room',
          address: '/live',
          line: 'A class votes on its phones, or by raised hands, and sees itself beside the published poll',
          words: 'vote poll quiz phones join class clicker mentimeter kahoot slido',
        },
        { name: 'Handout', address: '/handout', line: 'A pack to print for students, on A4 or Letter', words: 'print paper pdf worksheet' },
        {
          name: 'Handout for teachers',
          address: '/handout/teacher',
          line: 'The same pack with notes, times and answers',
          words: 'answers teacher version print',
        },
        {
          name: 'Without a network',
          address: '/about#offline',
          line: 'What a browser keeps, and the whole briefing in one file',
          words: 'offline download one file stick install app wifi',
        },
      ],
    },
    {
      id: 'broadcast',
      name: 'Broadcast',
      about: 'For newsrooms',
      places: [
        {
          name: 'Safe to say on air',
          address: '/safe-to-say',
          line: 'Sentences to read out as they stand, common errors, names and timed scripts',
          words: 'broadcast radio television script pronounce',
        },
        { name: 'Charts to embed', address: '/about#embedding', line: 'A chart in your own page, as a frame or a picture', words: 'iframe embed' },
        { name: 'Data', address: '/about#data', line: 'Every number and statement as a file', words: 'csv download dataset spreadsheet excel' },
        { name: 'Feed', address: '/feed.xml', line: 'New chapters and corrections, for a reader of feeds', words: 'rss atom updates' },
      ],
    },
  ];
}

function count(number: number, noun: string): string {
  const words = inWords(String(number));
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${noun}${number === 1 ? '' : 's'}`;
}
