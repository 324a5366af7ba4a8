// The routes by which information passes, put together from their legs, with what is said of each leg.
import { formatDate } from '@/briefing/write/dates';
import { numberIn, textIn, type PictureProps, type Row } from '@/components/charts/picture';

export interface Leg {
  /** Its place in the walk. */
  stop: number;
  from: string;
  to: string;
  carries: string;
  terms: string;
}

export interface Channel {
  name: string;
  /** 'TISA, through Washington'. */
  heading: string;
  /** 'since 29 December 2014'; empty where it is not known. */
  since: string;
  /** '17 exchanges to November 2016'; empty where nobody counted. */
  counted: string;
  carries: string;
  /** The capitals from one end to the other. */
  places: string[];
  /** Between each place and the next: the legs one way and the other. */
  pairs: { terms: string; forth: Leg | undefined; back: Leg | undefined }[];
}

export interface Routes {
  channels: Channel[];
  stops: string[];
}

/** @returns the channels in the order of their first legs; the places of each in the order in which its legs reach them */
export function sharingChannels(rows: readonly Row[], columns: PictureProps['columns']): Routes {
  const cell = (row: Row, role: string) => textIn(row, columns[role]);
  const names = [...new Set(rows.map((row) => cell(row, 'channel')))];
  const channels = names.map((name): Channel => {
    const own = rows.flatMap((row, stop) => (cell(row, 'channel') === name ? [{ row, stop }] : []));
    const legs = own.map(({ row, stop }): Leg => ({
      stop,
      from: cell(row, 'from'),
      to: cell(row, 'to'),
      carries: cell(row, 'carries'),
      terms: cell(row, 'terms'),
    }));
    const places = [...new Set(legs.flatMap(({ from, to }) => [from, to]))];
    const leg = (from: string | undefined, to: string | undefined) => legs.find((one) => one.from === from && one.to === to);
    const pairs = places.slice(1).map((place, index) => {
      const [forth, back] = [leg(places[index], place), leg(place, places[index])];
      return { forth, back, terms: forth?.terms ?? back?.terms ?? '' };
    });
    const route = places.length > 2 ? `through ${places.slice(1, -1).join(' and ')}` : 'directly';
    const [since] = own.map(({ row }) => cell(row, 'since'));
    const counted = own.flatMap(({ row }) => {
      const exchanges = numberIn(row, columns.count);
      return exchanges === undefined ? [] : [`${exchanges} exchanges to ${formatDate(cell(row, 'countedTo'))}`];
    });
    return {
      name,
      heading: `${name}, ${route}`,
      since: since ? `since ${formatDate(since)}` : '',
      counted: counted[0] ?? '',
      carries: legs[0]?.carries ?? '',
      places,
      pairs,
    };
  });
  const stops = rows.map(
    (row) =>
      `${cell(row, 'channel')}, from ${cell(row, 'from')} to ${cell(row, 'to')}: ${cell(row, 'carries')}${cell(row, 'terms') && `, ${cell(row, 'terms')}`}.`,
  );
  return { channels, stops };
}
