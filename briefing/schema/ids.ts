// The ids that may be named in the content, and what to say of one that is not among them.
import { didYouMean } from './faults';

/** `complete` is false when a file or an id could not be read: what is not here may stand there, and is no second fault. */
export type Ids = ReadonlySet<string> & { readonly complete: boolean };

export function idsFrom(list: Iterable<string>, complete: boolean): Ids {
  return Object.assign(new Set(list), { complete });
}

/**
 * @param kind what the id should name: 'source'; @param remedy what to do when no known id is near
 * @returns the fault's message, or undefined when the id is known
 */
export function unknownId(kind: string, id: string, ids: Ids, remedy: string): string | undefined {
  return ids.has(id) || !ids.complete ? undefined : `unknown ${kind} "${id}"${didYouMean(id, ids, remedy)}`;
}
