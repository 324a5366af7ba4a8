// The rule that a row drawn in a chart rests on one good source, or says in its note that none is known.
import type { Fault } from '@/briefing/schema/faults';
import type { DrawnView } from '@/briefing/schema/figure';
import type { Source } from '@/briefing/schema/model';
import type { Dataset } from '@/briefing/read/readCsv';
import { sourceIdsOf } from '@/briefing/schema/row';
import { isStrong } from '@/briefing/ask/sourceStrength';

/** What a note must say of a row that rests on weak kinds: 'known only as copied on a blog', 'map data alone'. */
const confesses = /\b(only|alone)\b/i;

interface Drawn {
  figure: { id: string; dataset: string };
  views: readonly Pick<DrawnView, 'rowIds'>[];
}

/** @param folder where the files lie, as a fault names it; @returns a fault for each row drawn that rests on weak kinds in silence */
export function checkDrawnRows(drawn: readonly Drawn[], datasets: ReadonlyMap<string, Dataset>, sources: ReadonlyMap<string, Source>, folder: string): Fault[] {
  const faults = new Map<string, Fault>();
  for (const { figure, views } of drawn) {
    const dataset = datasets.get(figure.dataset);
    if (!dataset) continue;
    const ids = new Set(views.flatMap(({ rowIds }) => rowIds));
    dataset.rows.forEach((row, index) => {
      const cited = sourceIdsOf(row.source_ids);
      const weak = cited.length > 0 && cited.every((id) => sources.has(id) && !isStrong(id, sources));
      if (!ids.has(String(row.id)) || !weak || confesses.test(String(row.note ?? ''))) return;
      const message = `rests on weak kinds alone and is drawn in figure "${figure.id}": cite a better source, or say in the note that it is known only from there`;
      faults.set(`${dataset.resource.path} ${String(row.id)}`, {
        file: `${folder}/${dataset.resource.path}`,
        line: dataset.rowLines[index],
        about: `row "${String(row.id)}"`,
        message,
      });
    });
  }
  return [...faults.values()];
}
