import { existsSync, readFileSync } from 'node:fs';
import { addDays, buildGrid, businessCalendar, localMinutesOf, weekdayOf } from '@seatwise/calendar';
import { gridLength, INTERVAL_STATE, type IntervalMinutes, intervalStart, type QueueHistory } from '@seatwise/core';
import type { BacktestInput } from '../src/index.ts';

const ZONE = 'America/New_York';
const FIRST = '2003-03-03';
const DAYS = 236;
const OPEN = 7 * 60;
/** The last interval, 21:00, stands alone: at 30 minutes the 28 whole half hours count. */
const CLOSE = { 5: 21 * 60 + 5, 30: 21 * 60 } as const;

export type BankSeries = Pick<BacktestInput, 'historyGrid' | 'queue' | 'calendar'> & {
  readonly source: string;
  readonly slotsPerDay: number;
};

/** Calls offered to a bank in 2003 where the file lies beside the project; else a made series of the same size and habits. */
export function bankSeries(minutes: 5 | 30, country: string | null = 'US'): BankSeries {
  const file = ['../shared/data/bank-calls.csv', '../../shared/data/bank-calls.csv'].find((path) => existsSync(path));
  const calls = file ? readCalls(readFileSync(file, 'utf8')) : null;
  const calendar = businessCalendar({ country, events: [] });
  const historyGrid = buildGrid(ZONE, minutes as IntervalMinutes, FIRST, DAYS);
  const length = gridLength(historyGrid);
  const offered = new Float64Array(length).fill(Number.NaN);
  const state = new Uint8Array(length);
  const openMinutes = new Uint8Array(length);
  for (let d = 0; d < DAYS; d++) {
    const date = historyGrid.days[d] as string;
    if (weekdayOf(date) > 4) continue;
    for (let i = historyGrid.dayOffsets[d] as number; i < (historyGrid.dayOffsets[d + 1] as number); i++) {
      const minute = localMinutesOf(intervalStart(historyGrid, i), ZONE);
      if (minute < OPEN || minute >= CLOSE[minutes]) continue;
      let sum = 0;
      for (let part = 0; part < minutes; part += 5)
        sum += calls ? (calls.get(`${date} ${minute + part}`) ?? Number.NaN) : madeCalls(date, minute + part);
      const absent = Number.isNaN(sum);
      if (absent && calendar.day(date).workType === 'holiday') continue;
      openMinutes[i] = minutes;
      offered[i] = sum;
      state[i] = absent ? INTERVAL_STATE.missing : INTERVAL_STATE.observed;
    }
  }
  const queue: QueueHistory = {
    queue: 'bank',
    channel: 'voice',
    state,
    openMinutes,
    facts: { offered },
    answerThreshold: null,
    shortAbandonThreshold: null,
  };
  return {
    historyGrid,
    queue,
    calendar,
    source: file ?? 'a made series',
    slotsPerDay: (CLOSE[minutes] - OPEN) / minutes,
  };
}

function readCalls(text: string): Map<string, number> {
  const calls = new Map<string, number>();
  for (const line of text.trim().split('\n').slice(1)) {
    const [start = '', , offered] = line.split(',');
    calls.set(
      `${start.slice(0, 10)} ${Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16))}`,
      Number(offered),
    );
  }
  return calls;
}

/** Two humps a day, busy Mondays and month starts, a level that wanders, noise of a count. */
function madeCalls(date: string, minute: number): number {
  const at = (minute - OPEN) / (14 * 60);
  const day = (Number(date.slice(5, 7)) - 3) * 31 + Number(date.slice(8));
  const shape = 40 + 180 * Math.sin(Math.min(1, at * 1.02) * Math.PI) + 40 * Math.cos(at * 9);
  const level =
    (1 + 0.12 * Math.sin(day / 17) + 0.05 * Math.cos(day / 3.1)) *
    (weekdayOf(date) === 0 ? 1.15 : 1) *
    (Number(date.slice(8)) < 4 ? 1.1 : 1);
  const mean = Math.max(5, shape * level);
  const draw = ((day * 7919 + minute * 104729) % 65537) / 65537;
  return Math.max(0, Math.round(mean + Math.sqrt(12 * mean) * (draw - 0.5)));
}

/** Working days of the series as one row of slots each; a day without rows is null. */
export function workingDays({
  historyGrid,
  queue,
  slotsPerDay,
}: BankSeries): { date: string; row: Float64Array | null }[] {
  const days: { date: string; row: Float64Array | null }[] = [];
  for (let d = 0; d < historyGrid.days.length; d++) {
    const date = historyGrid.days[d] as string;
    if (weekdayOf(date) > 4) continue;
    const values: number[] = [];
    for (let i = historyGrid.dayOffsets[d] as number; i < (historyGrid.dayOffsets[d + 1] as number); i++) {
      const value = queue.facts.offered?.[i] as number;
      if (!Number.isNaN(value)) values.push(value);
    }
    days.push({ date, row: values.length === slotsPerDay ? Float64Array.from(values) : null });
  }
  return days;
}

export const nextMonday = (date: string): string => addDays(date, (7 - weekdayOf(date)) % 7);
