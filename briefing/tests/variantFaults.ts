// What can be wrong with the other spellings a search knows.
import { changed, type FaultCase } from './faultCase';

const variants = 'variants.yaml';

export const variantFaults: FaultCase[] = [
  {
    rule: 'the file is missing',
    edit: { file: variants, remove: true },
    faults: ['content/variants.yaml · the file is missing: add it, with a list of variants or [] for none'],
  },
  changed('it maps to nothing', variants, 'finds: defence', 'finds: tariff',
    'content/variants.yaml:3 · variant "defence": "tariff" stands nowhere in the content, so these variants find nothing: name a word that is printed'),
  changed('it maps to itself', variants, '[defense]', '[Défence]',
    'content/variants.yaml:4 · variant "defence": "Défence" is "defence" itself: case, accents, hyphens and endings need no variant; take it out'),
  changed('it stands twice', variants, '[defense]', '[defense, Defense]',
    'content/variants.yaml:4 · variant "defence": "Defense" leads to "defence" (variant "defence") already: keep one of them'),
  {
    rule: 'it stands under two words',
    edit: { file: variants, find: '  also: [defense]', put: '  also: [defense]\n- id: secrets\n  finds: secrets\n  also: [defense]' },
    faults: ['content/variants.yaml:7 · variant "secrets": "defense" leads to "defence" (variant "defence") already: keep one of them'],
  },
  changed('it is a name of a term', variants, '[defense]', '[문재인]',
    'content/variants.yaml:4 · variant "defence": "문재인" leads to the term "moon-jae-in" already: keep one of them'),
  changed('it has no letter', variants, '[defense]', "['?!']",
    'content/variants.yaml:4 · variant "defence": "?!" has no letter or digit to search for: take it out'),
  changed('an id stands twice', variants, 'also: [defense]', 'also: [defense]\n- id: defence\n  finds: secrets\n  also: [mysteries]',
    'content/variants.yaml:5 · variant "defence": this id is already used on line 2: give one of them another'),
];
