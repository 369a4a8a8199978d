import { dayNumber, weekdayOf } from '@seatwise/calendar';
import { type BankSeries, workingDays } from '../bank-series.ts';
import { augursMstl } from './augurs-mstl.ts';
import { type ProphetRow, prophet } from './prophet.ts';
import { hasR, rStlm, rTbats } from './r-forecast.ts';

/** A peer's forecast of working days `[from, to)` of `workingDays(series)`, from the ones before: a row of slots a day. */
export interface PeerModel {
  readonly name: string;
  readonly forecast: (from: number, to: number) => readonly Float64Array[];
}

export const MSTL = 'augurs MSTL+ETS';
export const PROPHET = 'Prophet';
export const STLM = 'R stlm+ETS';
export const TBATS = 'R TBATS';

/** The peers over one series; R's where Rscript is there. Those that need a grid without gaps see a missing day as the day a week before. */
export function peerModels(series: BankSeries): PeerModel[] {
  const { slotsPerDay, calendar, historyGrid } = series;
  const days = workingDays(series);
  const filled: Float64Array[] = [];
  for (const [d, { row }] of days.entries()) filled.push(row ?? (filled[d - 5] as Float64Array));
  const onGrid = (model: typeof augursMstl) => (from: number, to: number) => {
    const past = Float64Array.from(filled.slice(0, from).flatMap((row) => [...row]));
    const made = model(past, slotsPerDay, (to - from) * slotsPerDay);
    return days.slice(from, to).map((_, d) => made.subarray(d * slotsPerDay, (d + 1) * slotsPerDay));
  };
  const holidays = days
    .map(({ date }) => ({ date, name: calendar.day(date).holiday }))
    .filter((day): day is { date: string; name: string } => day.name !== null)
    .map(({ date, name }) => ({ name, start: dayNumber(date) * 86_400 }));
  const step = 60 * historyGrid.intervalMinutes;
  const rowsOf = (from: number, to: number): ProphetRow[] =>
    days.slice(from, to).flatMap(({ date, row }) =>
      Array.from(row ?? [], (y, s) => ({
        ds: dayNumber(date) * 86_400 + 7 * 3600 + s * step,
        weekday: weekdayOf(date),
        y,
      })),
    );
  const peers: PeerModel[] = [
    { name: MSTL, forecast: onGrid(augursMstl) },
    {
      name: PROPHET,
      forecast: (from, to) => {
        const made = prophet(rowsOf(0, from), rowsOf(from, to), holidays);
        let at = 0;
        return days.slice(from, to).map(({ row }) => {
          const length = row?.length ?? 0;
          at += length;
          return made.subarray(at - length, at);
        });
      },
    },
  ];
  if (hasR()) {
    peers.push({ name: STLM, forecast: onGrid(rStlm) });
    // Minutes of work an origin at 5 minutes.
    if (slotsPerDay < 100) peers.push({ name: TBATS, forecast: onGrid(rTbats) });
  }
  return peers;
}

/** Line to print where R's peers are left out; null where they run. */
export const withoutR = (): string | null =>
  hasR() ? null : 'Rscript with the package forecast is not here: R stlm and TBATS are left out';
