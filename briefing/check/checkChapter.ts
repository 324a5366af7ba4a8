// The rules for one chapter: its words, its sections, and the numbers and dates typed in its prose.
import { checkOpening, type OpeningKnown } from './checkOpening';
import { wordProblems, type Known } from './checkWords';
import { datesIn, isBefore, numbersIn } from '@/briefing/write/dates';
import type { Fault } from '@/briefing/schema/faults';
import { newestSourceDay } from '@/briefing/schema/fields';
import type { ChapterDraft, ProseText } from '@/briefing/read/chapterDraft';

const points = { fewest: 2, most: 4, longest: 14 };

type Report = (line: number, message: string) => void;

/** @returns every fault of the chapter; it never throws */
export function checkChapter(chapter: ChapterDraft, known: Known & OpeningKnown): Fault[] {
  const faults: Fault[] = [];
  const fault: Report = (line, message) => faults.push({ file: chapter.file, line, message });
  checkFrontMatter(chapter, known, fault);
  const { opening } = chapter.frontMatter;
  if (opening) checkOpening(opening, known, (path, message) => fault(chapter.lineOf(['opening', ...path]), `opening: ${message}`));
  for (const { what, remedy, line } of chapter.rawNodes) fault(line, `${what} has no place in a chapter: ${remedy}`);
  for (const use of chapter.uses) for (const message of wordProblems(use, known)) fault(use.line, message);
  checkSections(chapter, fault);
  for (const text of chapter.texts) checkText(text, known, fault);
  return faults;
}

function checkFrontMatter({ frontMatter, lineOf }: ChapterDraft, known: Known, fault: Report) {
  const { title, short, question, answer, summary, from, to } = frontMatter;
  for (const [field, text] of Object.entries({ title, short, question, answer, summary })) {
    checkText({ text, line: lineOf([field]), field }, known, fault);
  }
  const sentences = answer.match(/[.!?][’”)\]]*(?=\s|$)/g)?.length ?? 0;
  if (sentences !== 2) fault(lineOf(['answer']), `"answer" must be two sentences (it has ${sentences})`);
  if (to !== newestSourceDay && isBefore(to, from)) fault(lineOf(['to']), `"to" (${to}) is before "from" (${from}): correct one of them`);
}

function checkSections(chapter: ChapterDraft, fault: Report) {
  if (chapter.sections.length === 0) fault(chapter.lineOf([]), 'the chapter has no section: begin one with ##');
  for (const { heading, line, points: given, boxes } of chapter.sections) {
    const about = `section "${heading}"`;
    if (boxes.inBrief !== 1) fault(line, `${about} needs one <InBrief> (it has ${boxes.inBrief})`);
    else if (given.length < points.fewest || given.length > points.most) {
      fault(line, `${about} needs ${points.fewest} to ${points.most} points in brief (it has ${given.length})`);
    }
    if (boxes.notes !== 1) fault(line, `${about} needs one <Notes> for the speaker (it has ${boxes.notes})`);
    if (boxes.ask > 1) fault(line, `${about} may have one <Ask> for the room (it has ${boxes.ask})`);
    for (const point of given) {
      if (point.words > points.longest) fault(point.line, `the point has ${point.words} words, and may have ${points.longest}: shorten it`);
    }
  }
}

function checkText({ text, line, field }: ProseText, known: Known, fault: Report) {
  // A paragraph may run over several lines.
  const lineAt = (index: number) => line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
  for (const { shown, index } of numbersIn(text)) {
    const problem = field ? `is typed in "${field}": leave it to the prose` : 'is typed in the prose: put it in facts.yaml and write <Fact id="…" />';
    fault(lineAt(index), `the number "${shown}" ${problem}`);
  }
  for (const { shown, iso, index } of datesIn(text)) {
    if (!known.dates.has(iso) && known.dates.complete)
      fault(lineAt(index), `"${shown}" is the date of no fact and no event: correct it, or add it to events.yaml`);
  }
}
