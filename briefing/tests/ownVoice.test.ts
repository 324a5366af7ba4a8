// What the briefing must not say in its own voice: quoted words are others' and may stand.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProse } from '../check/checkProse';
import { briefing } from '../load';
import { realContent } from './fixtureContent';

const { chapters, facts, events, terms, figures, lessons } = briefing(realContent);

/** Words in typographic quotation marks belong to whoever said them. */
function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|‘[^’]*’/g, '…');
}

/** A chapter's own words: its prose, points and notes, without quotations and tags. */
function proseOf(fileName: string): string {
  const text = readFileSync(join(realContent, 'chapters', fileName), 'utf8');
  return withoutQuotations(
    text
      .replace(/<Quote [^>]*>.*?<\/Quote>/gs, '…')
      .replace(/question="([^"]*)"/g, '>$1<')
      .replace(/<[^>]*>/g, ''),
  );
}

const chapterTexts = chapters.map(({ fileName }): [string, string] => [fileName, proseOf(fileName)]);
const entryTexts: [string, string][] = [
  ...facts.map(({ id, statement, handling = '' }): [string, string] => [`fact ${id}`, withoutQuotations(`${statement} ${handling}`)]),
  ...terms.map(({ id, definition }): [string, string] => [`term ${id}`, withoutQuotations(definition)]),
  ...events.map(({ id, title, text }): [string, string] => [`event ${id}`, withoutQuotations(`${title}. ${text}`)]),
  ...figures.map(({ id, title, subtitle, description, caveats }): [string, string] => [
    `figure ${id}`,
    withoutQuotations([title, subtitle, description, ...caveats].join(' ')),
  ]),
  ...lessons.map((lesson): [string, string] => [`lesson ${lesson.id}`, withoutQuotations(lessonTexts(lesson).join('\n'))]),
];

/** A lesson's own words, one text a line. A wrong option of its quiz is an error that people make, and not ours. */
function lessonTexts({ goals, exercise, questions, quiz }: (typeof lessons)[number]): string[] {
  return [
    ...goals,
    ...exercise.task,
    ...[...exercise.look, ...questions.flatMap(({ weighs }) => weighs)].map(({ point }) => point),
    ...questions.map(({ ask }) => ask),
    ...quiz.flatMap(({ ask, options, right, why }) => [ask, options[right - 1] ?? '', why]),
  ];
}

/** Sentences, each with its place, that a pattern finds. */
function found(texts: readonly (readonly [string, string])[], pattern: RegExp): string[] {
  return texts.flatMap(([place, text]) =>
    text
      .split(/(?<=[.?!])\s+|\n+/)
      .filter((sentence) => pattern.test(sentence))
      .map((sentence) => `${place}: ${sentence}`),
  );
}

describe('in our own voice', () => {
  it.each([
    [
      'the pact is not resumed, revived or reinstated: it never stopped',
      /\b(resum|reviv|reinstat|re-?start)\w*\b.*\b(the pact|GSOMIA)\b|\b(the pact|GSOMIA)\b.*\b(resum|reviv|reinstat|re-?start)\w*/i,
    ],
    ['the pact was not ended in 2019', /\b(the pact|GSOMIA)\b (was |had been )?(terminated|ended|scrapped|expired|lapsed|ran out)\b|\bterminated in 2019\b/i],
    ['Japan’s export measures are no ban', /\bexports?'? ban\b|\bban(s|ned)? (on|of) .*exports?\b|\btrade ban\b/i],
    ['no step is called unilateral', /\bunilateral/i],
    // A sentence may say who uses such a word.
    ['islands have two names, and neither is ours', /^(?!.*\b(calls?|writes?) ).*\b(dokdo|takeshima)\b/i],
    ['labour in the war is wartime labour', /^(?!.*\b(calls?|writes?) ).*(\bforced labou?r|\brequisitioned\b)/i],
    ['nothing is important to note', /\bimportant to note\b|\bneedless to say\b/i],
  ])('%s', (_, pattern) => {
    expect(found([...chapterTexts, ...entryTexts], pattern)).toEqual([]);
  });

  it('no chapter exclaims', () => {
    expect(found(chapterTexts, /!(?!=)/)).toEqual([]);
  });

  it('the patterns find what they look for', () => {
    const sentence = (text: string): [string, string][] => [['here', withoutQuotations(text)]];
    expect(found(sentence('In November 2019 Seoul resumed the pact.'), /\bresum\w*\b.*\bthe pact\b/)).toHaveLength(1);
    expect(found(sentence('The Current says Seoul “resumed” the pact.'), /\bresum\w*\b.*\bthe pact\b/)).toEqual([]);
  });
});

describe('what a reader never meets', () => {
  const files = ['', 'chapters', 'data'].flatMap((folder) =>
    readdirSync(join(realContent, folder))
      .filter((name) => /\.(yaml|mdx|csv|json)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const lines = files.flatMap((file) =>
    readFileSync(join(realContent, file), 'utf8')
      .split('\n')
      .map((line): [string, string] => [file, line]),
  );

  it('is read in every file', () => {
    expect(files.length).toBeGreaterThanOrEqual(15);
    expect(lines.length).toBeGreaterThan(5000);
  });

  // The brackets keep these tests out of a search for the words themselves.
  it.each([
    ['the names of our working papers', /\b(s[e]eds?|l[e]dger|d[o]ssier)s?\b/i],
    ['their numbering', /\b[CF]\d{2,3}\b/],
    ['folders of a machine', /(^|[\s"'(])\/(work|tmp|home|root)\//],
    ['unfinished work', /\b(T[O]DO|F[I]XME|lorem ipsum)\b/],
    ['words of an instruction', /\bper the (brief|instructions)\b|\bas an AI\b/i],
  ])('%s', (_, pattern) => {
    expect(lines.filter(([, line]) => pattern.test(line)).map(([file, line]) => `${file}: ${line}`)).toEqual([]);
  });
});

describe('the words of pages and of their parts', () => {
  const root = join(realContent, '..');
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/(^|[\\/])tests[\\/]/.test(name))
      .map((name) => join(folder, name)),
  );
  /** Without comments, which no reader sees. */
  const shown = (file: string) => readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

  it('are all read', () => expect(files.length).toBeGreaterThan(200));

  it('speak of the world and not of the workshop', () => {
    expect(files.flatMap((file) => checkProse([{ file, text: shown(file) }])).map(({ file, message }) => `${file}: ${message}`)).toEqual([]);
  });

  it('would be found out', () => {
    expect(checkProse([{ file: 'app/page.tsx', text: '<p>\n  The five core\n  documents quote nobody.\n</p>' }])).toHaveLength(1);
  });
});
