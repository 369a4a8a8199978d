import type { Profile } from '@seatwise/formats';
import { describe, expect, it } from 'vitest';
import { allColumns, withColumn } from './profile-columns.ts';

const MAPPING: Profile = {
  name: 'auto',
  kind: 'history',
  layout: 'rows',
  headerRows: 1,
  match: ['a', 'b', 'c'],
  times: 'local',
  dateOrder: null,
  label: 'start',
  intervalMinutes: null,
  decimal: '.',
  queue: null,
  channel: null,
  answerThreshold: null,
  shortAbandonThreshold: null,
  anchors: {},
  addDimensions: false,
  columns: [
    { column: 'a', role: 'start' },
    { column: 'b', role: 'average', fact: 'handleTime', weight: 'handled', unit: 'seconds' },
  ],
};

describe('a column meant otherwise', () => {
  it('keeps nothing that belonged to the old meaning, and the other columns as they were', () => {
    const { name, columns } = withColumn(MAPPING, 'b', { role: 'queue' });
    expect(columns).toEqual([
      { column: 'a', role: 'start' },
      { column: 'b', role: 'queue' },
    ]);
    expect(name).toBe('own');
  });

  it('gets a fact, and a weight where an average needs one', () => {
    expect(withColumn(MAPPING, 'a', { role: 'total' }).columns[0]).toEqual({
      column: 'a',
      role: 'total',
      fact: 'offered',
    });
    expect(withColumn(MAPPING, 'a', { role: 'average' }).columns[0]).toMatchObject({
      fact: 'offered',
      weight: 'answered',
    });
    expect(withColumn(MAPPING, 'b', { role: 'total' }).columns[1]).toEqual({
      column: 'b',
      role: 'total',
      fact: 'handleTime',
      unit: 'seconds',
    });
    expect(withColumn(MAPPING, 'b', { fact: 'talkTime' }).columns[1]).toMatchObject({
      fact: 'talkTime',
      weight: 'handled',
    });
  });

  it('gives a meaning to a column of the header that had none, and leaves the others out', () => {
    expect(allColumns(MAPPING).at(-1)).toEqual({ column: 'c', role: 'skip' });
    expect(withColumn(MAPPING, 'c', { role: 'total' }).columns.at(-1)).toEqual({
      column: 'c',
      role: 'total',
      fact: 'offered',
    });
    expect(withColumn(MAPPING, 'a', { role: 'queue' }).columns.map(({ column }) => column)).toEqual(['a', 'b']);
  });
});
