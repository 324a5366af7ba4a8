// Room codes: six characters that are not taken for one another when read aloud or off a wall.
import { randomInt } from 'node:crypto';

/** No 0 and O, no 1 and I. */
const symbols = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const length = 6;

/** @returns a new code such as 'K7P2QX'; a billion there are, so a clash is the store's to notice */
export function newCode(): string {
  return Array.from({ length }, () => symbols[randomInt(symbols.length)]).join('');
}

/**
 * @param typed as it stands in an address: small letters, a space or a hyphen between the groups
 * @returns the code; undefined for what can be none
 */
export function readCode(typed: string): string | undefined {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return code.length === length && [...code].every((symbol) => symbols.includes(symbol)) ? code : undefined;
}
