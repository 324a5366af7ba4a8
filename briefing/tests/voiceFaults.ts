// What can be wrong in what a capital is heard to say, in what a fact rests on, and in prose that names the workshop.
import { changed, type FaultCase } from './faultCase';

const [points, sources, facts, figures] = ['turning-points.yaml', 'sources.yaml', 'facts.yaml', 'figures.yaml'] as const;
const mdx = 'chapters/01-background.mdx';
const at = (line: number, message: string) => `content/turning-points.yaml:${line} · turning point "decision": ${message}`;

export const voiceFaults: FaultCase[] = [
  changed('a capital concerned is not heard', points, "  silent:\n    - { capital: tokyo, why: No sentence of that day is known. }\n", '',
    at(7, 'nobody speaks for tokyo: quote an official sentence, or say in silent: why there is none')),
  changed('a capital is silent and quoted', points, '{ capital: tokyo', '{ capital: seoul',
    at(7, 'nobody speaks for tokyo: quote an official sentence, or say in silent: why there is none'),
    at(15, 'seoul is called silent and is quoted: take one of the two out')),
  changed('the original is missing', points, '      original: { lang: ko, text: 종료하겠습니다. }\n      translation: ours\n', '',
    at(11, 'its source is not in English: give the original')),
  changed('the translation is nobody’s', points, '      translation: ours\n', '',
    at(11, 'the original has no translation named: say translation: ours, or official')),
  changed('the original is in another script', points, '종료하겠습니다.', 'We will.',
    at(11, 'the original is not written in Korean: give the words as they were spoken')),
  changed('the sentence is too long', points, 'words: We will end it.', `words: ${'We will end it '.repeat(7).trim()}`,
    at(11, 'the quotation has 28 words, and may have 25: shorten it')),
  changed('the speaker is unknown', points, 'by: moon-jae-in', 'by: moon-jae',
    at(11, 'unknown speaker "moon-jae" (did you mean "moon-jae-in"?)')),
  changed('no chapter shows the turning point', mdx, '\n<Voices at="decision" />\n', '',
    at(3, 'no chapter shows it: put <Voices at="decision" /> where it is told')),
  changed('a quotation is translated and its original not given', mdx, 'source="herald-2019" date="2019-08-21">We', 'source="edaily-2019" date="2019-08-21">We',
    'content/chapters/01-background.mdx:20 · <Quote> translates "edaily-2019", which is not in English: give lang="…" and original="…"'),
  changed('prose names the workshop', mdx, 'Not to share, but to keep what was shared.', 'No count was found.',
    'content/chapters/01-background.mdx:23 · "No count was found" speaks of the workshop: say what has been published and by whom: ‘Japan has published no count’'),
  changed('an entry names the workshop', facts, '  status: opinion\n', '  status: opinion\n  note: Not in the core documents.\n',
    'content/facts.yaml:44 · fact "secret-contents": "core documents" speaks of the workshop: name the outlet'),
  changed('a row names the workshop', 'data/exchanges.csv', 'Not given.', 'No count was found.',
    'content/data/exchanges.csv:5 · row "herald-2018", column "note": "No count was found" speaks of the workshop: say what has been published and by whom: ‘Japan has published no count’'),
  changed('the best source does not stand first', facts, "    - { id: treaty-2016, at: Article 21 }\n    - { id: herald-2019, at: line 3 }\n", "    - { id: herald-2019, at: line 3 }\n    - { id: treaty-2016, at: Article 21 }\n",
    'content/facts.yaml:12 · fact "signed": "treaty-2016" is a better kind of source than one before it: put the best first'),
  {
    rule: 'an agreed fact rests on weak kinds',
    edit: [
      { file: sources, find: 'kind: treaty text', put: 'kind: blog' },
      { file: sources, find: 'kind: newspaper\n  language: en', put: 'kind: aggregator\n  language: en' },
    ],
    faults: [
      'content/data/exchanges.csv:2 · row "herald-2016": rests on weak kinds alone and is drawn in figure "exchanges-per-year": cite a better source, or say in the note that it is known only from there',
      'content/facts.yaml:8 · fact "signed": an agreed fact needs a wire, a newspaper, a broadcaster, a government or a treaty text: cite one, or call it a single source',
      'content/facts.yaml:10 · fact "signed": rests on weak kinds alone and is used in lesson "background": cite a better source, or say in weak: that none is known',
      'content/facts.yaml:10 · fact "signed": rests on weak kinds alone and is used in the fact sheet: cite a better source, or say in weak: that none is known',
      'content/facts.yaml:21 · fact "exchanges-2017": rests on weak kinds alone and is used in lesson "background": cite a better source, or say in weak: that none is known',
      'content/facts.yaml:30 · fact "exchanges-2019": rests on weak kinds alone and is used in lesson "background": cite a better source, or say in weak: that none is known',
    ],
  },
  changed('an agreed fact has one publisher', sources, 'outlet: Government of Japan', 'outlet: The Korea Herald, again',
    'content/facts.yaml:8 · fact "signed": an agreed fact needs two publishers, and its sources have one: cite another, or call it a single source'),
  changed('a fact with a good source excuses itself', facts, '  status: opinion\n', '  status: opinion\n  weak: No other is known.\n',
    'content/facts.yaml:44 · fact "secret-contents": says why it rests on weak kinds alone, and one of its sources is a better one: take weak: out'),
  changed('an archived copy has no web address', sources, "core: true", "core: true\n  archived: none",
    'content/sources.yaml:11 · source "herald-2019": "archived" must be a web address such as https://example.org/page (it is "none")'),
  changed('a figure’s first source is not its best', figures, '    - { id: herald-2019 }', '    - { id: herald-2019 }\n    - { id: treaty-2016 }',
    'content/figures.yaml:18 · figure "exchanges-per-year": "treaty-2016" is a better kind of source than one before it: put the best first'),
];
