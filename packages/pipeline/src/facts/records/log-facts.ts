import { addDays, movePeriod } from '@seatwise/calendar';
import type { LocalDate, PeriodValue } from '@seatwise/core';
import type { Put } from '../fact-list.ts';
import { type Observed, runAtEnd } from './observed.ts';

/** How fast requests were decided. */
export function requestFacts(observed: Observed, agents: number, { put }: Put): void {
  const decided = (kind: string, unit: string, share: number) =>
    quantile(observed, `request.${kind}`, unit, share, observed.from, observed.until);
  put('timeoff.decision_time.p90', decided('time_off', 'days', 0.9), 'days');
  put('adherence.explanations.p90_days', decided('explanation', 'days', 0.9), 'days');
  put('trade.decision_time.p95', decided('swap', 'hours', 0.95), 'hours');
  const swaps = total(observed, [...observed.segments('request.swap', 'hours').values()]);
  if (swaps > 0) put('trade.checked_share', (observed.sum('request.swap_checked[of=swaps]') ?? 0) / swaps, 'share');
  const hirings = observed.sum('request.hiring[of=all]');
  if (hirings !== null && hirings > 0) {
    const months = observed
      .lastMonths(12)
      .filter((start) => start >= (firstDay(observed, 'request.hiring[of=all]') ?? ''));
    put('capacity.hiring.months_held', months.length, 'months');
    put('capacity.hiring.lead_time_share', (observed.sum('request.hiring[of=in_time]') ?? 0) / hirings, 'share');
  }
  const reviews = observed.series('request.plan_review[of=decided]', 'quarter', (from, until) =>
    observed.sum('request.plan_review[of=decided]', from, until),
  );
  if (reviews.length > 0)
    put(
      'capacity.plan.assumption_reviews',
      runAtEnd(reviews, ({ value }) => Number(value) > 0),
      'count',
    );
  const latest = observed.rows('request.preference[people=all]').at(-1);
  if (latest && agents > 0) {
    put('schedule.preferences.people_share', Math.min(1, latest.value / agents), 'share');
    const known = observed.rows('request.preference[people=decided]').find(({ date }) => date === latest.date);
    put('schedule.preferences.granted_known_share', (known?.value ?? 0) / latest.value, 'share');
  }
}

/** What was done on the day, and how soon. */
export function dayLogFacts(observed: Observed, { put, series }: Put): void {
  if (!observed.has('day_log.alerts')) return;
  const alerts = observed.series('day_log.alerts', 'month', (from, until) =>
    quantile(observed, 'day_log.alerts', 'minutes', 0.5, from, until),
  );
  series('intraday.alerts.median_response', 'minutes', { grain: 'month', periods: alerts });
  const share = (above: string, below: string, from?: LocalDate) =>
    observed.ratio(`day_log.${above}`, `day_log.${below}`, from);
  put('intraday.actions.complete_share', share('actions_complete', 'actions'), 'share');
  const checked = observed.sum('day_log.actions_checked');
  if (checked !== null && checked > 0)
    put('schedule.rule_violations.moved_breaks', observed.sum('day_log.violations'), 'count');
  const quarter = observed.lastMonths(3)[0] as LocalDate;
  put('intraday.offers', observed.sum('day_log.offers', quarter), 'count');
  put('intraday.offers.by_rule_share', share('offers_by_rule', 'offers', quarter), 'share');
  put('intraday.offers.outcome_share', share('offers_answered', 'offers', quarter), 'share');
  put('intraday.incidents', observed.sum('day_log.incidents'), 'count');
  const periods: PeriodValue[] = [];
  for (let day = addDays(observed.until, -31); day < observed.until; day = addDays(day, 1)) {
    const count = observed.sum('day_log.reforecasts', day, addDays(day, 1));
    if (count !== null) periods.push({ start: day, value: count, n: 1 });
  }
  series('intraday.reforecasts', 'count', { grain: 'day', periods });
}

/** Contact totals of the platform against those of planning, of the queue that differs most. */
export function platformFacts(
  observed: Observed,
  offeredIn: (queue: string, month: LocalDate) => number | null,
  { series }: Put,
): void {
  series('history.reconciliation.platform_gap', 'share', {
    grain: 'month',
    periods: observed.series('platform.offered', 'month', (from) => {
      const gaps = observed
        .rows('platform.offered')
        .filter(({ date }) => date === from)
        .map(({ queue, value }) => {
          const ours = offeredIn(queue, from);
          return ours === null || value === 0 ? null : Math.abs(ours - value) / value;
        });
      const known = gaps.filter((gap) => gap !== null);
      return known.length === 0 || known.length < gaps.length ? null : Math.max(...known);
    }),
  });
}

/** Smallest length of time within which a share of cases was done; what is open is never done. Null without cases or end. */
function quantile(
  observed: Observed,
  measure: string,
  unit: string,
  share: number,
  from: LocalDate,
  until: LocalDate,
): number | null {
  const counts = [...observed.segments(measure, unit)]
    .map(([length, name]) => ({ length: Number(length), count: observed.sum(name, from, until) ?? 0 }))
    .sort((a, b) => a.length - b.length);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  let done = 0;
  for (const { length, count } of counts.filter((one) => Number.isFinite(one.length))) {
    done += count;
    if (all > 0 && done >= share * all) return length;
  }
  return all === 0 ? null : Number.MAX_SAFE_INTEGER;
}

const total = (observed: Observed, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (observed.sum(name) ?? 0), 0);

const firstDay = (observed: Observed, measure: string): LocalDate | null =>
  observed
    .rows(measure)
    .reduce<LocalDate | null>(
      (first, { date }) => (first === null || date < first ? movePeriod(`${date.slice(0, 7)}-01`, 'month', 0) : first),
      null,
    );
