import { addDays, buildGrid, businessCalendar, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import { gridLength, INTERVAL_STATE, intervalStart, type PlanningEvent, type QueueHistory } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { markAnomalies } from './mark-anomalies.ts';

const zone = 'Asia/Shanghai';
const FIRST = '2025-02-24';
const grid = buildGrid(zone, 30, FIRST, 91);

/** Poisson counts by inversion from a fixed sequence: thirteen weeks, 09:00 to 18:00, quieter at weekends. */
function queueOf(
  change: (date: string, minute: number, mean: number) => number = (_d, _m, mean) => mean,
): QueueHistory {
  const length = gridLength(grid);
  const offered = new Float64Array(length).fill(Number.NaN);
  const state = new Uint8Array(length);
  const openMinutes = new Uint8Array(length);
  let seed = 7;
  const draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  for (let i = 0; i < length; i++) {
    const minute = localMinutesOf(intervalStart(grid, i), zone);
    if (minute < 540 || minute >= 1080) continue;
    const date = grid.days[Math.floor(i / 48)] as string;
    const mean = change(
      date,
      minute,
      (weekdayOf(date) < 5 ? 40 : 20) * (1 + Math.sin(((minute - 540) / 540) * Math.PI)),
    );
    let [u, count, p] = [draw(), 0, Math.exp(-mean)];
    for (let sum = p; u > sum && count < 400; sum += p) p *= mean / ++count;
    state[i] = INTERVAL_STATE.observed;
    openMinutes[i] = 30;
    offered[i] = count;
  }
  const nothing = { answerThreshold: null, shortAbandonThreshold: null };
  return { queue: 'q', channel: 'voice', state, openMinutes, facts: { offered }, ...nothing };
}

const marksOf = (queue: QueueHistory, country: string | null = null, events: PlanningEvent[] = []) =>
  markAnomalies({ historyGrid: grid, queue, calendar: businessCalendar({ country, events }) });

describe('markAnomalies', () => {
  it('marks nothing where there is chance alone: 91 Poisson days', () => {
    expect(marksOf(queueOf()).marks).toEqual([]);
  });

  it('an outage of three hours is marked to the interval, with what would have been usual', () => {
    const odd = queueOf((date, minute, mean) =>
      date === '2025-04-15' && minute >= 660 && minute < 840 ? mean * 0.1 : mean,
    );
    const { marks, expected } = marksOf(odd);
    expect(marks).toMatchObject([{ date: '2025-04-15', kind: 'interval', explainedBy: null }]);
    const [mark] = marks;
    const minutes = (i: number) => localMinutesOf(intervalStart(grid, i), zone);
    expect([minutes(mark?.first as number), minutes(mark?.end as number)]).toEqual([660, 840]);
    // 40 × (1 + sin) over those six half hours comes to 464.
    expect((mark?.expected as number) / 464).toBeGreaterThan(0.9);
    expect((mark?.expected as number) / 464).toBeLessThan(1.1);
    expect(mark?.observed).toBeLessThan(80);
    expect(expected[(mark?.first as number) + 1]).toBeGreaterThan(60);
  });

  it('a day at twice its level, and one without a contact, are marked by level; the history stays as it was', () => {
    const odd = queueOf((date, _minute, mean) => (date === '2025-04-15' ? 2 * mean : date === '2025-05-07' ? 0 : mean));
    const before = Float64Array.from(odd.facts.offered as Float64Array);
    const { marks } = marksOf(odd);
    expect(marks).toMatchObject([
      { date: '2025-04-15', kind: 'level' },
      { date: '2025-05-07', kind: 'level', observed: 0 },
    ]);
    for (const { expected } of marks) expect(Math.abs(expected / 1178 - 1)).toBeLessThan(0.1);
    expect(odd.facts.offered).toEqual(before);
  });

  it('a queue with a contact now and then has no marks, and a huge spike none but its own', () => {
    const rare = queueOf((_date, minute) => (minute === 600 ? 0.05 : 0));
    expect(marksOf(rare).marks).toEqual([]);
    const flat = queueOf();
    const offered = Float64Array.from(flat.facts.offered as Float64Array, (value) =>
      Number.isNaN(value) ? value : 20,
    );
    offered[50 * 48 + 24] = 100_000;
    const { marks } = marksOf({ ...flat, facts: { offered } });
    expect(marks).toMatchObject([{ date: grid.days[50], kind: 'interval', first: 50 * 48 + 24, end: 50 * 48 + 25 }]);
  });

  it('a day turned upside down is marked by shape', () => {
    const odd = queueOf((date, minute, mean) =>
      date === '2025-04-15' ? 40 * (1 + Math.abs(Math.cos(((minute - 540) / 540) * Math.PI))) * 1.02 : mean,
    );
    const { marks } = marksOf(odd);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ date, kind }) => date === '2025-04-15' && kind !== 'level')).toBe(true);
  });

  it('says which holiday or event explains a day', () => {
    const quiet = (date: string) => date >= '2025-05-01' && date <= '2025-05-05';
    const odd = queueOf((date, _minute, mean) => (quiet(date) ? 0.3 * mean : date === '2025-04-15' ? 2 * mean : mean));
    const sale: PlanningEvent = {
      id: 's',
      name: 'sale',
      kind: 'promotion',
      start: '2025-04-15',
      end: '2025-04-15',
      queues: null,
    };
    const { marks } = marksOf(odd, 'CN', [sale]);
    for (const { date, explainedBy } of marks) {
      if (quiet(date)) expect(explainedBy).toBe('劳动节');
      if (date === '2025-04-15') expect(explainedBy).toBe('sale');
    }
    expect(marks.filter(({ explainedBy }) => explainedBy === null)).toEqual([]);
    expect(addDays(FIRST, 90)).toBe('2025-05-25');
  });
});
