// The rules of site.yaml, each broken once.
import { changed, type FaultCase } from './faultCase';

const site = 'site.yaml';

export const siteFaults: readonly FaultCase[] = [
  changed('the fact sheet is missing', site, '- id: sheet', '- id: shet',
    'content/site.yaml:6 · entry "shet": "id" must be one of "cover", "sheet" (it is "shet")'),
  changed('there are two covers', site, '- id: sheet', '- { id: cover, title: Again, lead: Twice., facts: [signed] }\n- id: sheet',
    'content/site.yaml · the site needs one entry with id: cover (it has 2)'),
  changed('a year on the cover stands in no fact', site, 'signed in 2016', 'signed in 2017',
    'content/site.yaml:4 · entry "cover": "2017" stands in no fact cited here: cite one that holds it, or write {its-fact-id}'),
  changed('the state names a fact that is not among its own', site, 'since {signed}', 'since {exchanges-2017}',
    'content/site.yaml:9 · entry "sheet": {exchanges-2017} is not among the facts: add it there'),
  changed('the term is unknown', site, 'term: gsomia', 'term: gsomja',
    'content/site.yaml:7 · entry "sheet": unknown term "gsomja" (did you mean "gsomia"?)'),
  changed('a sentence for air is unknown', site, 'sentences: []', 'sentences: [renews-itself]',
    'content/site.yaml:8 · entry "sheet": unknown sentence "renews-itself": add it to safe-to-say.yaml'),
  changed('a key figure is unknown', site, 'figures: [exchanges-per-year]', 'figures: [exchanges]',
    'content/site.yaml:11 · entry "sheet": unknown figure "exchanges": add it to figures.yaml'),
];
