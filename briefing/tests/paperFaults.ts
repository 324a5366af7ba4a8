// What can be wrong in a paper: what it names, its length, its numbers, its quotations, and the way to the whole text.
import { changed, type FaultCase } from './faultCase';

const papers = 'papers.yaml';
const inPaper = (line: number, message: string) => `content/papers.yaml:${line} · paper "the-notice": ${message}`;
const quotation = "{ original: 협정을 종료한다, lang: ko, translation: The agreement ends, by: moon-jae-in, said: '2019-08-23', source: { id: edaily-2019 } }";
const twentySix = Array.from({ length: 26 }, (_, index) => `word${'abcdefghijklmnopqrstuvwxyz'[index]}`).join(' ');
const second = 'It names the article of the treaty on which it relies, and the day on which the term runs out unless something else is agreed.';

export const paperFaults: FaultCase[] = [
  {
    rule: 'the file is missing',
    edit: [{ file: papers, remove: true }, { file: 'lessons.yaml', find: 'id: the-notice', put: 'id: the-note' }],
    faults: ['content/papers.yaml · the file is missing: add it, with a list of papers or [] for none'],
  },
  changed('the head-note is missing', papers, '  head:\n    who: The ministry, for the government.\n    when: On 23 August 2019.\n    to: Japan’s ambassador.\n    why: It set the clock running.\n', '',
    inPaper(3, '"head" is missing: add it')),
  changed('the head-note does not say to whom', papers, '    to: Japan’s ambassador.\n', '',
    inPaper(9, '"head.to" is missing: add it')),
  changed('there are no points', papers, /* all three */ 'points:\n    - The ministry writes that the government has decided not to go on with the pact that was signed on 23 November 2016.\n    - It names the article of the treaty on which it relies, and the day on which the term runs out unless something else is agreed.\n    - It says nothing about what was exchanged, and promises that whatever was handed over will stay as well protected as before the note was written.\n', 'points: []\n',
    inPaper(14, '"points" must have at least one entry')),
  changed('the points are too long', papers, second, `${second} ${twentySix} ${twentySix}`,
    inPaper(14, 'the points have 124 words together, and may have 60 to 120: shorten them')),
  changed('the points are too short', papers, `    - ${second}\n`, '',
    inPaper(14, 'the points have 47 words together, and must have 60 to 120: say more of what the paper says')),
  changed('the questions are missing', papers, '  questions:\n    speaking: Who signs for whom?\n    corroborate: Which paper of the other side should mention it?\n    unsaid: What reason is not given?\n', '',
    inPaper(3, '"questions" is missing: add it')),
  changed('a question is missing', papers, '    unsaid: What reason is not given?\n', '',
    inPaper(20, '"questions.unsaid" is missing: add it')),
  changed('a quotation has no original', papers, 'original: 협정을 종료한다, ', '',
    inPaper(19, '"quotations.0.original" is missing: add it')),
  changed('a quotation has no translation', papers, ', translation: The agreement ends', '',
    inPaper(19, 'a quotation in Korean needs translation:, our own in English')),
  changed('the original is in another language', papers, 'original: 협정을 종료한다', 'original: 協定を終了する',
    inPaper(19, 'the original is not in Korean: give the words as they were said, or correct lang:')),
  changed('an English quotation is translated', papers, 'original: 협정을 종료한다, lang: ko', 'original: The agreement is ended, lang: en',
    inPaper(19, 'a quotation in English needs no translation: take it out')),
  changed('a quotation is too long', papers, 'original: 협정을 종료한다', `original: ${'협정을 종료한다 '.repeat(13).trim()}`,
    inPaper(19, 'the quotation has 26 words, and may have 25: shorten it')),
  changed('a Japanese quotation is too long, though it has no spaces', papers, 'original: 협정을 종료한다, lang: ko', `original: ${'協定を終了する'.repeat(7)}, lang: ja`,
    inPaper(19, 'the quotation has 28 words, and may have 25: shorten it')),
  changed('a translation is too long', papers, 'translation: The agreement ends', `translation: ${twentySix}`,
    inPaper(19, 'the translation has 26 words, and may have 25: shorten it')),
  changed('there are three quotations', papers, `    - ${quotation}`, `    - ${quotation}\n    - ${quotation}\n    - ${quotation}`,
    inPaper(18, '"quotations" must be one or two')),
  changed('the speaker of a quotation is unknown', papers, 'by: moon-jae-in', 'by: moon',
    inPaper(19, 'unknown speaker "moon": add the person or organisation to terms.yaml')),
  changed('who speaks is unknown', papers, '  by: [moon-jae-in]\n  head', '  by: [gsomia]\n  head',
    inPaper(8, 'unknown speaker "gsomia": add the person or organisation to terms.yaml')),
  changed('a source is unknown', papers, '{ id: edaily-2019, at: page 1 }', '{ id: edaily-2018, at: page 1 }',
    inPaper(25, 'unknown source "edaily-2018" (did you mean "edaily-2019"?)')),
  changed('a fact is unknown', papers, 'facts: [signed]', 'facts: [signed, singed]',
    inPaper(26, 'unknown fact "singed" (did you mean "signed"?)')),
  changed('a date stands in no fact', papers, '23 November 2016', '24 November 2016',
    inPaper(15, '"24 November 2016" stands in no fact cited here: cite one that holds it, or write {its-fact-id}')),
  changed('no source leads to the whole text', papers, 'sources: [{ id: herald-2019 }] }', 'sources: [{ id: edaily-2019 }] }',
    inPaper(24, 'none of these sources has an address: name one that has url:')),
  {
    rule: 'an id stands twice',
    edit: { file: papers, find: '- id: the-notice', put: "- id: the-notice\n  title: Again\n  form: notice\n  date: '2019-08-23'\n  by: [moon-jae-in]\n  head: { who: He., when: Then., to: Them., why: So. }\n  points: [one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten one two three four five six seven eight nine ten]\n  quotations: [{ original: We end it, lang: en, by: moon-jae-in, said: '2019-08-23', source: { id: edaily-2019 } }]\n  questions: { speaking: Who?, corroborate: Which?, unsaid: What? }\n  whole: { says: There., sources: [{ id: herald-2019 }] }\n  sources: [{ id: edaily-2019 }]\n\n- id: the-notice" },
    faults: [inPaper(15, 'this id is already used on line 3: give one of them another')],
  },
];
