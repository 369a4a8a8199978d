import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  buildGrid,
  businessCalendar,
  dayStart,
  formatInstant,
  localDateOf,
  openMinutesOf,
  resolveLocal,
} from './index.ts';

const HOUR = 3_600_000;
const ZONES = ['America/New_York', 'Europe/London', 'Asia/Shanghai', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];
const zone = fc.constantFrom(...ZONES);
const date = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays('2000-01-01', days));

describe('zones', () => {
  it('a wall-clock reading that exists leads back to itself', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 1439 }), zone, (day, minutes, name) => {
        const resolved = resolveLocal({ date: day, minutes, seconds: 0 }, name);
        if (resolved.kind === 'nonexistent') return;
        const instants = resolved.kind === 'single' ? [resolved.instant] : [resolved.first, resolved.second];
        const clock = `${day}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`;
        for (const instant of instants) {
          expect(formatInstant(instant, name).slice(0, 19)).toBe(clock);
          expect(new Date(formatInstant(instant, name)).getTime()).toBe(instant);
        }
      }),
    );
  });

  it('knows hours that are skipped and hours that come twice', () => {
    expect(resolveLocal({ date: '2003-04-06', minutes: 150, seconds: 0 }, 'America/New_York').kind).toBe('nonexistent');
    const twice = resolveLocal({ date: '2003-10-26', minutes: 90, seconds: 0 }, 'America/New_York');
    expect(twice).toMatchObject({ kind: 'repeated' });
    if (twice.kind === 'repeated') expect(twice.second - twice.first).toBe(HOUR);
  });

  it('days meet end to end and grids follow the clock', () => {
    fc.assert(
      fc.property(date, zone, (day, name) => {
        expect(localDateOf(dayStart(day, name), name)).toBe(day);
      }),
    );
    const { dayOffsets } = buildGrid('America/New_York', 15, '2003-10-25', 3);
    expect(dayOffsets).toEqual([0, 96, 196, 292]);
    expect(buildGrid('America/New_York', 30, '2003-04-05', 3).dayOffsets).toEqual([0, 48, 94, 142]);
  });
});

describe('opening hours', () => {
  const weekly = (open: string, close: string) => Array.from({ length: 7 }, () => [{ open, close }]);

  it('a partly open interval knows its open minutes', () => {
    const grid = buildGrid('America/New_York', 30, '2003-10-27', 1);
    const open = openMinutesOf(
      [{ queue: '*', effectiveFrom: '2003-01-01', weekly: weekly('07:00', '21:05') }],
      'bank',
      grid,
    );
    expect([open[13], open[14], open[41], open[42], open[43]]).toEqual([0, 30, 30, 5, 0]);
  });

  it('windows cross midnight, from the day before too', () => {
    const grid = buildGrid('Asia/Shanghai', 60, '2026-01-05', 2);
    const open = openMinutesOf(
      [{ queue: 'night', effectiveFrom: '2025-01-01', weekly: weekly('22:00', '02:00') }],
      'night',
      grid,
    );
    expect([...open].map((minutes, i) => (minutes > 0 ? i : -1)).filter((i) => i >= 0)).toEqual([
      0, 1, 22, 23, 24, 25, 46, 47,
    ]);
  });
});

describe('business calendar', () => {
  it('China has exactly 248 working days and 13 statutory holidays in 2025 and in 2026', () => {
    const calendar = businessCalendar({ country: 'CN', events: [] });
    for (const year of [2025, 2026]) {
      const days = Array.from({ length: 365 }, (_, d) => calendar.day(addDays(`${year}-01-01`, d)));
      expect(days.filter(({ workType }) => workType === 'workday')).toHaveLength(248);
      expect(days.filter(({ type }) => type === 'statutory_holiday')).toHaveLength(13);
    }
  });

  it('tells the five day types apart (notice of 2024-11-12 for 2025)', () => {
    const calendar = businessCalendar({ country: 'CN', events: [] });
    const type = (day: string) => calendar.day(day).type;
    expect(type('2025-01-26')).toBe('adjusted_workday');
    expect(type('2025-01-28')).toBe('statutory_holiday'); // New Year's Eve
    expect(type('2025-02-03')).toBe('adjusted_day_off');
    expect(type('2025-02-02')).toBe('weekend');
    expect(type('2025-10-06')).toBe('statutory_holiday'); // 中秋
    expect(type('2025-10-07')).toBe('adjusted_day_off');
    expect(type('2025-03-03')).toBe('workday');
  });

  it('says which years are not published, and never guesses', () => {
    const calendar = businessCalendar({ country: 'CN', events: [] });
    expect(calendar.issues('2026-01-01', '2026-12-31')).toEqual([]);
    expect(calendar.issues('2035-01-01', '2035-12-31')).toMatchObject([
      { code: 'CALENDAR_NOT_PUBLISHED', params: { year: 2035 } },
    ]);
    expect(() => businessCalendar({ country: 'XX', events: [] })).toThrow('CALENDAR_COUNTRY_UNKNOWN');
    expect(businessCalendar({ country: 'US', events: [] }).day('2026-12-25').type).toBe('statutory_holiday');
  });
});
