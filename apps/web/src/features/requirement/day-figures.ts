import { type DaySums, daySumsOf } from './day-sums.ts';
import type { SizedDay } from './size-day.ts';

/** What a model says of a day: staff, and how the contacts of the day do with it. Shares 0 to 1, seconds. */
export interface DayFigures extends DaySums {
  readonly serviceLevel: number;
  /** Of all contacts, those who leave included. */
  readonly wait: number;
  readonly abandonRate: number;
  readonly occupancy: number;
}

/** The intervals of a day put together: shares and waits over its contacts, occupancy over its people. */
export function dayFigures({ grid, offered, sized }: SizedDay, patience: number | null): DayFigures {
  let [contacts, inTime, waited, left, busy, people] = [0, 0, 0, 0, 0, 0];
  for (const [i, count] of offered.entries()) {
    const staff = sized.baseStaff[i] as number;
    const load = sized.intensity[i] as number;
    if (!(count > 0) || staff === 0 || !(load > 0)) continue;
    const occupied = (sized.occupancy[i] as number) * staff;
    // Erlang A: people are busy with those who stay, and a mean wait is the share that leaves times patience.
    const abandoned = patience === null ? 0 : Math.max(0, 1 - occupied / load);
    contacts += count;
    inTime += count * (sized.serviceLevel[i] as number);
    waited += count * (patience === null ? (sized.averageSpeedOfAnswer[i] as number) : abandoned * patience);
    left += count * abandoned;
    busy += occupied;
    people += staff;
  }
  return {
    ...daySumsOf(sized.baseStaff, sized.requiredStaff, grid.intervalMinutes),
    serviceLevel: inTime / contacts,
    wait: waited / contacts,
    abandonRate: left / contacts,
    occupancy: busy / people,
  };
}
