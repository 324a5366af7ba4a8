// Puts the fixture's briefing behind the only door, so that a test of a component reads words that no editor changes.
import { fileURLToPath } from 'node:url';
import type { Briefing } from '@/briefing/briefing';
import type { Dataset } from '@/briefing/read/readCsv';

const fixture = fileURLToPath(new URL('../../briefing/tests/fixture', import.meta.url));

/** What the fixture has no file for: the states of a pact, of round lengths. The second lasts 100 days, the third 1,000. */
export const states = [
  { id: 'first', state: 'in-force', from: '2016-11-23', to: '2019-01-01', label: 'in force', turn: 'Signed' },
  { id: 'second', state: 'notice-given', from: '2019-01-01', to: '2019-04-11', label: 'notice given', turn: 'Seoul gives notice' },
  { id: 'third', state: 'notice-suspended', from: '2019-04-11', to: '2022-01-05', label: 'notice suspended', turn: 'The notice is suspended' },
  { id: 'fourth', state: 'in-force', from: '2022-01-05', to: null, label: 'in force', turn: 'Both notes are withdrawn' },
] as const;

/**
 * For `vi.mock('@/briefing/load', …)`.
 * @param actual the module that is stood in for
 * @returns the same with the fixture for the content
 */
export function onFixture(actual: typeof import('@/briefing/load')): { briefing: () => Briefing } {
  return {
    briefing: () => {
      const all = actual.briefing(fixture);
      return { ...all, datasetById: new Map([...all.datasetById, ['pact-status', { rows: states } as unknown as Dataset]]) };
    },
  };
}
