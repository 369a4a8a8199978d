import { type DriftEpisode, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../api/use-catalogue.ts';
import { type ClauseFilter, filterClauses, listClauses } from './clause-list.ts';

const rows = listClauses(
  REFERENCE_CATALOGUE as unknown as Catalogue,
  { clauses: [] } as never,
  { clauses: [] } as never,
  [{ clause: '5.1.1.1', from: 'met', to: 'unmet' } as DriftEpisode],
);
const ALL: ClauseFilter = {
  state: undefined,
  owner: undefined,
  dimension: undefined,
  polarity: undefined,
  evidence: undefined,
  find: undefined,
};
const count = (filter: Partial<ClauseFilter>) => filterClauses(rows, { ...ALL, ...filter }, new Set()).clauses;

describe('the clause list', () => {
  it('holds every clause and heading of the catalogue once', () => {
    expect(count({})).toBe(428);
    expect(rows.filter(({ kind }) => kind === 'heading')).toHaveLength(6 + 35 + 101);
  });

  it('filters by each part, and by all together', () => {
    expect(count({ polarity: 'deduct' }) + count({ polarity: 'bonus' }) + count({ polarity: 'graded' })).toBe(428);
    const owners = ['planning', 'records', 'prefill', 'person'].map((owner) => count({ owner }));
    expect(owners.reduce((sum, one) => sum + one, 0)).toBe(428);
    expect(count({ state: 'met' })).toBe(0);
    expect(count({ evidence: 'none' })).toBe(428);
    expect(count({ evidence: 'fell' })).toBe(1);
    expect(count({ dimension: 'strategic_value' })).toBeLessThan(428);
    expect(count({ find: '５.1.1.1' })).toBe(count({ find: '5.1.1.1' }));
    expect(count({ find: 'forecast', polarity: 'bonus' })).toBeLessThanOrEqual(count({ find: 'forecast' }));
  });

  it('holds back what lies under a closed heading', () => {
    const shown = filterClauses(rows, ALL, new Set(['5'])).rows;
    expect(shown.some((row) => row.kind === 'clause' && row.clause.code.startsWith('5.'))).toBe(false);
    expect(shown.some((row) => row.kind === 'heading' && row.heading.code === '5')).toBe(true);
  });
});
