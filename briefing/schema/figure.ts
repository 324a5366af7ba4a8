// A figure's schema, the roles its kind needs, and its views: one dataset drawn in more than one way.
import { z } from 'zod';
import { Sentence } from './fields';
import type { Row } from './row';

/** Each names a picture in components/charts/registry.ts, and the roles its columns may play. */
export const figureRoles = {
  'pact-band': { needed: ['from', 'state', 'label', 'turn'], numbers: [], optional: ['to'] },
  'year-bars': { needed: ['label', 'value'], numbers: ['value'], optional: ['partial', 'unit', 'from', 'to', 'reporter', 'short'] },
  'count-points': { needed: ['date', 'total', 'reporter'], numbers: ['total'], optional: ['derived', 'until'] },
  'opinion-split': { needed: ['first', 'second', 'firstLabel', 'secondLabel'], numbers: ['first', 'second'], optional: ['dontKnow', 'n', 'margin'] },
  'opinion-points': {
    needed: ['first', 'second', 'firstLabel', 'secondLabel', 'group', 'country', 'pollster', 'published'],
    numbers: ['first', 'second'],
    optional: ['side', 'wording', 'n', 'margin', 'start', 'end', 'question', 'confidence'],
  },
  'opinion-pairs': {
    needed: ['first', 'second', 'firstLabel', 'secondLabel', 'country', 'pollster', 'end', 'wording'],
    numbers: ['first', 'second'],
    optional: ['dontKnow', 'derived', 'client', 'n', 'start', 'question'],
  },
  'asset-ranges': { needed: ['reporter', 'asOf'], numbers: [], optional: ['short', 'satellites', 'satellitesNote', 'aegis', 'patrol', 'patrolNote'] },
  'notice-days': { needed: ['date', 'kind', 'label'], numbers: [], optional: ['hours'] },
  'sharing-routes': { needed: ['channel', 'from', 'to', 'carries'], numbers: [], optional: ['since', 'terms', 'count', 'countedTo'] },
  'sight-map': { needed: ['place', 'kind', 'latitude', 'longitude'], numbers: ['latitude', 'longitude'], optional: ['flight'] },
  'offer-lanes': { needed: ['date', 'kind', 'by', 'what'], numbers: [], optional: ['answered', 'answer'] },
} as const satisfies Record<string, { needed: readonly string[]; numbers: readonly string[]; optional: readonly string[] }>;

export type FigureKind = keyof typeof figureRoles;

const RowIds = z.array(z.string()).min(1);
const Columns = z.record(z.string(), z.string());

/** What the names of a figure's files have in the place of a view: components/takeaway/pictureNames.ts and tableAddresses.ts. */
const fileEndings: readonly string[] = ['plain', 'air-light', 'air-dark'];

/** What the still of a slide's own picture is called by, where a figure has one. */
export const slideView = 'slide';

/** One way to draw a figure; what it leaves out is the figure's own. The first is the one shown. */
export const FigureView = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case: small letters, digits and single hyphens')
    .refine((id) => !fileEndings.includes(id), `must not be one of ${fileEndings.join(', ')}: files of a figure end so`)
    .refine((id) => id !== slideView, `must not be ${slideView}: the picture of a slide is called so`),
  /** What the control says: 'Per month'. */
  name: Sentence,
  title: Sentence.optional(),
  subtitle: Sentence.optional(),
  slideSubtitle: Sentence.optional(),
  description: Sentence.optional(),
  rows: RowIds.optional(),
  columns: Columns.optional(),
});

/** What a slide draws of a figure that holds more than one thought; what it leaves out is the figure's own. */
export const FigureSlide = z.strictObject({
  question: Sentence.optional(),
  title: Sentence.optional(),
  subtitle: Sentence.optional(),
  rows: RowIds.optional(),
  columns: Columns.optional(),
});

export const figureFields = {
  kind: z.enum(Object.keys(figureRoles) as [FigureKind, ...FigureKind[]]),
  rows: RowIds,
  columns: Columns,
  /** What a reader wants to know when this figure is the answer. */
  question: Sentence,
  /** The finding. */
  title: Sentence,
  /** Measure, unit, period. */
  subtitle: Sentence,
  /** The same for the picture on a slide and on television, where that shows less. */
  slideSubtitle: Sentence.optional(),
  /** What the picture shows, for those who do not see it. */
  description: Sentence,
  /** How the numbers were chosen and worked out. */
  method: Sentence,
  caveats: z.array(Sentence).min(1),
  views: z.array(FigureView).default([]),
  slide: FigureSlide.optional(),
  /** Spoken at its slide: two or three sentences. Without it the slide has no note. */
  say: Sentence.optional(),
  /** Of its slide, as of a section's points. */
  importance: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).default(3),
};

/** A view with everything a page needs to draw it. */
export interface DrawnView {
  /** Empty for the figure's only view. */
  id: string;
  name: string;
  title: string;
  subtitle: string;
  /** Of its picture on a slide and on television. */
  slideSubtitle: string;
  description: string;
  rowIds: readonly string[];
  rows: readonly Row[];
  columns: Readonly<Record<string, string>>;
}

type Drawable = {
  title: string;
  subtitle: string;
  slideSubtitle?: string | undefined;
  description: string;
  rows: readonly string[];
  columns: Record<string, string>;
  views: readonly z.infer<typeof FigureView>[];
};

/** @returns what a slide draws, where that is less than the figure's first view */
export function drawnSlide(
  figure: Drawable & { slide?: z.infer<typeof FigureSlide> | undefined },
  rowById: ReadonlyMap<string, Row>,
): (DrawnView & { question: string | undefined }) | undefined {
  const { slide } = figure;
  if (!slide) return undefined;
  const { question, ...drawn } = slide;
  const [view] = drawnViews({ ...figure, slideSubtitle: undefined, ...definedOf(drawn), views: [] }, rowById);
  return view && { ...view, id: slideView, question };
}

/** @returns the figure's views, the one shown first; a figure without views has one */
export function drawnViews(figure: Drawable, rowById: ReadonlyMap<string, Row>): DrawnView[] {
  const views = figure.views.length > 0 ? figure.views : [{ id: '', name: '' }];
  return views.map((view) => {
    const { title, subtitle, slideSubtitle = subtitle, description, rows, columns } = { ...figure, ...definedOf(view) };
    return {
      id: view.id,
      name: view.name,
      title,
      subtitle,
      slideSubtitle,
      description,
      columns,
      rowIds: rows,
      rows: rows.map((row) => rowById.get(row) ?? {}),
    };
  });
}

function definedOf<T extends object>(given: T): Partial<Drawable> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
