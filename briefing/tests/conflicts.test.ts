// Where the five texts read from end to end contradict each other, are garbled or set a trap: a reader finds both sides and what was done.
import { describe, expect, test } from 'vitest';
import { briefing } from '../load';

/** The facts that show it and what their notes must speak of, the terms that give both spellings, or the reason why it is not shown. */
type Conflict = { title: string } & ({ facts: string[]; mentions?: RegExp } | { terms: string[] } | { notShown: string });

const conflicts: Conflict[] = [
  { title: 'Japan’s satellites: six or eight in one article', facts: ['japan-satellites'] },
  { title: 'How many satellites Seoul should launch, unreadable as printed', facts: ['korea-no-satellites'], mentions: /unreadable/ },
  { title: 'The act of November 2019: retracted, resumed, reversed, put on hold, suspended', facts: ['november-move-called'] },
  { title: 'The end of the term: 22 or 23 November 2019', facts: ['last-day-of-term'], mentions: /same midnight/ },
  { title: 'The start of the export restrictions: 1 or 4 July 2019', facts: ['export-restrictions-start'] },
  { title: 'Three meanings of the deadline', facts: ['deadline-meaning'] },
  { title: 'Two Thursdays in one article', facts: ['moon-liberation-day', 'decision-expected'], mentions: /Thursday/ },
  { title: 'What set the crisis off', facts: ['what-set-it-off'] },
  { title: 'Whether 1965 settled the claims', facts: ['claims-settled-in-1965'] },
  { title: 'What the workers are called', facts: ['labour-words'] },
  { title: 'Whose initiative the pact was', facts: ['pact-initiative'] },
  { title: 'Who signed, and on which day', facts: ['signed', 'herald-purpose'], mentions: /only November 2016|one signing/ },
  { title: 'The verb for what Seoul decided in August 2019', facts: ['decision-verbs', 'japan-news-unilateral'] },
  { title: 'The day of that decision', facts: ['decision-announced'], mentions: /other reports/ },
  { title: 'How far Japan agreed in November 2019', facts: ['japan-understanding', 'november-talks-about', 'november-apology'] },
  { title: 'The condition: at any time, or if Japan does not act', facts: ['any-time-condition'] },
  { title: 'The trade complaint: withheld or paused', facts: ['wto-complaint-paused'], mentions: /withhold/ },
  { title: 'Whether sharing was normal after 2019', facts: ['sharing-continued', 'sharing-thought-limited'] },
  { title: 'Restored in 2023, or never lapsed', facts: ['what-the-note-did', 'in-force-throughout'] },
  { title: 'A ‘last chance’ that the headline gives to the wrong speaker', facts: ['last-chance-meetings'], mentions: /headline/ },
  { title: 'A headline on Esper’s visit that its report does not bear out', facts: ['esper-would-ask-japan'], mentions: /headline/ },
  {
    title: 'An American role that changed with the months',
    facts: ['us-held-back-in-august', 'harris-theirs-to-solve'],
    mentions: /True for its date|changed with the time/,
  },
  { title: 'An embassy quotation that repeats a statement of July', facts: ['coleman-words-repeat'], mentions: /Stock wording/ },
  { title: 'Chung Eui-yong’s post', facts: ['chung-post'], mentions: /mistranslation/ },
  { title: 'Kim You-geun’s post', facts: ['kim-you-geun-two-posts'], mentions: /different bodies/ },
  { title: 'Two spellings of Kim Hyun-chong', terms: ['kim-hyun-chong'] },
  { title: 'Two spellings of Yoon Suk Yeol', terms: ['yoon-suk-yeol'] },
  { title: 'The pact’s name misprinted', facts: ['full-name'], mentions: /misname/ },
  { title: 'Predictions that failed', facts: ['korea-times-thought-unlikely', 'blogger-saw-no-way', 'end-of-pact-speculation'] },
  { title: 'Restriction, curb, control or ban', facts: ['export-words'] },
  { title: 'Preferred status ‘lifted’, and the order of events lost', facts: ['whitelist-decided'], mentions: /removed/ },
  { title: 'Public outrage denied by a missing word', facts: ['signing-called-off-2012'], mentions: /drops a word/ },
  { title: 'A pact that ‘should not run until midnight’', facts: ['notice-suspended'], mentions: /round/ },
  { title: 'A pact said to have fallen apart in August 2019', facts: ['decision-verbs'], mentions: /That is false/ },
  { title: 'Two speakers merged into one', facts: ['japan-understanding'], mentions: /the speaker was Kim You-geun/ },
  { title: 'Teasers of other articles beside an article of August 2019', facts: ['abrams-wrong-message'], mentions: /teaser/ },
  { title: 'Numbers that are no data on the pact', facts: ['esper-moon-minutes'], mentions: /says nothing about its result/ },
  { title: 'A poll’s plurality, its borderline lead and its date', facts: ['realmeter-withdraw', 'realmeter-lead-reading', 'realmeter-published'] },
  { title: 'Years of which only a part was counted', facts: ['exchanges-2016', 'exchanges-2019'] },
  { title: 'Plans of 2023 and what came of them', facts: ['normalisation-planned', 'withdrawal-planned', 'concluded-anew'] },
  { title: 'Forecasts phrased as events', facts: ['decision-expected', 'summit-then-possible'], mentions: /forecast/ },
  { title: 'Names of states before there were any', facts: ['colonial-rule-began'], mentions: /did not yet exist/ },
  { title: 'Kims, Kangs and a Shin by surname alone', facts: ['shin-heavy-burden', 'last-chance-meetings'], mentions: /not identified|who Shin is/ },
  { title: 'Editors’ insertions inside quotations', facts: ['song-contradictory', 'kang-not-back'], mentions: /inserted|brackets/ },
  { title: 'Reversed quotation marks', notShown: 'A slip of typesetting that changes no meaning; quotations here carry their marks the right way round.' },
  { title: 'Quotation marks around reworded text', facts: ['announced-conditionally'], mentions: /machine-rewritten/ },
  { title: 'Japan’s voice is thin', facts: ['japan-voice-thin'], mentions: /read for quotations/ },
];

const { factById, termById } = briefing();

test('all forty-seven are in the table, each once', () => {
  expect(conflicts).toHaveLength(47);
  expect(new Set(conflicts.map(({ title }) => title)).size).toBe(47);
});

describe.each(conflicts)('$title', (conflict) => {
  if ('notShown' in conflict) {
    test('is left out for a reason', () => expect(conflict.notShown).toMatch(/\w.{20,}\.$/));
    return;
  }
  if ('facts' in conflict) {
    const { facts: ids, mentions } = conflict;
    test.each(ids)('fact %s says what stands against it, or what to beware of', (id) => {
      const fact = factById.get(id);
      expect(fact, `fact ${id}`).toBeDefined();
      const { status, otherwise = [], handling, note, how } = fact ?? {};
      if (status === 'disputed') expect([otherwise.length > 0, Boolean(handling)]).toEqual([true, true]);
      else expect(Boolean(note ?? how), 'note or how').toBe(true);
    });
    if (mentions) {
      test('the caution is about this', () => {
        const words = ids.map((id) => factById.get(id)).map((fact) => [fact?.note, fact?.how, fact?.handling].join(' '));
        expect(words.join(' ')).toMatch(mentions);
      });
    } else {
      test('its two sides are told apart', () => {
        const sides = ids.map((id) => factById.get(id));
        expect(sides.some((fact) => fact?.status === 'disputed' || fact?.status === 'superseded' || sides.length > 1)).toBe(true);
      });
    }
  }
  if ('terms' in conflict) {
    test.each(conflict.terms)('term %s gives the other spelling', (id) => {
      const term = termById.get(id);
      expect(term?.kind === 'person' && term.variants.length > 0).toBe(true);
    });
  }
});
