import { describe, expect, it } from 'vitest';
import { dayByKey, monthLabels, shadesOf, weekRows } from './calendar-grid.ts';

// A Wednesday to the Tuesday thirteen days later.
const days = Array.from({ length: 14 }, (_, i) => `2026-04-${String(i + 1).padStart(2, '0')}`);

describe('the calendar of day totals', () => {
  it('puts days into weeks from Monday, with holes before the first and after the last', () => {
    const rows = weekRows(days);
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual([null, '2026-04-06', '2026-04-13']);
    expect(rows[2]).toEqual(['2026-04-01', '2026-04-08', null]);
    expect(rows.flat().filter(Boolean)).toHaveLength(14);
    expect(weekRows([])).toEqual([[], [], [], [], [], [], []]);
  });

  it('names months where they begin, and the first week where there is room', () => {
    const from = (first: string, count: number) =>
      weekRows(
        Array.from({ length: count }, (_, i) =>
          new Date(Date.parse(`${first}T00:00Z`) + i * 86_400_000).toISOString().slice(0, 10),
        ),
      );
    expect(monthLabels(from('2026-04-01', 14))).toEqual(['2026-04', '', '']);
    expect(monthLabels(from('2026-04-20', 21))).toEqual(['', '2026-05', '']);
    expect(monthLabels(from('2026-04-06', 35)).filter(Boolean)).toEqual(['2026-04', '2026-05']);
  });

  it('moves by days and weeks and stays inside', () => {
    expect(dayByKey(days, '2026-04-02', 'ArrowDown')).toBe('2026-04-03');
    expect(dayByKey(days, '2026-04-02', 'ArrowRight')).toBe('2026-04-09');
    expect(dayByKey(days, '2026-04-02', 'ArrowLeft')).toBe('2026-04-01');
    expect(dayByKey(days, '2026-04-02', 'End')).toBe('2026-04-14');
    expect(dayByKey(days, '2026-04-02', 'Enter')).toBeNull();
    expect(dayByKey(days, '2027-01-01', 'ArrowDown')).toBeNull();
  });

  it('shades evenly from the least to the most, and nothing where nothing is known', () => {
    expect(shadesOf([0, null, 50, 100])).toEqual([0, null, 3, 5]);
    expect(shadesOf([7, 7])).toEqual([0, 0]);
    expect(shadesOf([null])).toEqual([null]);
  });
});
