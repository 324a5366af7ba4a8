// Two lanes from top to bottom, one for each capital: an offer crosses from one to the other and ends before it.
import { exactText, markClass, type Drawn, type PictureProps, type Size } from '../picture';
import { lookOf } from '@/components/charts/drawing/placeShapes';
import { textLines } from '@/components/charts/drawing/textLines';
import { offerSteps, type OfferStep } from './offerSteps';

interface LaneType {
  text: number;
  line: number;
  /** From the picture's edges to the lanes. */
  edge: number;
  /** Above the first step, for the capitals. */
  head: number;
  /** Between two steps. */
  gap: number;
  shape: number;
}

const type: Record<Size, LaneType> = {
  wide: { text: 15, line: 20, edge: 14, head: 34, gap: 16, shape: 1.8 },
  narrow: { text: 15, line: 20, edge: 12, head: 34, gap: 16, shape: 1.8 },
  slide: { text: 24, line: 28, edge: 24, head: 40, gap: 6, shape: 2.4 },
};
const widths: Record<Size, number> = { wide: 640, narrow: 360, slide: 1200 };

/** @returns the height the steps take, however many they are and however their words break */
export function heightOfOffers({ rows, columns }: Drawn, size: Size): number {
  return Math.round(placesOf(offerSteps(rows, columns).steps, size).end);
}

interface PlacedStep {
  step: OfferStep;
  what: string[];
  answer: string[];
  top: number;
  /** Of the arrow. */
  y: number;
}

function placesOf(steps: readonly OfferStep[], size: Size): { placed: PlacedStep[]; end: number } {
  const { text, line, edge, head, gap } = type[size];
  const room = widths[size] - 2 * edge - 2.4 * text;
  let top = head;
  const placed = steps.map((step) => {
    const what = textLines(`${step.day}: ${step.what}`, text, step.kind === 'measure' ? room - text : room);
    const answer = step.answer ? textLines(step.answer, text, room) : [];
    const place = { step, what, answer, top, y: top + what.length * line + 2 };
    top += (what.length + answer.length) * line + (answer.length > 0 ? 6 : 2) + gap;
    return place;
  });
  return { placed, end: top - gap + 6 };
}

export function OfferLanes({ rows, columns, width, height, size }: PictureProps) {
  const set = type[size];
  const { capitals, steps } = offerSteps(rows, columns);
  const { placed, end } = placesOf(steps, size);
  const x = (capital: string) => (capital === capitals[0] ? set.edge : width - set.edge);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...exactText} fontSize={set.text} fontVariant="lining-nums">
      {capitals.map((capital, index) => {
        const { path, colour } = lookOf(capital);
        const inwards = index === 0 ? 1 : -1;
        return (
          <g key={capital}>
            <path d={`M${x(capital)} ${set.head - 8}V${end - 4}`} stroke={colour} strokeWidth={2} />
            <path d={path} transform={`translate(${x(capital)} ${0.75 * set.text}) scale(${set.shape})`} fill={colour} />
            <text x={x(capital) + inwards * 7 * set.shape} y={1.1 * set.text} textAnchor={index === 0 ? undefined : 'end'} fill="var(--ink)" fontWeight={700}>
              {capital}
            </text>
          </g>
        );
      })}
      {placed.map((place) => (
        <Step key={place.step.stop} place={place} x={x} isLeft={place.step.by === capitals[0]} width={width} set={set} />
      ))}
    </svg>
  );
}

interface StepProps {
  place: PlacedStep;
  x: (capital: string) => number;
  isLeft: boolean;
  width: number;
  set: LaneType;
}

function Step({ place: { step, what, answer, top, y }, x, isLeft, width, set: { text, line, edge } }: StepProps) {
  const { colour } = lookOf(step.by);
  const own = x(step.by);
  const inwards = isLeft ? 1 : -1;
  const words = { x: own + inwards * 0.9 * text, textAnchor: isLeft ? undefined : ('end' as const) };
  if (step.kind === 'measure') {
    const side = 0.8 * text;
    return (
      <>
        <rect
          className={markClass}
          data-stop={step.stop}
          x={own - side / 2}
          y={top + 0.5 * line - side / 2}
          width={side}
          height={side}
          fill={colour}
          stroke="var(--paper)"
        />
        {what.map((words_, index) => (
          <text key={words_} {...words} y={top + (index + 0.5) * line + 0.34 * text} fill="var(--ink)" fontWeight={700}>
            {words_}
          </text>
        ))}
      </>
    );
  }
  // The arrow ends before the other lane, at a bar across its way.
  const end = isLeft ? width - edge - 0.7 * text : edge + 0.7 * text;
  const answerAt = { x: end - inwards * 0.2 * text, textAnchor: isLeft ? ('end' as const) : undefined };
  return (
    <>
      {what.map((words_, index) => (
        <text key={words_} {...words} y={top + (index + 0.5) * line + 0.34 * text} fill="var(--ink)">
          {words_}
        </text>
      ))}
      <circle cx={own} cy={y} r={0.3 * text} fill={colour} stroke="var(--paper)" />
      <path
        className={markClass}
        data-stop={step.stop}
        d={`M${own} ${y}H${end}M${end} ${y - 0.45 * text}v${0.9 * text}`}
        fill="none"
        stroke={colour}
        strokeWidth={2}
      />
      {answer.map((words_, index) => (
        <text key={words_} {...answerAt} y={y + 4 + (index + 0.5) * line + 0.34 * text} fill="var(--soft)">
          {words_}
        </text>
      ))}
    </>
  );
}
