// What can be wrong with a name's scripts, and with the words of /about.
import { changed, type FaultCase } from './faultCase';

const [terms, about] = ['terms.yaml', 'about.yaml'];

export const nameFaults: FaultCase[] = [
  changed('the Korean name is missing', terms, '{ lang: ko, text: 문재인 }, ', '',
    'content/terms.yaml:23 · term "moon-jae-in": the Korean name is missing: add { lang: ko, text: … } to native:'),
  changed('the Japanese name is missing', terms, ', { lang: ja, text: 国防部 }', '',
    'content/terms.yaml:14 · term "rok-defence-ministry": the Japanese name is missing: add { lang: ja, text: … } to native:'),
  changed('both are missing', terms, '  native: [{ lang: ko, text: 지소미아 }, { lang: ja, text: 軍事情報包括保護協定 }]\n', '',
    'content/terms.yaml:5 · term "gsomia": the Korean name is missing: add { lang: ko, text: … } to native:',
    'content/terms.yaml:5 · term "gsomia": the Japanese name is missing: add { lang: ja, text: … } to native:'),
  changed('a name stands twice in one language', terms, '{ lang: ja, text: 文在寅 }', '{ lang: ja, text: 文在寅 }, { lang: ja, text: ムン・ジェイン }',
    'content/terms.yaml:23 · term "moon-jae-in": there are two Japanese names: keep the one that is used most'),
  changed('a name is in another script', terms, 'text: 文在寅', 'text: Mun Jein',
    'content/terms.yaml:23 · term "moon-jae-in": "Mun Jein" is not in Japanese script: write the name as Japanese newspapers do'),
];

export const aboutFaults: FaultCase[] = [
  {
    rule: 'the file is missing',
    edit: { file: about, remove: true },
    faults: ['content/about.yaml · the file is missing: add it, with a list of texts or [] for none'],
  },
  changed('an objection has no answer', about, ', answer: We say whose it is.', '',
    'content/about.yaml:4 · text "whose-word": "answer" is missing: add it'),
  changed('an id stands twice', about, 'id: whose-word', 'id: checking',
    'content/about.yaml:4 · objection "checking": this id is already used on line 3: give one of them another'),
  changed('the source to read is unknown', about, 'source: herald-2019', 'source: herald-2018',
    'content/about.yaml:8 · reading "numbers": unknown source "herald-2018" (did you mean "herald-2019"?)'),
  changed('the source to read has no address', about, 'source: herald-2019', 'source: edaily-2019',
    'content/about.yaml:8 · reading "numbers": "edaily-2019" has no address to read it at: name a source that has url:'),
  changed('a line of further reading is too long', about, 'line: The count everybody quotes.', `line: ${'Long '.repeat(31).trim()}.`,
    'content/about.yaml:9 · reading "numbers": the line has 31 words, and may have 30: shorten it'),
  changed('the use of a kind of source is not explained', about, '- { kind: objection', '- { kind: use, id: papers, of: newspaper, text: For news. }\n- { kind: objection',
    'content/about.yaml · no entry says what a treaty text is used for: add one with kind: use and of: treaty text'),
];
