import { movePeriod } from '@seatwise/calendar';
import type { History } from '@seatwise/core';
import { completeMonths } from '../complete-months.ts';
import type { Put } from '../fact-list.ts';
import { fallingRun, type Observed } from './observed.ts';

/** How complete the records of complaints are, and where their rates go. */
export function complaintFacts(observed: Observed, history: History, { put, window }: Put): void {
  const records = observed.sum('complaint.records');
  if (records === null) return;
  const within = window(observed.from, observed.lastDay('complaint.records') ?? observed.until);
  within('complaint.records', records, 'count');
  within('complaint.records.complete_share', observed.ratio('complaint.complete', 'complaint.records'), 'share');
  within(
    'complaint.records.escalated_at_share',
    oneWithout(observed, 'complaint.escalated_with_time', 'complaint.escalated'),
    'share',
  );
  within(
    'complaint.records.overdue_reason_share',
    oneWithout(observed, 'complaint.overdue_with_reason', 'complaint.overdue'),
    'share',
  );
  const categories = [...observed.segments('complaint.records', 'category').values()];
  within(
    'complaint.records.category_months',
    observed.lastMonths(12).filter((start) => {
      const next = movePeriod(start, 'month', 1);
      const named = categories.reduce((sum, name) => sum + (observed.sum(name, start, next) ?? 0), 0);
      return named > 0 || observed.sum('complaint.records', start, next) === 0;
    }).length,
    'months',
  );
  const quarters = observed.series('complaint.records', 'quarter', (from, until) =>
    observed.ratio('complaint.repeated', 'complaint.records', from, until),
  );
  within(
    'complaint.repeat_rate.falling_quarters',
    fallingRun(quarters.map(({ value }) => value as number | null)),
    'count',
  );
  put('complaint.external_rate.year_before', externalRateBefore(observed, history), 'points');
}

/** Per 10,000 handled contacts in the twelve months before the window; null unless contacts are held for all of them. */
function externalRateBefore(observed: Observed, history: History): number | null {
  const from = movePeriod(observed.from, 'month', -12);
  if (!observed.from.endsWith('-01')) return null;
  const months = completeMonths(history.grid).filter(({ start }) => start >= from && start < observed.from);
  const external = observed.sum('complaint.external', from, observed.from);
  if (months.length < 12 || external === null) return null;
  let handled = 0;
  for (const { facts } of history.queues) {
    const contacts = facts.handled ?? facts.answered;
    for (const { from: first, to } of months)
      for (let i = first; i < to; i++)
        handled += Number.isNaN(contacts?.[i] ?? Number.NaN) ? 0 : (contacts?.[i] as number);
  }
  return handled === 0 ? null : (external / handled) * 10_000;
}

/** A share of none is whole: nothing was left out. */
const oneWithout = (observed: Observed, above: string, below: string): number | null =>
  observed.sum(below) === 0 ? 1 : observed.ratio(above, below);
