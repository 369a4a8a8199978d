import type { DayState, ShownDay as WireDay } from '../../api/use-day.ts';
import type { Formatter } from '../../format/formatter.ts';
import { type Shortfall, worstShortfall } from './shortfall.ts';

/** The day that home tells of, as it stands now, or as a day that is over stood. */
export interface ShownDay {
  readonly board: DayState;
  readonly live: boolean;
  /** The stretch of the rest of the day that lacks most people. */
  readonly short: Shortfall | null;
  /** What leads to the same day on the page of the day. */
  readonly search: { readonly day?: string; readonly time?: string };
}

export const shownDayOf = ({ live, ...board }: WireDay, format: Formatter): ShownDay => ({
  board,
  live,
  short: worstShortfall(board),
  search: live ? {} : { day: board.date, time: format.time(board.nowAt, board.zone) },
});
