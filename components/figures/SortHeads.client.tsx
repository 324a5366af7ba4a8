'use client';
// Makes a button of each head of a table: a press puts the rows in that column's order, a second turns it round.
import { useEffect } from 'react';

const words: Record<string, readonly [string, string]> = {
  number: ['smallest first', 'largest first'],
  date: ['earliest first', 'latest first'],
  text: ['A to Z', 'Z to A'],
};

/** Draws nothing: the server draws the table, each head to press with its `data-order`. `status` is the id of the line that says what was done. */
export function SortHeads({ table: id, status }: { table: string; status: string }) {
  useEffect(() => {
    const table = document.getElementById(id);
    const said = document.getElementById(status);
    if (!(table instanceof HTMLTableElement) || !said) return;
    const heads = [...table.querySelectorAll<HTMLTableCellElement>('th[data-order]')];
    const buttons = heads.map((head) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        const down = head.ariaSort === 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.ariaSort = down ? 'descending' : 'ascending';
        sort(table, head, down);
        said.textContent = `Sorted by ${button.textContent}: ${words[head.dataset.order ?? '']?.[down ? 1 : 0]}.`;
      });
      head.append(button);
      return button;
    });
    said.textContent = 'Press a column’s head to sort the rows by it.';
    return () => buttons.forEach((button) => button.replaceWith(...button.childNodes));
  }, [id, status]);
  return null;
}

/** Rows without a value stay last whichever way the order runs. */
function sort(table: HTMLTableElement, head: HTMLTableCellElement, down: boolean): void {
  const [body] = table.tBodies;
  const keys = [...(body?.rows ?? [])].map((row) => ({ row, key: keyOf(row.cells[head.cellIndex]) }));
  const compare = head.dataset.order === 'number' ? (a: string, b: string) => Number(a) - Number(b) : (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
  keys.sort(({ key: a }, { key: b }) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return down ? compare(b, a) : compare(a, b);
  });
  body?.append(...keys.map(({ row }) => row));
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.querySelector('time')?.dateTime ?? cell?.textContent.trim() ?? '';
}
