// Secrets that name their holder: made here, kept by the browser, known to the store only by their hash.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const bytes = 32;
const form = /^[A-Za-z0-9_-]{43}$/;

/** @returns 32 random bytes as 43 letters that may stand in a cookie or an address */
export function newToken(): string {
  return randomBytes(bytes).toString('base64url');
}

/** @returns whether it has a token's form: what has not is looked up nowhere */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && form.test(text);
}

/** @returns the SHA-256 of a token, in hexadecimal: no salt, for a token is as random as one */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** @returns whether the token has this hash, in a time that does not tell how much of it was right */
export function isTokenOf(token: string, hash: string): boolean {
  const [a, b] = [Buffer.from(hashOf(token)), Buffer.from(hash)];
  return a.length === b.length && timingSafeEqual(a, b);
}
