import { applyDecisions, clausesOf, type ManualEvidence, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { Evidence } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { type EvidenceFile, manualEvidenceOf } from './evidence-file.ts';
import { plainName } from './evidence-file-store.ts';

const [clause = ''] = clausesOf(REFERENCE_CATALOGUE).flatMap(({ clause: one }) =>
  one.judgement === 'objective' && one.polarity === 'deduct' ? [one.code] : [],
);
const ADDED = Date.parse('2026-11-29T20:00:00Z');
const file = (more: Partial<EvidenceFile> = {}): EvidenceFile => ({
  id: 'f1',
  note: '',
  owner: '',
  clauses: [clause],
  validFrom: null,
  validTo: null,
  contents: [
    { fileName: 'old.pdf', type: 'pdf', bytes: 1, hash: 'a'.repeat(64), addedAt: 0, addedBy: 'bo' },
    { fileName: 'new.pdf', type: 'pdf', bytes: 2, hash: 'b'.repeat(64), addedAt: ADDED, addedBy: 'lin' },
  ],
  removed: null,
  ...more,
});
const removed = { at: ADDED, by: 'lin', reason: 'wrong' };

describe('a file as evidence of an assessment', () => {
  it('is its content in force, on days of the center', () => {
    expect(manualEvidenceOf(file(), 'Asia/Shanghai')).toMatchObject([
      { fileName: 'new.pdf', version: '2', receivedAt: '2026-11-30T04:00:00+08:00', owner: 'lin', validTo: null },
    ]);
    expect(manualEvidenceOf(file({ clauses: [] }), 'UTC')).toEqual([]);
  });

  it('ends the day before it was removed, or when it had ended before', () => {
    const [gone] = manualEvidenceOf(file({ removed }), 'Asia/Shanghai');
    expect(gone?.validTo).toBe('2026-11-29');
    const [earlier] = manualEvidenceOf(file({ removed, validTo: '2026-01-31' }), 'UTC');
    expect(earlier?.validTo).toBe('2026-01-31');
  });

  it('makes a decision stale that rests on it alone once it is gone', () => {
    const found = { clause, state: 'unmet', reached: null, items: [], missing: [] };
    const evidence = { catalogue: '', catalogueHash: '', clauses: [found] } as unknown as Evidence;
    const decision = {
      clause,
      act: 'override' as const,
      state: 'met' as const,
      reached: null,
      by: 'an',
      at: '2026-11-30T00:00:00Z',
      reason: 'seen on paper',
      approver: null,
      evidence: ['f1'],
    };
    const state = (manual: readonly ManualEvidence[]) =>
      applyDecisions(REFERENCE_CATALOGUE, evidence, [decision], manual, '2026-11-30').clauses[0]?.state;
    expect(state(manualEvidenceOf(file(), 'UTC'))).toBe('met');
    expect(state(manualEvidenceOf(file({ removed }), 'UTC'))).toBe('stale');
  });
});

describe('the name of a file', () => {
  it('is its last part, bounded, with its ending', () => {
    expect(plainName('C:\\x\\合同.pdf')).toBe('合同.pdf');
    expect(plainName('../..')).toBe('file');
    expect(plainName(' .hidden.txt ')).toBe('hidden.txt');
    const long = plainName(`${'长'.repeat(400)}.docx`);
    expect([[...long].length, long.endsWith('.docx')]).toEqual([150, true]);
  });
});
