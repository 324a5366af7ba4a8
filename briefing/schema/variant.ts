// Other spellings of words: the schema of variants.yaml.
import { z } from 'zod';
import { Id } from './fields';

const Word = z.string().trim().min(1, 'must not be empty');

/** A word as it is printed here, and what readers type for it. */
export const Variant = z.strictObject({ id: Id, finds: Word, also: z.array(Word).min(1, 'must name what readers type') });

export type Variant = z.infer<typeof Variant>;
