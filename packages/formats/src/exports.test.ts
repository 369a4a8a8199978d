import { buildGrid } from '@seatwise/calendar';
import type { IntervalRecords, Organisation, RatioSource, Schedule } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import {
  readIntervalCsv,
  writeIntervalCsv,
  writeOrganisationCsv,
  writeScheduleCsv,
  writeScheduleIcs,
} from './index.ts';

const start = Date.UTC(2026, 2, 2, 14);
const schedule: Schedule = {
  grid: buildGrid('Asia/Shanghai', 30, '2026-03-02', 1),
  named: true,
  shifts: [
    {
      id: '2026-03-02-voice-001',
      agent: '=HYPERLINK("x")',
      date: '2026-03-02',
      start,
      end: start + 8 * 3_600_000,
      skill: 'voice',
      activities: [
        { activity: 'on_queue', start, end: start + 4 * 3_600_000, paid: true, onQueue: true },
        { activity: 'meal', start: start + 4 * 3_600_000, end: start + 8 * 3_600_000, paid: false, onQueue: false },
      ],
    },
  ],
  coverage: [],
  solutions: [],
  violations: [],
  paidHours: 4,
  issues: [],
};

describe('exports', () => {
  it('writes a shift across midnight with its own day and both offsets, and disarms a formula', () => {
    expect(writeScheduleCsv(schedule)).toBe(
      'shift_id,agent,date,start,end,activities\n' +
        `2026-03-02-voice-001,"'=HYPERLINK(""x"")",2026-03-02,2026-03-02T22:00:00+08:00,2026-03-03T06:00:00+08:00,` +
        'on_queue 22:00-02:00;meal 02:00-06:00\n',
    );
  });

  it('writes iCalendar in UTC, lines of at most 75 octets, the same bytes each time', () => {
    const write = () => writeScheduleIcs(schedule, { zone: 'Asia/Shanghai', stampInstant: start });
    const text = write();
    expect(write()).toBe(text);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    for (const line of [
      'UID:2026-03-02-voice-001@seatwise',
      'DTSTART:20260302T140000Z',
      'DTEND:20260302T220000Z',
      'DTSTAMP:20260302T140000Z',
    ]) {
      expect(lines).toContain(line);
    }
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('writes the source of a ratio in English, and one that was stored in one language as it is', () => {
    const organisation = (source: RatioSource): Organisation => ({
      preset: 'as-stated',
      seats: 57,
      headCount: 120,
      fte: 120,
      roles: [
        {
          role: 'quality',
          required: 2,
          rule: '1:50 seat',
          per: 50,
          unit: 'seat',
          exact: 1.14,
          source,
          basis: 'stated',
        },
      ],
      conflicts: [],
      issues: [],
    });
    const row = (source: RatioSource) => writeOrganisationCsv(organisation(source)).split(/\r?\n/)[1];
    expect(row({ en: 'a talk', zh: '讲座' })).toBe('as-stated,quality,2,1.14,50,seat,stated,a talk');
    expect(row('a talk')).toBe(row({ en: 'a talk', zh: '讲座' }));
  });

  it('writes interval records that read back unchanged, over a repeated hour too', () => {
    const from = Date.UTC(2026, 10, 1, 4);
    const length = 8;
    const records: IntervalRecords = {
      file: 'x.csv',
      queues: [{ id: '热线, "A"', channel: 'voice' }],
      queue: new Int32Array(length),
      start: Float64Array.from({ length }, (_, i) => from + i * 1_800_000),
      row: Int32Array.from({ length }, (_, i) => i + 2),
      facts: {
        offered: Float64Array.from({ length }, (_, i) => i),
        talkTime: Float64Array.from({ length }, (_, i) => (i === 3 ? Number.NaN : i / 8)),
      },
      thresholds: { answerThreshold: 20, shortAbandonThreshold: null },
      intervalMinutes: 30,
    };
    const read = readIntervalCsv(writeIntervalCsv(records, 'America/New_York'), { file: 'x.csv', zone: null });
    expect(read.issues).toEqual([]);
    expect(read.records).toEqual(records);
  });
});
