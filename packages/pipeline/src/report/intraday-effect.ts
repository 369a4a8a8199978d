import { type History, type Instant, intervalStart, type LocalDate, type QueueActuals } from '@seatwise/core';

/** What was done about a running day and what it was expected to win, as it was recorded at that moment. */
export interface IntradayRecord {
  readonly date: LocalDate;
  readonly at: Instant;
  readonly by: string;
  /** People missing. */
  readonly absent: number;
  /** One entry a change: `move_pause`, `cancel_activity`, `overtime`, `time_off` … */
  readonly actions: readonly { readonly agent: string; readonly kind: string }[];
  /** Contacts expected in time from `at` to the end of the day: as planned, with the absences, with the actions too. */
  readonly inTime: { readonly planned: number; readonly damaged: number; readonly repaired: number };
}

/** Actions of one moment beside what came of them. Shares are of the contacts from the interval of that moment to the day's end. */
export interface IntradayEffect {
  readonly date: LocalDate;
  readonly at: Instant;
  readonly by: string;
  readonly absent: number;
  readonly actions: number;
  readonly agentsTouched: number;
  /** Contacts that the actions were to win. */
  readonly expectedGain: number;
  /** In time, of the contacts that were forecast: without the actions, and with them. NaN without a forecast. */
  readonly withoutActions: number;
  readonly predicted: number;
  /** In time, of the contacts that came. NaN where nothing is known of it. */
  readonly actual: number;
  /** actual − predicted. */
  readonly difference: number;
}

/** The effect of recorded actions against what was predicted of them; volumes may differ, so shares are compared and not counts. */
export function intradayEffects(
  records: readonly IntradayRecord[],
  { grid, queues }: History,
  actuals: readonly QueueActuals[],
): IntradayEffect[] {
  return records.flatMap(({ date, at, by, absent, actions, inTime }): IntradayEffect[] => {
    const d = grid.days.indexOf(date);
    if (d < 0) return [];
    const end = grid.dayOffsets[d + 1] as number;
    let from = grid.dayOffsets[d] as number;
    // The interval in which it was done counts whole, as it does in what was predicted.
    while (from + 1 < end && intervalStart(grid, from + 1) <= at) from++;
    const sum = (columns: readonly (Float64Array | undefined)[]) => {
      let total = Number.NaN;
      for (const column of columns) {
        for (let i = from; column && i < end; i++) {
          const value = column[i] as number;
          if (!Number.isNaN(value)) total = (Number.isNaN(total) ? 0 : total) + value;
        }
      }
      return total;
    };
    const forecast = sum(actuals.map(({ forecastOffered }) => forecastOffered));
    const offered = sum(queues.map(({ facts }) => facts.offered));
    const share = (contacts: number, all: number) => (all > 0 ? contacts / all : Number.NaN);
    const predicted = share(inTime.repaired, forecast);
    const actual = share(sum(queues.map(({ facts }) => facts.answeredWithinThreshold)), offered);
    return [
      {
        date,
        at,
        by,
        absent,
        actions: actions.length,
        agentsTouched: new Set(actions.map(({ agent }) => agent)).size,
        expectedGain: inTime.repaired - inTime.damaged,
        withoutActions: share(inTime.damaged, forecast),
        predicted,
        actual,
        difference: actual - predicted,
      },
    ];
  });
}
