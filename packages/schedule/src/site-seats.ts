import {
  type Agent,
  gridLength,
  type IntervalGrid,
  type LocalDate,
  MINUTE,
  type Shift,
  type Site,
} from '@seatwise/core';

/** A day on which a site has more people at work at once than seats. */
export interface CrowdedSite {
  readonly site: string;
  readonly seats: number;
  readonly date: LocalDate;
  readonly peak: number;
}

/** Days on which a site's seats do not suffice. Pauses count: a seat is kept while its owner eats. */
export function crowdedSites(
  grid: IntervalGrid,
  shifts: readonly Shift[],
  agents: readonly Agent[],
  sites: readonly Site[],
): CrowdedSite[] {
  const siteOf = new Map(agents.map(({ id, site }) => [id, site]));
  const step = grid.intervalMinutes * MINUTE;
  return sites.flatMap(({ id, seats }) => {
    const people = new Int32Array(gridLength(grid));
    for (const { agent, start, end } of shifts) {
      if (agent === null || siteOf.get(agent) !== id) continue;
      const last = Math.min(people.length - 1, Math.ceil((end - grid.start) / step) - 1);
      for (let i = Math.max(0, Math.floor((start - grid.start) / step)); i <= last; i++) {
        people[i] = (people[i] as number) + 1;
      }
    }
    return grid.days.flatMap((date, d) => {
      const peak = people
        .subarray(grid.dayOffsets[d], grid.dayOffsets[d + 1])
        .reduce((most, now) => Math.max(most, now), 0);
      return peak > seats ? [{ site: id, seats, date, peak }] : [];
    });
  });
}
