// Reads a request's body: JSON, short, and nothing in it that nobody asked for.
import type { z } from 'zod';
import { Refusal } from '../problem';

const longest = 4096;

/**
 * @throws {Refusal} 'not-json', 'too-long' or 'not-understood'
 */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.infer<S>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Refusal('not-json');
  if (Number(request.headers.get('content-length') ?? 0) > longest) throw new Refusal('too-long');
  const read = schema.safeParse(parsed(await textOf(request)));
  if (!read.success) throw new Refusal('not-understood');
  return read.data;
}

/** Counts while it reads: what a request says of its length need not be so. */
async function textOf({ body }: Request): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    length += value.byteLength;
    if (length > longest) {
      reader.cancel().catch(() => {});
      throw new Refusal('too-long');
    }
    parts.push(value);
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('not-understood');
  }
}
