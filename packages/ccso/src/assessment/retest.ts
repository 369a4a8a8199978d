import type { LocalDate } from '@seatwise/core';
import type { Engagement } from './engagement.ts';

/** The last day on which a retest may be asked for. */
export function retestUntil(resultDay: LocalDate, window: 'calendar_year' | 'twelve_months'): LocalDate {
  if (window === 'calendar_year') return `${resultDay.slice(0, 4)}-12-31`;
  const next = `${Number(resultDay.slice(0, 4)) + 1}${resultDay.slice(4)}`;
  // 29 February has no day of its own in the year after.
  return next.endsWith('-02-29') ? `${next.slice(0, 5)}02-28` : next;
}

/** Why a retest is not possible, or null when it is. */
export function retestRefusal(
  first: string,
  earlier: readonly Engagement[],
  { window, attempts }: { readonly window: 'calendar_year' | 'twelve_months'; readonly attempts: number },
  day: LocalDate,
): string | null {
  const engagement = earlier.find(({ setup }) => setup.id === first);
  if (!engagement?.result) return `engagement ${first} has no result`;
  if (engagement.result.passed) return `engagement ${first} passed`;
  const until = retestUntil(engagement.result.date, window);
  if (day > until) return `the window closed on ${until}`;
  const done = earlier.filter(({ setup }) => setup.retestOf === first).length;
  return done >= attempts ? `${done} of ${attempts} attempts are used` : null;
}
