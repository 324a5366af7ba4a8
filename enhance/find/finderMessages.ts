// What a page and the worker of its search say to each other.
import type { Answer } from '@/briefing/find/answer';

/** From the page: where the files are, once; then queries, each with a number of its own. */
export type FinderAsks = { names: string; texts: string } | { id: number; query: string; only?: string };

/** From the worker: an answer; that the index is whole, or that the names alone have come; that nothing came. */
export type FinderSays = { says: 'answer'; id: number; answer: Answer } | { says: 'whole' } | { says: 'names' } | { says: 'failed' };
