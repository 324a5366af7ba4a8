// The seven nouns of the briefing as strict schemas; every type is inferred from them.
import { z } from 'zod';
import { Constraints } from './constraints';
import { Id, PartialDate, Sentence, Value, WebAddress, newestSourceDay } from './fields';
import { figureFields } from './figure';
import { Say } from './say';

export const Actor = z.enum(['seoul', 'tokyo', 'washington', 'pyongyang', 'beijing', 'others']);
export const SourceKind = z.enum([
  'wire',
  'newspaper',
  'broadcaster',
  'government',
  'treaty text',
  'think tank',
  'reference work',
  'commentary',
  'blog',
  'aggregator',
]);
export const FactStatus = z.enum(['agreed', 'single source', 'disputed', 'opinion', 'superseded']);
export const FactTopic = z.enum([
  'background',
  'mechanics',
  'exchanges',
  'assets',
  'dispute',
  'debate',
  'polls',
  'japan',
  'us-pressure',
  'suspension',
  'limbo',
  'normalization',
  'neighbours',
]);

/** Where a claim stands: a source and, when it is long, the place in it. */
export const Citation = z.strictObject({ id: Id, at: z.string().optional() });

/** Who published what, when, and how far to trust it. 'not given' where the text does not say. */
export const Source = z.strictObject({
  id: Id,
  outlet: Sentence,
  title: Sentence,
  author: z.string().default('not given'),
  published: z.union([PartialDate, z.literal('not given')]),
  /** Which of an outlet's texts of one day it is, in a word or two: where there is but one, nothing. */
  which: Sentence.optional(),
  kind: SourceKind,
  language: z.enum(['en', 'ko', 'ja', 'id', 'de']),
  country: z.string().default('not given'),
  url: WebAddress.optional(),
  /** A copy of the page in an archive, for the day on which the page itself is gone. */
  archived: WebAddress.optional(),
  core: z.boolean().default(false),
  reliability: Sentence,
  read: Sentence,
});

/** A value that stands in a dataset's cell, so that it is typed once. */
export const Cell = z.strictObject({ dataset: Id, row: Id, column: z.string() });

/** A rival statement of the same matter, and who makes it. */
export const Rival = z.strictObject({
  value: Value.optional(),
  cell: Cell.optional(),
  says: Sentence,
  sources: z.array(Citation).min(1),
});

/** A value the fact had before, the day it ceased to stand, and why. */
export const EarlierValue = z.strictObject({ value: z.union([z.number(), z.string()]), until: PartialDate, why: Sentence });

/** One statement with its value, its date, who says so and who says otherwise. */
export const Fact = z
  .strictObject({
    id: Id,
    topic: FactTopic,
    /** The matter it speaks of, when other facts speak of it too: their values may not differ in silence. */
    subject: Id.optional(),
    /** Facts of the same subject whose other value stands as well; `note` or `how` says why. */
    beside: z.array(Id).default([]),
    statement: Sentence,
    value: Value.optional(),
    cell: Cell.optional(),
    unit: z.string().optional(),
    asOf: z.union([PartialDate, z.literal('not given')]),
    status: FactStatus,
    actors: z.array(Actor).default([]),
    sources: z.array(Citation).min(1),
    otherwise: z.array(Rival).default([]),
    was: z.array(EarlierValue).default([]),
    /** Why it rests on weak kinds of sources alone: what was looked for. A chart, a lesson or a sentence for air needs it. */
    weak: Sentence.optional(),
    /** Where its value comes from when nobody types it: the day of the newest source. */
    derived: z.literal(newestSourceDay).optional(),
    question: z.string().optional(),
    handling: z.string().optional(),
    how: z.string().optional(),
    note: z.string().optional(),
  })
  .refine((fact) => fact.status !== 'disputed' || (fact.otherwise.length > 0 && fact.question && fact.handling), {
    message: 'a disputed fact needs otherwise:, question: and handling:',
    path: ['status'],
  })
  .refine((fact) => !(fact.value !== undefined && fact.cell), {
    message: 'give value: or cell:, not both',
    path: ['value'],
  });

/** Something that happened (or was planned) on a date. */
export const Event = z.strictObject({
  id: Id,
  date: PartialDate,
  until: PartialDate.optional(),
  title: Sentence,
  text: Sentence,
  actors: z.array(Actor).min(1),
  planned: z.boolean().default(false),
  how: z.string().optional(),
  sources: z.array(Citation).min(1),
});

const Native = z.strictObject({ lang: z.enum(['ko', 'ja']), text: Sentence });

/** A concept, an organisation or a person, defined where it first appears. */
export const Term = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('concept'),
    id: Id,
    name: Sentence,
    say: Say.optional(),
    full: z.string().optional(),
    definition: Sentence,
    native: z.array(Native).default([]),
    sources: z.array(Citation).default([]),
  }),
  z.strictObject({
    kind: z.literal('organisation'),
    id: Id,
    name: Sentence,
    say: Say.optional(),
    full: z.string().optional(),
    side: Actor,
    definition: Sentence,
    native: z.array(Native).default([]),
    sources: z.array(Citation).default([]),
  }),
  z.strictObject({
    kind: z.literal('person'),
    id: Id,
    name: Sentence,
    say: Say.optional(),
    side: Actor,
    office: Sentence,
    definition: Sentence,
    variants: z.array(z.string()).default([]),
    native: z.array(Native).default([]),
    sources: z.array(Citation).default([]),
  }),
]);

/** How rows of a dataset are drawn. `kind` names a picture in the charts' registry. */
export const Figure = z.strictObject({
  id: Id,
  dataset: Id,
  ...figureFields,
  asOf: PartialDate,
  sources: z.array(Citation).min(1),
  /** The facts it rests on. */
  facts: z.array(Id).default([]),
});

/** A Frictionless field: one column, its type and its unit. */
export const Field = z.looseObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'date', 'boolean', 'year', 'yearmonth', 'any']),
  title: z.string(),
  description: z.string(),
  unit: z.string().optional(),
  constraints: Constraints.optional(),
});

/** A Frictionless resource: one CSV file and the description of its columns. */
export const DatasetResource = z.looseObject({
  name: Id,
  path: z.string().regex(/^[a-z0-9-]+\.csv$/, 'must be the name of a CSV file: small letters, digits, hyphens and .csv'),
  title: Sentence,
  description: Sentence,
  schema: z.looseObject({
    fields: z.array(Field).min(1),
    primaryKey: z.union([z.string(), z.array(z.string())]),
    missingValues: z.array(z.string()).optional(),
  }),
  sources: z.array(z.looseObject({ title: z.string(), path: z.string().optional() })).min(1),
});

export const DataPackage = z.looseObject({
  name: Id,
  title: Sentence,
  version: z.string(),
  created: z.string(),
  contributors: z.array(z.looseObject({ title: Sentence, role: z.string() })).default([]),
  licenses: z.array(z.looseObject({ name: z.string(), path: z.string(), title: z.string() })).min(1),
  resources: z.array(DatasetResource).min(1),
});

/** The picture a chapter opens with: steps of its story by day, on the band of the pact's states, and how long lay between some of them. */
export const Opening = z.strictObject({
  /** The finding, with values of facts in braces: `{ruling-to-restrictions words} months …`. */
  title: Sentence,
  from: PartialDate,
  to: PartialDate,
  /** Whose steps stand over the band; all others stand under it. */
  above: z.array(Actor).min(1),
  steps: z.array(z.strictObject({ event: Id, by: Actor, short: Sentence })).min(3, 'needs three steps or more'),
  /** From one step to another; the fact has the sum. */
  spans: z
    .array(z.strictObject({ from: Id, to: Id, fact: Id }))
    .min(1, 'needs a span')
    .max(2, 'takes two spans at most'),
});

/** What stands above the prose of a chapter, between its `---` lines. */
export const ChapterFrontMatter = z.strictObject({
  title: Sentence,
  short: Sentence,
  question: Sentence,
  answer: Sentence,
  summary: Sentence,
  from: PartialDate,
  /** A chapter that tells of today ends with the newest source, and nobody types the day. */
  to: z.union([z.literal(newestSourceDay), PartialDate]),
  opening: Opening.optional(),
});

export type FactStatus = z.infer<typeof FactStatus>;
export type Actor = z.infer<typeof Actor>;
export type Citation = z.infer<typeof Citation>;
export type Source = z.infer<typeof Source>;
export type Fact = z.infer<typeof Fact>;
export type Rival = z.infer<typeof Rival>;
export type Opening = z.infer<typeof Opening>;
export type Event = z.infer<typeof Event>;
export type Term = z.infer<typeof Term>;
export type Figure = z.infer<typeof Figure>;
export type Field = z.infer<typeof Field>;
export type DatasetResource = z.infer<typeof DatasetResource>;
export type DataPackage = z.infer<typeof DataPackage>;
export type ChapterFrontMatter = z.infer<typeof ChapterFrontMatter>;
