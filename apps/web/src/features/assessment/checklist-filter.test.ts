import { describe, expect, it } from 'vitest';
import type { ChecklistRow } from '../../api/use-evidence-files.ts';
import { type ChecklistFilter, filterChecklist, NOBODY } from './checklist-filter.ts';

const row = (clause: string, more: Partial<ChecklistRow> = {}): ChecklistRow => ({
  clause,
  module: clause.slice(0, 1),
  title: { zh: '战略规划', en: 'Plan' },
  asked: { zh: '出示文件', en: 'Shows the paper' },
  answeredBy: 'person',
  state: 'missing',
  files: [],
  lacking: [],
  owner: null,
  due: null,
  daysLeft: null,
  ...more,
});
const ROWS = [
  row('1.1.1.1', { owner: '质检组', due: '2026-12-01', daysLeft: -1 }),
  row('1.1.1.2', { owner: 'Lin', due: '2026-12-16', daysLeft: 14 }),
  row('2.1.1.1', { state: 'received', due: '2026-12-01' }),
  row('2.1.1.2', { state: 'stale' }),
  row('2.1.1.3', { owner: 'Lin', due: '2026-12-17', daysLeft: 15 }),
];
const shown = (filter: Partial<ChecklistFilter>) =>
  filterChecklist(ROWS, {
    find: undefined,
    state: undefined,
    module: undefined,
    owner: undefined,
    due: undefined,
    ...filter,
  }).map(({ clause }) => clause);

describe('the filter of the list of materials', () => {
  it('keeps what fits every part', () => {
    expect(shown({})).toHaveLength(5);
    expect(shown({ state: 'stale' })).toEqual(['2.1.1.2']);
    expect(shown({ module: '2', owner: 'Lin' })).toEqual(['2.1.1.3']);
    expect(shown({ owner: NOBODY })).toEqual(['2.1.1.1', '2.1.1.2']);
    expect(shown({ find: ' ２．１．１．３ ' })).toEqual(['2.1.1.3']);
    expect(shown({ find: '质检' })).toEqual(['1.1.1.1']);
  });

  it('tells dates by what is owed', () => {
    expect(shown({ due: 'overdue' })).toEqual(['1.1.1.1']);
    expect(shown({ due: 'soon' })).toEqual(['1.1.1.2']);
    expect(shown({ due: 'none' })).toEqual(['2.1.1.2']);
    expect(shown({ due: 'whatever' })).toHaveLength(5);
  });
});
