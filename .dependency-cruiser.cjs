// Who may import whom: one statement for each room, and no circle, types included. `npm run lint` holds it; a test may hold one part against another.
const tests = '/tests/';

/** @type {import('dependency-cruiser').IConfiguration} */
/** Which rooms of components a room may look into; what is not named stays closed to it. Drawing (charts/) looks into none. */
const mayUse = {
  about: ['enhanced', 'layout', 'sources', 'story'],
  actors: [],
  chapter: ['actors', 'charts', 'enhanced', 'glossary', 'layout', 'lifeline', 'note', 'sources', 'story'],
  charts: [],
  live: ['charts', 'layout'],
  cite: ['layout'],
  deck: ['charts', 'enhanced', 'layout', 'lifeline', 'live', 'sources', 'story'],
  enhanced: [],
  evidence: ['cite', 'filter', 'note', 'sources', 'story'],
  figures: ['charts', 'cite', 'enhanced', 'layout', 'sources', 'story', 'takeaway'],
  filter: [],
  find: ['enhanced', 'filter', 'story'],
  glossary: ['filter', 'note', 'sources', 'story'],
  handout: ['charts', 'deck', 'layout', 'lesson', 'lifeline', 'safeToSay', 'sources', 'story'],
  layout: ['enhanced', 'find', 'lifeline', 'sources'],
  lesson: ['safeToSay', 'story'],
  lifeline: ['charts'],
  note: ['cite', 'sources'],
  papers: ['note', 'sources', 'story'],
  safeToSay: ['sources', 'story'],
  sources: ['note'],
  story: ['charts', 'cite', 'enhanced', 'note', 'sources', 'takeaway'],
  takeaway: ['charts', 'layout'],
  timeline: ['actors', 'charts', 'filter', 'lifeline', 'sources'],
};

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or a third is missing that both may read.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nobody-imports-app',
      comment: 'A route chooses and composes; what others need lives in components/ or briefing/.',
      severity: 'error',
      from: { pathNot: ['^(app|e2e)/', tests] },
      to: { path: '^app/' },
    },
    {
      name: 'content-holds-no-code',
      comment: 'Words and numbers only: code that reads them lives in briefing/.',
      severity: 'error',
      from: { path: '^content/', pathNot: '\\.mdx$' },
      to: {},
    },
    {
      name: 'briefing-imports-nobody',
      comment: 'The checked briefing knows nothing of who shows it.',
      severity: 'error',
      from: { path: '^briefing/', pathNot: tests },
      to: { path: '^(app|components|enhance|rooms|scripts|e2e)/' },
    },
    {
      name: 'charts-take-props',
      comment: 'A chart takes types and words from briefing/schema and briefing/write, and its rows as props.',
      severity: 'error',
      from: { path: '^components/charts/', pathNot: tests },
      to: { path: ['^briefing/', '^components/'], pathNot: ['^briefing/(schema|write)/', '^components/charts/'] },
    },
    ...Object.entries(mayUse).map(([room, neighbours]) => ({
      name: `${room}-looks-no-further`,
      comment: `components/${room}/ may use ${neighbours.join(', ') || 'no other room'}: add a neighbour to the table only where the two are truly one above the other.`,
      severity: 'error',
      from: { path: `^components/${room}/`, pathNot: tests },
      to: { path: '^components/', pathNot: [room, ...neighbours].map((each) => `^components/${each}/`) },
    })),
    {
      name: 'no-room-without-a-line',
      comment: 'A new folder of components says in the table above what it may use.',
      severity: 'error',
      from: { path: '^components/', pathNot: [tests, ...Object.keys(mayUse).map((room) => `^components/${room}/`)] },
      to: {},
    },
    {
      name: 'enhance-knows-no-component',
      comment: 'Enhancers work on a drawn page: they take types and pure functions (camelCase files), nothing of React, nothing that reads files.',
      severity: 'error',
      from: { path: '^enhance/', pathNot: tests },
      to: {
        path: [
          '^components/.*/[A-Z][^/]*$',
          '^(app|rooms|e2e|scripts)/',
          '^briefing/(load|read/|check/|schema/model)',
          'node_modules/(react|react-dom|next|recharts|zod|yaml)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'rooms-knows-briefing-alone',
      comment: "The live room's server side asks the briefing and nobody else; what is drawn of a room lives beside its route.",
      severity: 'error',
      from: { path: '^rooms/', pathNot: tests },
      to: { path: ['^(app|components|enhance|scripts|e2e)/', 'node_modules/(react|react-dom|recharts)/'] },
    },
    {
      name: 'components-know-no-enhancer',
      comment: 'A component draws, an enhancer works on what is drawn: they meet in the page.',
      severity: 'error',
      from: { path: '^components/', pathNot: tests },
      to: { path: '^enhance/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|public|\\.frozen|\\.fonts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'] },
  },
};
