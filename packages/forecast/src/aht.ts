import { type BusinessCalendar, weekdayOf } from '@seatwise/calendar';
import { gridLength, type IntervalGrid, type QueueHistory, SeatwiseError } from '@seatwise/core';
import { dayClassOf, dayMatrix, slotsOf } from './day-matrix.ts';
import { similarDays } from './similar-days.ts';

const WEEKS = 8;
/** Handled contacts at which an interval's own handle time weighs as much as the queue's mean. */
const SHRINK_CONTACTS = 50;

/**
 * Handle time in seconds per interval: total time ÷ handled over the last similar days, drawn towards the queue's mean where few
 * contacts were handled. NaN where closed.
 * @throws SeatwiseError FORECAST_AHT_REQUIRED when neither the history nor the planner gives one
 */
export function forecastAht(
  historyGrid: IntervalGrid,
  queue: QueueHistory,
  grid: IntervalGrid,
  open: Uint8Array,
  calendar: BusinessCalendar,
  given: number | null,
): { aht: Float64Array; source: 'history' | 'given' } {
  const aht = new Float64Array(gridLength(grid)).fill(Number.NaN);
  const time = handleTime(queue);
  const contacts = queue.facts.handled ?? queue.facts.answered;
  if (!time || !contacts) {
    if (given === null) throw new SeatwiseError('FORECAST_AHT_REQUIRED', { queue: queue.queue });
    return { aht: aht.map((_, i) => ((open[i] as number) > 0 ? given : Number.NaN)), source: 'given' };
  }
  const times = dayMatrix(historyGrid, queue, time, calendar);
  const counts = dayMatrix(historyGrid, queue, contacts, calendar);
  const slotOf = slotsOf(grid);
  const recent = Math.max(0, times.days.length - WEEKS * 7);
  const overall = ratio(times.values, counts.values, recent * times.slots, times.values.length) ?? given;
  if (overall === null) throw new SeatwiseError('FORECAST_AHT_REQUIRED', { queue: queue.queue });
  for (const [d, date] of grid.days.entries()) {
    const days = similarDays(times, times.days.length, dayClassOf(calendar, date), weekdayOf(date), WEEKS);
    for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
      if ((open[i] as number) === 0) continue;
      let seconds = SHRINK_CONTACTS * overall;
      let weight = SHRINK_CONTACTS;
      for (const day of days) {
        const at = day * times.slots + (slotOf[i] as number);
        const [sum, count] = [times.values[at] as number, counts.values[at] as number];
        if (Number.isNaN(sum) || Number.isNaN(count)) continue;
        seconds += sum;
        weight += count;
      }
      aht[i] = seconds / weight;
    }
  }
  return { aht, source: 'history' };
}

function handleTime({ facts }: QueueHistory): Float64Array | null {
  if (facts.handleTime) return facts.handleTime;
  const { talkTime, holdTime, afterContactWork } = facts;
  if (!talkTime) return null;
  return talkTime.map((talk, i) => talk + (holdTime?.[i] ?? 0) + (afterContactWork?.[i] ?? 0));
}

function ratio(sums: Float64Array, counts: Float64Array, from: number, to: number): number | null {
  let time = 0;
  let contacts = 0;
  for (let i = from; i < to; i++) {
    if (Number.isNaN(sums[i]) || Number.isNaN(counts[i])) continue;
    time += sums[i] as number;
    contacts += counts[i] as number;
  }
  return contacts > 0 ? time / contacts : null;
}
