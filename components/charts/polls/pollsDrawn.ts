// Which polls a picture has room for: a slide shows those on the decision itself, in letters for the back row.
import { textIn, type PictureProps, type Row, type Size } from '@/components/charts/picture';

/**
 * @returns all rows; for a slide those that took sides before the decision to end the pact, on it, or on keeping it, unless
 * there are none
 */
export function pollsDrawn(rows: readonly Row[], columns: PictureProps['columns'], size: Size | undefined): readonly Row[] {
  if (size !== 'slide') return rows;
  const onDecision = rows.filter((row) => textIn(row, columns.side) !== '' && textIn(row, columns.group).endsWith('the decision'));
  return onDecision.length > 0 ? onDecision : rows;
}
