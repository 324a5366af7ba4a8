// An actor's shape in its colour, with the name beside it: ● Seoul, ■ Tokyo, ▲ Washington, ◆ Pyongyang, ✚ Beijing.
import type { Actor } from '@/briefing/schema/model';
import { actors } from './actorShapes';

interface Props {
  actor: Actor;
  /** An outline instead of a filled shape: the date is not known to the day. */
  hollow?: boolean;
}

export function ActorMark({ actor, hollow }: Props) {
  const { name, colour } = actors[actor];
  return (
    <span className={`actor-mark ${colour}`}>
      <ActorShape actor={actor} hollow={hollow} /> {name}
    </span>
  );
}

/** The shape alone, for where the name stands elsewhere; screen readers pass over it. */
export function ActorShape({ actor, hollow }: Props) {
  const { colour, path } = actors[actor];
  return (
    <svg className={`actor-shape ${colour}`} width="11" height="11" viewBox="-5.5 -5.5 11 11" aria-hidden="true">
      <path d={path} className={hollow ? 'hollow' : undefined} />
    </svg>
  );
}
