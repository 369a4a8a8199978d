import { businessCalendar, dateOfDayNumber } from '@seatwise/calendar';
import type { Issue, Month } from '@seatwise/core';
import { addMonths, daysOfMonth } from './month.ts';
import type { CapacityPlanInput } from './plan-input.ts';

/** Paid hours of one FTE in every month, with a warning for each year whose official calendar is not out. */
export function hoursPerFte({ hoursPerFte: basis, start, months }: CapacityPlanInput): {
  readonly hours: readonly number[];
  readonly issues: readonly Issue[];
} {
  if ('monthly' in basis) return { hours: new Array<number>(months).fill(basis.monthly), issues: [] };
  const calendar = businessCalendar({ country: basis.country, events: [] });
  const workdays = (month: Month) => {
    const { first, days } = daysOfMonth(month);
    let count = 0;
    for (let day = 0; day < days; day++) {
      if (calendar.day(dateOfDayNumber(first + day)).workType === 'workday') count++;
    }
    return count;
  };
  const hours = Array.from({ length: months }, (_, i) => workdays(addMonths(start, i)) * basis.workday);
  const last = addMonths(start, months - 1);
  return { hours, issues: calendar.issues(`${start}-01`, `${last}-28`) };
}
