// How a name is said aloud: in the phonetic alphabet, and respelt for a reader of English.
import { z } from 'zod';

const slashed = /^\/[^/]+\/( or \/[^/]+\/)*$/;
const letters = /^[A-Za-z]+([ '’-][A-Za-z]+)*$/;

/** `{ ipa: /dʒiˈsoʊmiə/, like: jee-SOH-mee-ah }`; two ways are joined by ' or '. Korean and Japanese have no stress to mark. */
export const Say = z
  .strictObject({
    ipa: z.string().regex(slashed, 'must stand between slashes: /dʒiˈsoʊmiə/'),
    like: z
      .string()
      .regex(letters, 'must have only letters, spaces, hyphens and apostrophes: jee-SOH-mee-ah')
      .refine((like) => like.split(/[ -]/).every(inOneCase), 'must write a stressed syllable all in capitals, the others all in small letters: jee-SOH-mee-ah'),
    /** Who says which, where there are two ways. */
    note: z.string().optional(),
  })
  .refine(({ ipa, like }) => ipa.includes('ˈ') === like.split(/[ -]/).some(isStressed), {
    message: 'must mark stress in both "ipa" (ˈ) and "like" (capitals), or in neither',
  });

export type Say = z.infer<typeof Say>;

function inOneCase(syllable: string): boolean {
  return syllable === syllable.toLowerCase() || syllable === syllable.toUpperCase();
}

function isStressed(syllable: string): boolean {
  return syllable === syllable.toUpperCase();
}
