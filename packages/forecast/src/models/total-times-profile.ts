import { dayProfiles } from './day-profile.ts';
import { forecastDayTotals } from './day-total.ts';
import type { Model } from './model.ts';

/** The robust day total spread over the day's profile. */
export const totalTimesProfile: Model = (past, targets) => {
  const { levels } = forecastDayTotals(past, targets);
  const { slots, open } = past.series;
  return dayProfiles(past, targets).map((profile, t) =>
    profile.map((share, s) => (open[(targets[t] as number) * slots + s] ? share * (levels[t] as number) : 0)),
  );
};
