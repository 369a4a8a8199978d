import type { Profile } from '@seatwise/formats';
import { describe, expect, it } from 'vitest';
import { withColumn } from './profile-columns.ts';

const MAPPING: Profile = {
  name: 'auto',
  kind: 'history',
  layout: 'rows',
  headerRows: 1,
  match: ['a', 'b'],
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
    const { name, columns } = withColumn(MAPPING, 1, { role: 'queue' });
    expect(columns).toEqual([
      { column: 'a', role: 'start' },
      { column: 'b', role: 'queue' },
    ]);
    expect(name).toBe('own');
  });

  it('gets a fact, and a weight where an average needs one', () => {
    expect(withColumn(MAPPING, 0, { role: 'total' }).columns[0]).toEqual({
      column: 'a',
      role: 'total',
      fact: 'offered',
    });
    expect(withColumn(MAPPING, 0, { role: 'average' }).columns[0]).toMatchObject({
      fact: 'offered',
      weight: 'answered',
    });
    expect(withColumn(MAPPING, 1, { role: 'total' }).columns[1]).toEqual({
      column: 'b',
      role: 'total',
      fact: 'handleTime',
      unit: 'seconds',
    });
    expect(withColumn(MAPPING, 1, { fact: 'talkTime' }).columns[1]).toMatchObject({
      fact: 'talkTime',
      weight: 'handled',
    });
  });
});
