import {
  type EditKind,
  type EditSpan,
  type Forecast,
  type ForecastEdit,
  type History,
  type Issue,
  type QueueForecast,
  SeatwiseError,
} from '@seatwise/core';
import { withOffered } from '../bounds/move-bounds.ts';
import { meanOf, moveMean, moveSum, sumOf } from './cell-sums.ts';
import { cellsOf, groupCells } from './cells.ts';

/** What one edit did; sums of contacts, or for handle time the mean over its contacts. */
export interface EditEffect {
  readonly edit: string;
  /** Open intervals that it covers. */
  readonly intervals: number;
  readonly before: number;
  readonly after: number;
}

export interface EditedForecast {
  readonly forecast: Forecast;
  /** One for each active edit, in order. */
  readonly effects: readonly EditEffect[];
}

/** Handle time below which no edit goes, in seconds. */
const SHORTEST = 1;

/**
 * A forecast with a planner's edits on it, one after the other. A day, week or total is changed by one factor, so that its shape
 * over the intervals stays; where it holds nothing, contacts are laid out like the same weekday. Bounds move with the contacts
 * by the queue's own spread, so those of sums stay coherent. Closed intervals stay empty. The forecast given is not changed.
 *
 * @param past where the shape of a day without contacts is looked for when no other planned day has one
 * @throws SeatwiseError FORECAST_EDIT_INVALID, FORECAST_EDIT_SPAN
 */
export function applyEdits(
  forecast: Forecast,
  edits: readonly ForecastEdit[],
  { past = null }: { readonly past?: History | null } = {},
): EditedForecast {
  const { grid, queues } = forecast;
  const offered = queues.map((queue) => Float64Array.from(queue.offered));
  const aht = queues.map((queue) => Float64Array.from(queue.aht));
  const names = queues.map(({ queue }) => queue);
  const openMinutes = queues.map((queue) => queue.openMinutes);
  const issues: Issue[] = [];
  const effects: EditEffect[] = [];
  const warn = (code: Issue['code'], params: Issue['params']) => issues.push({ code, severity: 'warning', params });
  for (const edit of edits) {
    checkEdit(edit);
    if (!edit.active) continue;
    const { id, kind, fact, grain } = edit;
    const { cells, closed, unknown } = cellsOf(forecast, edit.spans);
    for (const queue of unknown) warn('FORECAST_EDIT_QUEUE', { edit: id, queue });
    if (cells.length === 0) warn('FORECAST_EDIT_NOTHING', { edit: id, closed });
    const measure = () => (fact === 'offered' ? sumOf(cells, offered) : meanOf(cells, aht, offered));
    const before = measure();
    let floored = false;
    for (const part of partsOf(edit)) {
      for (const group of groupCells(cellsOf(forecast, part.spans).cells, grid.days, grain)) {
        const now = fact === 'offered' ? sumOf(group, offered) : meanOf(group, aht, offered);
        // An interval of which no handle time is known has none to change.
        if (Number.isNaN(now) && kind !== 'set') continue;
        const wanted = changed(kind, now, part.value);
        const least = fact === 'offered' ? 0 : SHORTEST;
        if (wanted < least) floored = true;
        const target = Math.max(least, wanted);
        if (fact === 'aht') moveMean(group, aht, offered, target);
        else moveSum(group, target, { grid, columns: offered, openMinutes, names, past });
      }
    }
    if (floored) warn('FORECAST_EDIT_FLOORED', { edit: id });
    effects.push({ edit: id, intervals: cells.length, before, after: measure() });
  }
  const edited = queues.map((queue, q): QueueForecast => {
    const own = offered[q] as Float64Array;
    const moved = own.some((count, i) => count !== queue.offered[i]) ? withOffered(grid, queue, own) : queue;
    return { ...moved, aht: aht[q] as Float64Array };
  });
  return { forecast: { ...forecast, queues: edited, issues: [...forecast.issues, ...issues] }, effects };
}

/** Spans that share the edit's value together, then each that has its own. */
function partsOf({ spans, value }: ForecastEdit): { readonly spans: readonly EditSpan[]; readonly value: number }[] {
  const shared = spans.filter((span) => span.value === undefined);
  const own = spans.flatMap((span) => (span.value === undefined ? [] : { spans: [span], value: span.value }));
  return shared.length > 0 ? [{ spans: shared, value }, ...own] : own;
}

function changed(kind: EditKind, now: number, value: number): number {
  if (kind === 'minimum') return Math.max(now, value);
  if (kind === 'maximum') return Math.min(now, value);
  if (kind === 'set') return value;
  return kind === 'add' ? now + value : now * (1 + value / 100);
}

/** @throws SeatwiseError FORECAST_EDIT_INVALID, FORECAST_EDIT_SPAN */
export function checkEdit({ id, kind, fact, value, spans }: ForecastEdit): void {
  const least =
    kind === 'percent' ? -100 : kind === 'add' ? Number.NEGATIVE_INFINITY : fact === 'aht' ? Number.MIN_VALUE : 0;
  for (const one of [value, ...spans.flatMap((span) => span.value ?? [])]) {
    if (!Number.isFinite(one) || one < least)
      throw new SeatwiseError('FORECAST_EDIT_INVALID', { edit: id, value: one });
  }
  if (spans.length === 0 || spans.some(({ from, to }) => !(to > from))) {
    throw new SeatwiseError('FORECAST_EDIT_SPAN', { edit: id });
  }
}
