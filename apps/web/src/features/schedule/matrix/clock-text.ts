import { clockText as textOfDay } from '../../../format/clock-text.ts';

/** Minutes after midnight as the clock shows them: 1500 is 01:00. */
export const clockText = (minutes: number): string => textOfDay(((Math.round(minutes) % 1440) + 1440) % 1440);
