// One route: its name and count, the capitals it joins, an arrow for each leg, and what passes on what terms.
import { markClass } from '@/components/charts/picture';
import { lookOf } from '@/components/charts/drawing/placeShapes';
import type { RouteType } from './routeType';
import type { Channel, Leg } from './sharingChannels';
import { wrapped } from '@/components/charts/drawing/wrapped';

interface RouteProps {
  channel: Channel;
  width: number;
  top: number;
  set: RouteType;
}

export function Route({ channel: { heading, since, counted, carries, places, pairs }, width, top, set }: RouteProps) {
  const { text, line, shape, edge, most, beside, stacked } = set;
  const x = (index: number) => edge + (index * (width - 2 * edge)) / (places.length - 1);
  const radius = 4 * shape;
  const carried = wrapped(carries, most);
  const known = [since, counted].filter(Boolean);
  const facts = stacked ? known : [known.join('; ')];
  const carriedTop = top + text + ((beside ? 0 : facts.length) + 1.5) * line;
  const middle = carriedTop + (carried.length - 1) * line + 0.7 * text + radius;
  const names = middle + radius + 1.15 * text;
  const termsTop = names + 1.15 * line;
  const room = (width - 2 * edge) / (places.length - 1);
  const termsMost = Math.floor(((stacked ? width / pairs.length : room) - text) / (0.55 * text));
  return (
    <>
      <text y={top + text} fill="var(--ink)" fontWeight={700}>
        {heading}
        {beside && (
          <tspan dx={0.5 * text} fill="var(--soft)" fontWeight={400}>
            {facts.join('')}
          </tspan>
        )}
      </text>
      {!beside &&
        facts.map((words, index) => (
          <text key={words} y={top + text + (index + 1) * line} fill="var(--soft)">
            {words}
          </text>
        ))}
      {carried.map((words, index) => (
        <text key={words} x={width / 2} y={carriedTop + index * line} textAnchor="middle" fill="var(--ink)">
          {words}
        </text>
      ))}
      {pairs.map(({ terms, forth, back }, index) => (
        <g key={index}>
          {forth && <Arrow leg={forth} from={x(index) + 1.5 * radius} to={x(index + 1) - 1.5 * radius} y={middle - 0.6 * radius} text={text} />}
          {back && <Arrow leg={back} from={x(index + 1) - 1.5 * radius} to={x(index) + 1.5 * radius} y={middle + 0.6 * radius} text={text} />}
          {wrapped(terms, termsMost).map((words, at) => (
            <text key={words} {...placed(stacked, index, pairs.length, (x(index) + x(index + 1)) / 2, width)} y={termsTop + at * line} fill="var(--soft)">
              {words}
            </text>
          ))}
        </g>
      ))}
      {places.map((place, index) => (
        <g key={place}>
          <path d={lookOf(place).path} transform={`translate(${x(index)} ${middle}) scale(${shape})`} fill={lookOf(place).colour} />
          <text x={x(index)} y={names} textAnchor="middle" fill="var(--ink)" fontWeight={700}>
            {place}
          </text>
        </g>
      ))}
    </>
  );
}

/** On a phone two terms side by side begin and end at the picture’s edges: they need all the room. */
function placed(stacked: boolean, index: number, count: number, middle: number, width: number) {
  if (!stacked || count === 1) return { x: middle, textAnchor: 'middle' as const };
  return index === 0 ? { x: 0 } : { x: width, textAnchor: 'end' as const };
}

/** In the colour of the capital that gives. */
function Arrow({ leg, from, to, y, text }: { leg: Leg; from: number; to: number; y: number; text: number }) {
  const back = (to < from ? 1 : -1) * 0.5 * text;
  return (
    <path
      className={markClass}
      data-stop={leg.stop}
      d={`M${from} ${y}H${to}m${back} ${-0.3 * text}L${to} ${y}l${back} ${0.3 * text}`}
      fill="none"
      stroke={lookOf(leg.from).colour}
      strokeWidth={text / 8}
    />
  );
}
