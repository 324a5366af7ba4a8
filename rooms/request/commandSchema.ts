// The shapes of what a room is sent; a field more or a letter too much is refused.
import { z } from 'zod';
import { isToken } from '../token';
import type { HostCommand } from '../wire';

const Id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,99}$/);
/** Made by the window itself. */
export const Window = z.string().regex(/^[A-Za-z0-9_-]{4,64}$/);
const Round = z.union([z.literal(1), z.literal(2)]);
const window = { window: Window };

const wall = {
  /** As in the deck's address; a talk of one's own names its slides. */
  talk: z.string().regex(/^[\w.,:;~=&%+!*@/-]{0,1000}$/),
  slide: z.string().regex(/^[\w.,:;~=%+!*@/#-]{0,120}$/),
  step: z.int().min(1).max(999),
  screen: z.enum(['slide', 'black', 'white']),
};

/** The commands that say no more than their name. */
const plain = ['here', 'close', 'reveal', 'hide', 'clear', 'undo', 'lock', 'unlock', 'ask-wheel', 'give-wheel', 'take-wheel', 'end'] as const;

export const Command = z.union([
  z.strictObject({ do: z.enum(plain), ...window }),
  z.strictObject({ do: z.literal('show'), ...wall, ...window }),
  z.strictObject({ do: z.literal('open'), question: Id, ...window }),
  z.strictObject({ do: z.literal('second-round'), question: Id.optional(), ...window }),
  z.strictObject({ do: z.literal('hands'), option: Id, question: Id.optional(), ...window }),
  z.strictObject({ do: z.literal('count'), option: Id, by: z.union([z.literal(1), z.literal(-1)]), ...window }),
  z.strictObject({ do: z.literal('poll'), shown: z.boolean(), ...window }),
  z.strictObject({ do: z.literal('cap'), people: z.int().min(1).max(200_000), ...window }),
]) satisfies z.ZodType<HostCommand & { window: string }>;

export const Vote = z.strictObject({ question: Id, round: Round, choice: Id });
export const Recover = z.strictObject({ recovery: z.string().refine(isToken), window: Window.optional() });
/** A room may be opened by a window that then has the wheel. */
export const Open = z.strictObject({ window: Window.optional() });
/** A body that says nothing. */
export const Nothing = z.strictObject({});
