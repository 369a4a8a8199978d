import type { ClauseEvidence, ClauseState } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { clausesOf, evidenceChecklist, type ManualEvidence, REFERENCE_CATALOGUE } from '../index.ts';

const CODES = clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => clause.code);
const [first = '', second = '', third = '', fourth = '', fifth = ''] = CODES;
const TODAY = '2026-11-29';

const file = (id: string, clauses: string[], validFrom: string | null, validTo: string | null): ManualEvidence => ({
  kind: 'file',
  id,
  title: id,
  clauses,
  department: 'quality',
  owner: 'lin',
  documentNumber: null,
  version: null,
  validFrom,
  validTo,
  receivedAt: '2026-01-01T00:00:00Z',
  addedBy: 'lin',
  fileName: `${id}.pdf`,
  bytes: 1,
  hash: '0'.repeat(64),
});
const found = (clause: string, state: ClauseState, missing: string[] = []): ClauseEvidence => ({
  clause,
  state,
  reached: null,
  ruleHash: '',
  items: [],
  missing,
  kind: null,
  proposed: null,
  automatic: null,
  decision: null,
});
const list = (more: Partial<Parameters<typeof evidenceChecklist>[0]>) =>
  evidenceChecklist({ catalogue: REFERENCE_CATALOGUE, found: [], files: [], tasks: {}, today: TODAY, ...more });
const rowOf = (checklist: ReturnType<typeof list>, clause: string) =>
  checklist.rows.find((row) => row.clause === clause);

describe('the list of materials', () => {
  it('asks for every clause, and says of each what is there', () => {
    const empty = list({});
    expect([empty.rows.length, empty.counts, empty.done]).toEqual([
      CODES.length,
      { data: 0, received: 0, stale: 0, missing: CODES.length },
      0,
    ]);
    const some = list({
      found: [found(first, 'unmet'), found(second, 'stale'), found(third, 'not_evaluated', ['quality.reviews'])],
      files: [file('old', [second, fourth], null, '2026-11-28'), file('new', [fifth], '2026-11-29', '2026-11-29')],
    });
    expect([first, second, third, fourth, fifth].map((clause) => rowOf(some, clause)?.state)).toEqual([
      'data',
      'stale',
      'missing',
      'stale',
      'received',
    ]);
    expect(rowOf(some, third)?.lacking).toEqual(['quality.reviews']);
    expect([some.done, some.counts.stale]).toEqual([2, 2]);
  });

  it('takes what holds today, whatever else has run out or does not hold yet', () => {
    const files = [
      file('old', [first], null, '2026-01-01'),
      file('now', [first], '2026-01-02', null),
      file('next', [second], '2027-01-01', null),
    ];
    const { rows } = list({ files, found: [found(first, 'stale')] });
    expect(rows[0]).toMatchObject({ state: 'received', files: ['old', 'now'] });
    expect(rows[1]).toMatchObject({ state: 'missing', files: ['next'] });
  });

  it('counts days only for what is owed', () => {
    const task = { owner: 'lin', due: '2026-11-26' };
    const checklist = list({
      tasks: { [first]: task, [second]: { owner: '', due: '2026-12-09' }, [third]: { owner: 'bo', due: null } },
      files: [file('f', [fourth], null, null)],
    });
    expect(checklist.rows.slice(0, 3).map(({ owner, daysLeft }) => [owner, daysLeft])).toEqual([
      ['lin', -3],
      [null, 10],
      ['bo', null],
    ]);
    expect(checklist.overdue).toBe(1);
    const done = list({ tasks: { [fourth]: task }, files: [file('f', [fourth], null, null)] });
    expect(rowOf(done, fourth)).toMatchObject({ owner: 'lin', due: '2026-11-26', daysLeft: null });
    expect(done.overdue).toBe(0);
  });
});
