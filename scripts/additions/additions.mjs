// The five additions README promises a price for, each as the edits an editor would make: files, in a copy of the project.
import { sampleChapter } from './sampleChapter.mjs';

/**
 * @typedef {object} Addition
 * @property {string} name as README's table calls it
 * @property {Record<string, string | ((text: string) => string)>} edits by file: the whole text, or what is made of the present one
 */

const figure = `
- id: first-years
  kind: year-bars
  dataset: exchanges
  rows: [herald-2016, herald-2017]
  columns: { label: period, value: count, partial: partial, unit: unit, from: from, to: to, reporter: reported_by }
  question: How did the sharing begin?
  title: Most of the first exchanges came in the first whole year
  subtitle: Exchanges of military information under the pact in its first two calendar years.
  description: Two bars. One exchange in the last five and a half weeks of 2016, nineteen in 2017.
  method: Two rows of the dataset of exchanges, as The Korea Herald gave them on 21 August 2019.
  caveats: [The first bar stands for part of a year.]
  say: The newspaper counted one exchange in the first weeks, and many more in the year after.
  importance: 4
  asOf: '2019-07-31'
  sources: [{ id: korea-herald-2019-08-21, at: lines 51 and 52 }]
  facts: [exchanges-2017]
`;

const column = (name, title, constraints) => ({ name, type: 'string', title, description: `${title} of the text.`, ...(constraints && { constraints }) });

const dataset = {
  name: 'languages',
  path: 'languages.csv',
  profile: 'tabular-data-resource',
  title: 'Languages of the official texts',
  description: 'In which languages the agreement is authentic.',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: [
      column('id', 'Row', { required: true, unique: true, pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }),
      column('text', 'Name'),
      column('language', 'Language'),
      { name: 'source_ids', type: 'string', title: 'Sources', description: 'Ids of the sources, between them a space.' },
    ],
    primaryKey: 'id',
    missingValues: [''],
  },
  sources: [{ title: 'Agreement on the protection of classified military information' }],
};

const kind = `// One dot for each row: the smallest picture there could be.
import { exactText, markClass, type PictureProps } from '@/components/charts/picture';

export function DotRow({ rows, width, height }: PictureProps) {
  return (
    <svg className="recharts-surface" width={width} height={height} viewBox={\`0 0 \${width} \${height}\`} {...exactText}>
      {rows.map((row, index) => (
        <circle key={String(row.id)} className={markClass} data-stop={index} cx={20 + 30 * index} cy={height / 2} r={8} fill="var(--ink)" />
      ))}
    </svg>
  );
}
`;

const page = `// Credits: who made the typefaces.
import type { Metadata } from 'next';
import { PageHead } from '@/components/layout/PageHead';

export const metadata: Metadata = { title: 'Credits', description: 'Who made the typefaces of this site.', alternates: { canonical: '/credits' } };

export default function CreditsPage() {
  return (
    <div className="page">
      <PageHead title="Credits">The typefaces are Source Serif and Source Sans.</PageHead>
    </div>
  );
}
`;

/** @param {string} mark a text that stands in the file once @param {string} put what comes before it */
const before = (mark, put) => (/** @type {string} */ text) => {
  if (text.split(mark).length !== 2) throw new Error(`"${mark}" stands ${text.split(mark).length - 1} times in the file`);
  return text.replace(mark, `${put}${mark}`);
};

/** @type {Addition[]} */
export const additions = [
  { name: 'a chapter', edits: { 'content/chapters/05-later-years.mdx': sampleChapter } },
  {
    name: 'a chart on data that exists',
    edits: {
      'content/figures.yaml': (text) => text + figure,
      'content/chapters/01-background.mdx': (text) => `${text.trimEnd()}\n\n<Figure id="first-years" />\n`,
    },
  },
  {
    name: 'a dataset',
    edits: {
      'content/data/languages.csv': 'id,text,language,source_ids\nagreement-english,Agreement,English,what-is-gsomia-agreement\n',
      'content/data/datapackage.json': (text) => {
        const all = JSON.parse(text);
        return `${JSON.stringify({ ...all, resources: [...all.resources, dataset] }, null, 2)}\n`;
      },
    },
  },
  {
    name: 'a kind of chart',
    edits: {
      'components/charts/dots/DotRow.tsx': kind,
      'briefing/schema/figure.ts': before("  'sight-map': {", "  'dot-row': { needed: ['label'], numbers: [], optional: [] },\n"),
      'components/charts/registry.ts': (text) =>
        before(
          "  'opinion-split': {",
          "  'dot-row': { Component: DotRow, sizes: { wide: { width: 640, height: 80 }, narrow: { width: 360, height: 80 }, slide: { width: 580, height: 80 } } },\n",
        )(before("import { PactBand } from './pact/PactBand';", "import { DotRow } from './dots/DotRow';\n")(text)),
      'components/charts/said.ts': before("  'opinion-split':", "  'dot-row': ({ rows, columns }) => rows.map((row) => String(row[columns.label ?? ''])),\n"),
    },
  },
  {
    name: 'a page',
    edits: {
      'app/(site)/credits/page.tsx': page,
      'briefing/find/places.ts': before(
        "        { name: 'Charts', address: '/charts'",
        "        { name: 'Credits', address: '/credits', line: 'Who made the typefaces' },\n",
      ),
    },
  },
];
