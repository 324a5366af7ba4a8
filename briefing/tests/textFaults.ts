// Slips in a file as such, before its words are looked at: the cause is named alone, once.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changed, type FaultCase } from './faultCase';

const terms = 'terms.yaml';
const fixtureFile = (name: string) => readFileSync(fileURLToPath(new URL(`fixture/${name}`, import.meta.url)));
const latin1 = (name: string) => Buffer.concat([fixtureFile(name), Buffer.from('# caf\xe9\n', 'latin1')]);
const lastLine = (name: string) => fixtureFile(name).toString().split('\n').length;
const notUtf8 = (name: string) => `content/${name}:${lastLine(name)} · is not UTF-8 from this line on: save the file with the encoding UTF-8`;

export const textFaults: FaultCase[] = [
  {
    rule: 'entries in another encoding',
    edit: { file: terms, bytes: latin1(terms) },
    faults: [notUtf8(terms)],
  },
  {
    rule: 'a chapter in another encoding',
    edit: { file: 'chapters/01-background.mdx', bytes: latin1('chapters/01-background.mdx') },
    faults: [notUtf8('chapters/01-background.mdx')],
  },
  {
    rule: 'a dataset in another encoding',
    edit: { file: 'data/exchanges.csv', bytes: latin1('data/exchanges.csv') },
    faults: [notUtf8('data/exchanges.csv')],
  },
  changed('a quotation mark that is never closed', 'facts.yaml', 'statement: The pact was signed on', 'statement: "The pact was signed on',
    'content/facts.yaml:5 · not YAML: Missing closing "quote; look at the quotes, colons and indents here'),
  changed('a tab for an indent', 'facts.yaml', '  topic: background\n  statement: The pact', '\ttopic: background\n  statement: The pact',
    'content/facts.yaml:4 · not YAML: Unexpected scalar at node end; look at the quotes, colons and indents here'),
  changed('a text that begins with an asterisk', 'facts.yaml', 'statement: The pact was signed on 23 November 2016.', 'statement: *signed',
    'content/facts.yaml:5 · "*signed" is read as a reference: put a text that begins with * in quotes'),
  changed('a mark that turns the direction of writing', 'chapters/01-background.mdx', 'It was the year', 'It was \u202ethe year',
    'content/chapters/01-background.mdx:41 · holds a character one does not see, U+202E: take it out'),
];
