import { dayNumber } from '@seatwise/calendar';
import type { Month } from '@seatwise/core';
import { addMonths, daysOfMonth, monthOf } from './month.ts';
import type { CapacityContract, Ramp } from './plan-input.ts';
import { productivityOn } from './productivity.ts';

/** People who began together. Those on board at the plan's start have no date: they are fully productive. */
export interface Cohort {
  readonly people: number;
  /** First day of employment, or null. */
  readonly date: string | null;
}

/** What a cohort is in one month. */
export interface CohortMonth {
  readonly start: number;
  readonly joined: number;
  readonly left: number;
  readonly end: number;
  /** People over the month on average, for wages. */
  readonly paid: number;
  /** The same weighted by productivity. */
  readonly productive: number;
}

/**
 * A cohort through the months of a plan. Leavers of a month leave evenly over it: by its middle half of them are gone;
 * who joins within a month loses the share of attrition that is left of it. Days are whole and looked at by their middle.
 */
export function cohortMonths(
  { people, date }: Cohort,
  contract: CapacityContract,
  ramp: Ramp,
  start: Month,
  months: number,
): CohortMonth[] {
  const rows: CohortMonth[] = [];
  const joinDay = date === null ? null : dayNumber(date);
  let present = joinDay === null || joinDay < dayNumber(`${start}-01`) ? people : 0;
  for (let i = 0; i < months; i++) {
    const month = addMonths(start, i);
    const { first, days } = daysOfMonth(month);
    const joinsAt = joinDay !== null && joinDay >= first && joinDay < first + days ? joinDay - first : null;
    const began = present;
    const joined = joinsAt === null ? 0 : people;
    const from = joinsAt ?? 0;
    const attrition = attritionIn(month, date, contract);
    const basis = began + joined;
    let paid = 0;
    let productive = 0;
    for (let day = from; day < days; day++) {
      const here = basis * (1 - (attrition * (day - from + 0.5)) / days);
      paid += here;
      productive += here * (joinDay === null ? 1 : productivityOn(first + day - joinDay, ramp));
    }
    const left = (basis * attrition * (days - from)) / days;
    present = basis - left;
    rows.push({ start: began, joined, left, end: present, paid: paid / days, productive: productive / days });
  }
  return rows;
}

function attritionIn(month: Month, date: string | null, { attrition, newcomers }: CapacityContract): number {
  return date !== null && newcomers && month < addMonths(monthOf(date), newcomers.months)
    ? newcomers.attrition
    : attrition;
}
