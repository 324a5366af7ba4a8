// The counts of a room as a table to take home: a line for each option and round, never one for a person.
import { stringify } from 'csv-stringify/sync';
import type { Questions } from '../questions';
import type { Database } from '../store/database';
import { readAsked } from '../store/snapshot';

const byteOrderMark = '\uFEFF';

/** @returns CSV, with the mark by which a spreadsheet knows UTF-8 */
export async function resultsOf(db: Database, questions: Questions, code: string): Promise<string> {
  const { rows } = await db.run('SELECT question FROM live_asked WHERE room = ? ORDER BY at, question', code);
  const lines: (string | number)[][] = [['question', 'wording', 'option', 'round', 'count', 'how counted']];
  for (const id of rows.map((row) => String(row.question))) {
    const [question, asked] = [questions.get(id), await readAsked(db, questions, code, id)];
    if (!question || !asked) continue;
    for (const { round, counted, counts } of asked.tally.rounds) {
      for (const option of question.options) {
        const by = counted === 'hands' ? 'by hand' : 'by phone';
        lines.push([question.title, question.wording ?? question.title, option.says, round, counts[option.id] ?? 0, by]);
      }
    }
  }
  return byteOrderMark + stringify(lines, { record_delimiter: 'windows' });
}
