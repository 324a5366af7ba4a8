// Labels keep clear of marks and of each other as long as there is room, and lines come out even.
import { describe, expect, it } from 'vitest';
import { labelPlaces, overlap, type Area } from '../labelPlaces';
import { textLines, textWidth } from '../textLines';

const area = { left: 0, right: 360, top: 0, bottom: 300 };
const setting = { area, fontSize: 14, lineHeight: 17, gap: 8 };
const point = (x: number, y: number): Area => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });

describe('labelPlaces', () => {
  it('stands to the right of a mark that has room there, and to the left of one at the edge', () => {
    const [left, right] = labelPlaces(
      [
        { mark: point(20, 100), text: '26 The Korea Herald' },
        { mark: point(350, 200), text: '33 Chung Eui-yong' },
      ],
      setting,
    );
    expect(left).toMatchObject({ anchor: 'start', x: 33, lines: ['26 The Korea Herald'] });
    expect(right).toMatchObject({ anchor: 'end', x: 337 });
  });

  it('covers neither a mark nor a line nor another label', () => {
    const marks = [100, 130, 160, 190].map((y, index) => ({ mark: point(80 + 40 * index, y), text: `${y} a reporter with a rather long name, to parliament` }));
    const obstacles = [{ left: 80, right: 300, top: 99, bottom: 101 }];
    const placed = labelPlaces(marks, { ...setting, obstacles });
    const taken = [...marks.map(({ mark }) => mark), ...obstacles];
    placed.forEach((label, index) => {
      for (const other of [...taken, ...placed.slice(index + 1).map((later) => later.area)]) expect(overlap(label.area, other)).toBe(0);
      expect(label.area.left).toBeGreaterThanOrEqual(area.left);
      expect(label.area.right).toBeLessThanOrEqual(area.right);
    });
  });
});

describe('textLines', () => {
  it('keeps to the width and evens out the lines', () => {
    const lines = textLines('24 Defence ministry to the lawmaker, derived', 14, 290);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(290);
    expect(lines[1]?.length).toBeGreaterThan(15);
  });

  it('leaves a short text and a long word whole', () => {
    expect(textLines('26 The Korea Herald', 14, 290)).toEqual(['26 The Korea Herald']);
    expect(textLines('incomprehensibilities', 14, 20)).toEqual(['incomprehensibilities']);
  });
});
