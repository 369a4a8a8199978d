import type { AgentAdherence, QueueHistory } from '@seatwise/core';
import type { Wire } from '../../api/wire.ts';

/**
 * Service level by day, answered in time of those answered and abandoned; a day without these is a gap.
 * @param dayOffsets first interval of each day, and the end
 */
export function serviceLevels(
  queues: readonly Wire<QueueHistory>[],
  dayOffsets: readonly number[],
): readonly (number | null)[] {
  return dayOffsets.slice(0, -1).map((from, day) => {
    let [within, all] = [0, 0];
    for (const { facts } of queues) {
      const { answeredWithinThreshold, answered, abandoned } = facts;
      for (let i = from; i < (dayOffsets[day + 1] ?? from); i++) {
        const [inTime, taken, lost] = [answeredWithinThreshold?.[i], answered?.[i], abandoned?.[i]];
        if (inTime == null || taken == null || lost == null) continue;
        within += inTime;
        all += taken + lost;
      }
    }
    return all > 0 ? within / all : null;
  });
}

/** Kept share of what was scheduled, by day in order. */
export function adherenceByDay(rows: readonly Wire<AgentAdherence>[]): readonly number[] {
  const days = new Map<string, { kept: number; scheduled: number }>();
  for (const { date, adherentSeconds, scheduledSeconds } of rows) {
    const day = days.get(date) ?? { kept: 0, scheduled: 0 };
    days.set(date, { kept: day.kept + adherentSeconds, scheduled: day.scheduled + scheduledSeconds });
  }
  return [...days]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { kept, scheduled }]) => (scheduled > 0 ? [kept / scheduled] : []));
}

/** A foot for a line of shares, so that a change of few points is seen. */
export function shareFoot(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 0;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return Math.max(0, low - (high - low) / 4);
}
