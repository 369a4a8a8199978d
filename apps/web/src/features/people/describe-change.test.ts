import { describe, expect, it } from 'vitest';
import type { RecordVersion } from '../../api/use-records.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { describeVersions, valueOn } from './describe-change.ts';

const SPECS: readonly FieldSpec[] = [
  { kind: 'text', key: 'name', label: '' },
  { kind: 'choice', key: 'team', label: '', options: [] },
];
const version = (effectiveFrom: string, number: number, team: string | null): RecordVersion => ({
  id: 'a1',
  effectiveFrom,
  version: number,
  actor: 'lin',
  at: 0,
  reason: '',
  value: team === null ? null : { name: '林', team },
});

describe('the history of a record', () => {
  const versions = [
    version('2026-01-01', 1, 'red'),
    version('2026-03-01', 1, 'blue'),
    version('2026-03-01', 2, 'green'),
    version('2026-06-01', 1, null),
  ];

  it('says what each version changed, and which one another of its day replaced', () => {
    const described = describeVersions(SPECS, versions);
    expect(described.map(({ act, replaced }) => [act, replaced])).toEqual([
      ['added', false],
      ['changed', true],
      ['changed', false],
      ['ended', false],
    ]);
    expect(described[1]?.changes.map(({ spec, from, to }) => [spec.key, from, to])).toEqual([['team', 'red', 'blue']]);
  });

  it('knows what holds on a day', () => {
    expect(valueOn(versions, '2025-12-31')).toBeNull();
    expect(valueOn(versions, '2026-02-28')).toMatchObject({ team: 'red' });
    expect(valueOn(versions, '2026-03-01')).toMatchObject({ team: 'green' });
    expect(valueOn(versions, '2026-06-01')).toBeNull();
  });
});
