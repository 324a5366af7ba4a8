// What a class is asked in the live room: the schema of room.yaml.
import { z } from 'zod';
import { Id } from './fields';

const Text = z.string().trim().min(1, 'must not be empty');

/** Where a poll's row has its question, its options and its shares. */
export const pollDataset = 'polls';

/** A fact's statement is an option on a phone: longer ones are not read there. */
export const longestStatement = 125;

/** A published poll's question, in its own words. */
const Poll = z.strictObject({
  id: Id,
  kind: z.literal('poll'),
  chapter: Id,
  /** A row of polls.csv. */
  poll: Id,
  /** How it was asked, where the question alone does not tell. */
  says: Text.optional(),
  /** What `says` rests on. */
  facts: z.array(Id).default([]),
});

/** Which of up to four facts of a chapter weighed most. */
const Moved = z.strictObject({
  id: Id,
  kind: z.literal('moved'),
  chapter: Id,
  facts: z.array(Id).refine(({ length }) => length >= 2 && length <= 4, 'must name two to four facts'),
});

/** What one leaves the room with. */
const Exit = z.strictObject({
  id: Id,
  kind: z.literal('exit'),
  ask: Text,
  options: z.array(Text).refine(({ length }) => length >= 2 && length <= 4, 'must have two to four entries'),
});

export const RoomEntry = z.discriminatedUnion('kind', [Poll, Moved, Exit]);

export type RoomEntry = z.infer<typeof RoomEntry>;
