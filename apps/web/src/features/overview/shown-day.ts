import { useCenter } from '../../api/use-center.ts';
import { type DayBoard, dayToShow, PAST_TIME, useDayBoard, useKnownDays } from '../../api/use-day.ts';
import { instantOf } from '../../format/instant-of.ts';
import { useFormat } from '../../format/use-format.ts';

/** The day that home tells of, as it stands now, or as a day that is over stood. */
export interface ShownDay {
  readonly board: DayBoard;
  readonly live: boolean;
  /** What leads to the same day on the page of the day. */
  readonly search: { readonly day?: string; readonly time?: string };
}

/** Null while it is on its way, and where nothing is known of any day. */
export function useShownDay(): ShownDay | null {
  const format = useFormat();
  const zone = useCenter().data?.zone ?? 'UTC';
  const days = useKnownDays().data;
  const date = days ? dayToShow(days, format.moment(Date.now(), zone).slice(0, 10)) : null;
  const at = date === null ? null : new Date(instantOf(date, PAST_TIME, zone)).toISOString();
  const { data: board } = useDayBoard(at, [], days !== undefined && days.length > 0);
  if (!board) return null;
  return { board, live: at === null, search: date === null ? {} : { day: date, time: PAST_TIME } };
}
