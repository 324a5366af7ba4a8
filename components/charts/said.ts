// What a picture says of each of its values, by the figure's kind: a kind without it fails the type check.
import type { Figure } from '@/briefing/schema/model';
import { assetCounts } from './assets/assetCounts';
import { countTotals } from './exchanges/countTotals';
import { sightLines } from './map/sightLines';
import { noticeCount } from './notice/noticeCount';
import { offerSteps } from './offers/offerSteps';
import { opinionsOf } from './polls/opinions';
import { pactStates } from './pact/pactStates';
import type { Drawn } from './picture';
import { pairSentences, pollPairs } from './polls/pollPairs';
import { pollGroups } from './polls/pollRows';
import { pollsDrawn } from './polls/pollsDrawn';
import { sharingChannels } from './routes/sharingChannels';
import { yearStops } from './exchanges/yearCounts';

/** In the order one walks along them; the marks of the first carry `data-stop="0"`. */
type Said = (drawn: Drawn) => string[];

const said: Record<Figure['kind'], Said> = {
  'year-bars': yearStops,
  'opinion-split': ({ rows, columns }) => opinionsOf(rows[0] ?? {}, columns).map(({ sentence }) => sentence),
  'pact-band': ({ rows, columns }) => pactStates(rows, columns).map(({ sentence }) => sentence),
  'count-points': ({ rows, columns }) => countTotals(rows, columns).map(({ sentence }) => sentence),
  'opinion-points': ({ rows, columns, size }) =>
    pollGroups(pollsDrawn(rows, columns, size), columns).flatMap((group) => group.rows.map(({ sentence }) => sentence)),
  'opinion-pairs': ({ rows, columns }) => pairSentences(pollPairs(rows, columns)),
  'asset-ranges': ({ rows, columns }) => assetCounts(rows, columns).flatMap(({ values }) => values.map(({ sentence }) => sentence)),
  'notice-days': ({ rows, columns }) => noticeCount(rows, columns).stops,
  'sharing-routes': ({ rows, columns }) => sharingChannels(rows, columns).stops,
  'sight-map': ({ rows, columns }) => sightLines(rows, columns).stops,
  'offer-lanes': ({ rows, columns }) => offerSteps(rows, columns).steps.map(({ sentence }) => sentence),
};

/** @returns one sentence for each value of the picture, in the order one walks along them */
export function sentencesOf(kind: Figure['kind'], drawn: Drawn): string[] {
  return said[kind](drawn);
}
