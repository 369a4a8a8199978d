import { useQuery } from '@tanstack/react-query';
import { fetchJson } from './fetch-json.ts';

export interface CalendarDay {
  readonly date: string;
  readonly type: 'workday' | 'weekend' | 'adjusted_workday' | 'adjusted_day_off' | 'statutory_holiday';
  readonly holiday: string | null;
  readonly events: readonly string[];
}

/** What kind of day each day is, by date; empty until it is known. */
export function useCalendarDays(from: string, days: number): ReadonlyMap<string, CalendarDay> {
  const { data } = useQuery({
    queryKey: ['calendar-days', from, days],
    queryFn: ({ signal }) =>
      fetchJson<CalendarDay[]>(`/api/calendar-days?${new URLSearchParams({ from, days: String(days) })}`, { signal }),
    select: byDate,
  });
  return data ?? NONE;
}

const NONE: ReadonlyMap<string, CalendarDay> = new Map();
/** Kept by the query as long as the answer is the same. */
const byDate = (days: readonly CalendarDay[]): ReadonlyMap<string, CalendarDay> =>
  new Map(days.map((day) => [day.date, day]));
