// Who acts: the name, the colour and the shape of each capital; the same wherever an actor is marked.
import type { Actor } from '@/briefing/schema/model';

interface Look {
  name: string;
  /** The utility that sets the colour, written out so that Tailwind finds it. */
  colour: string;
  /** Drawn round 0 0, about 9 px wide, of about the same weight as the others: told apart without colour. */
  path: string;
}

export const actors: Record<Actor, Look> = {
  seoul: { name: 'Seoul', colour: 'text-seoul', path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z' },
  tokyo: { name: 'Tokyo', colour: 'text-tokyo', path: 'M-3.5-3.5h7v7h-7Z' },
  washington: { name: 'Washington', colour: 'text-washington', path: 'M0-4.4L4.7 3.7H-4.7Z' },
  pyongyang: { name: 'Pyongyang', colour: 'text-pyongyang', path: 'M0-4.8L4.8 0L0 4.8L-4.8 0Z' },
  beijing: { name: 'Beijing', colour: 'text-beijing', path: 'M-1.5-4.5h3v3h3v3h-3v3h-3v-3h-3v-3h3Z' },
  others: { name: 'Others', colour: 'text-others', path: 'M-4.8-2h9.6v4h-9.6Z' },
};

/** In the order in which actors are listed: 'Seoul, Tokyo'. */
export const actorOrder = Object.keys(actors) as Actor[];

/** @returns the actors in their fixed order, whatever order an event names them in */
export function inOrder(list: readonly Actor[]): Actor[] {
  return actorOrder.filter((actor) => list.includes(actor));
}
