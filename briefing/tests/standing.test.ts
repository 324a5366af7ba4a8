// What is said of today carries a day that nobody types, and every cell of the table of quotations is filled or explained.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkReport, verdictOf } from '@/scripts/linkReport.mjs';
import { formatDate } from '../write/dates';
import { briefing } from '../load';
import type { Fact } from '../schema/model';
import { newestSource, withDerived } from '../ask/newestSource';
import { restsOnWeakKinds } from '../ask/sourceStrength';
import { standingNow } from '../write/standing';
import { cellsOf, quotationTable } from '../schema/turningPoints';
import { realContent } from './fixtureContent';

const all = briefing(realContent);

describe('the day of a statement about today', () => {
  it('is that of the newest source', () => {
    const days = all.sources.map(({ published }) => published).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));
    expect(newestSource(all.sources)?.published).toBe(days.sort().at(-1));
    expect(standingNow(all)?.say).toContain(`As of ${formatDate(days.at(-1) ?? '')}`);
  });

  it('ends the chapter that tells of today', () => {
    const file = readFileSync(join(realContent, 'chapters', all.chapters.at(-1)?.fileName ?? ''), 'utf8');
    expect(/^to: (.*)$/m.exec(file)?.[1]).toBe('newest source');
    expect(all.chapters.at(-1)?.to).toBe(newestSource(all.sources)?.published);
  });

  it('moves with a newer source', () => {
    const [fact, source] = [all.factById.get('as-of-today') as Fact, { ...all.sources[0]!, id: 'later', published: '2031-05-06' }];
    expect(withDerived(fact, newestSource([...all.sources, source]))).toMatchObject({ value: '2031-05-06', asOf: '2031-05-06', sources: [{ id: 'later' }] });
  });
});

describe('the table of quotations', () => {
  it('has eight turning points and no empty cell without a reason', () => {
    expect(all.turningPoints).toHaveLength(8);
    for (const point of all.turningPoints) for (const { voices, why } of cellsOf(point)) expect(voices.length > 0 || Boolean(why), point.id).toBe(true);
    expect(quotationTable(all.turningPoints)).toContain('0 empty without one');
  });
});

describe('facts on weak kinds alone', () => {
  const weak = all.facts.filter((fact) => restsOnWeakKinds(fact, all.sourceById));

  it('are twenty at most, and none is agreed', () => {
    expect(weak.length).toBeLessThanOrEqual(20);
    expect(weak.filter(({ status }) => status === 'agreed')).toEqual([]);
  });
});

describe('the report on links', () => {
  it('tells a page that is gone from a site that turns programs away', () => {
    expect([200, 301, 403, 404, 'timeout'].map(verdictOf)).toEqual(['answers', 'answers', 'refuses', 'gone', 'gone']);
    const { text, gone } = linkReport([
      { id: 'here', url: 'https://example.org/a', status: 200 },
      { id: 'lost', url: 'https://example.org/b', archived: 'https://archive.example/b', status: 404 },
    ]);
    expect(text.split('\n')).toEqual([
      'gone    lost  https://example.org/b (404); archived at https://archive.example/b',
      '2 addresses: 1 answer, 0 refuse a program, 1 do not answer',
    ]);
    expect(gone).toBe(1);
  });
});
