import { EARLY_DAYS, RETRAIN_DAYS } from '@seatwise/metrics';
import type { Put } from '../fact-list.ts';
import { fallingRun, type Observed } from './observed.ts';

/** Course ids that are taken for the yearly security course. */
const SECURITY = /security|安全/i;

/** Leavers, training and what labour cost against its plan. */
export function peopleFacts(observed: Observed, { put, series, window }: Put): void {
  const lastTraining = observed.lastDay('training.invited');
  const within = window(observed.from, lastTraining ?? observed.until);

  if (observed.has('staff.left')) {
    const known = observed
      .lastMonths(12)
      .filter((start) => observed.rows('staff.left_voluntarily').some(({ date }) => date === start));
    put('attrition.monthly.voluntary_months', known.length, 'months');
    // Staff movements count from the day of hire, learners included.
    put('attrition.monthly.trainee_rule', 'from_hire_date', 'text');
    put('attrition.early.days', EARLY_DAYS, 'days');
    const early = observed.series('staff.left_early', 'quarter', (from, until) =>
      observed.sum('staff.left_early', from, until),
    );
    put('attrition.early.falling_quarters', fallingRun(early.map(({ value }) => value as number | null)), 'count');
  }

  const least = observed.rows('training.new_hire_least[month=done]').filter(({ date }) => inYear(observed, date));
  if (least.length > 0)
    put('training.hours.new_hire.least', Math.min(...least.map(({ value }) => value)) / 3600, 'hours');
  const held = observed.ratio('training.sessions_held', 'training.sessions');
  if (held !== null) {
    // A session counts in the month it was planned for; nothing later makes up for it.
    put('training.completion.grace_days', 0, 'days');
    within('training.completion.sessions_held', held, 'share');
  }
  const months = observed.periods('training.invited', 'month');
  if (months.length > 0) {
    const lost = observed.sum('training.given_up[of=all]') ?? 0;
    put('schedule.activities.months', Math.min(12, months.length), 'months');
    put('schedule.activities.training_replaced_days', RETRAIN_DAYS, 'days');
    put(
      'schedule.activities.training_replaced_share',
      lost === 0 ? 1 : (observed.sum('training.given_up[of=replaced]') ?? 0) / lost,
      'share',
    );
  }
  const tested = [...observed.segments('training.examined', 'course')].filter(
    ([, name]) => (observed.sum(name) ?? 0) > 0,
  );
  if (tested.length > 0) {
    const rated = tested.filter(([course]) => observed.has(`training.passed[course=${course}]`)).length;
    put('training.pass_rate.course_share', rated / tested.length, 'share');
    const failed = observed.sum('training.failed[month=all]') ?? 0;
    const again = observed.sum('training.retrained[month=all]') ?? 0;
    put('training.pass_rate.retrained_share', failed === 0 ? 1 : again / failed, 'share');
    put('training.pass_rate.retrained_days', RETRAIN_DAYS, 'days');
  }
  const month = observed.lastMonths(1)[0] as string;
  const people = observed.rows('staff.end').find(({ date }) => date === month)?.value;
  const secured = [...observed.segments('training.people_in_year', 'course')]
    .filter(([course]) => SECURITY.test(course))
    .flatMap(([, name]) => observed.rows(name).filter(({ date }) => date === month))
    .map(({ value }) => value);
  if (people && secured.length > 0)
    within('training.completion.security_course', Math.min(1, Math.max(...secured) / people), 'share');

  series('capacity.cost.plan_gap', 'share', {
    grain: 'year',
    periods: observed.series('cost.labour', 'year', (from, until) => {
      const planned = observed.sum('cost.labour_planned', from, until);
      const labour = observed.sum('cost.labour', from, until);
      return planned === null || planned === 0 || labour === null ? null : Math.abs(labour - planned) / planned;
    }),
  });
  series('capacity.cost.overtime_share', 'share', {
    grain: 'year',
    periods: observed.series('cost.labour', 'year', (from, until) =>
      observed.ratio('cost.overtime', 'cost.labour', from, until),
    ),
  });
}

/** Queues with a cost of their own in every quarter, of those that are open. */
export function costByQueue(observed: Observed, queues: readonly string[], { series }: Put): void {
  series('cost_per_contact.channels_known_share', 'share', {
    grain: 'quarter',
    periods: observed.series('cost.total', 'quarter', (from, until) => {
      const known = new Set(
        observed
          .rows('cost.total')
          .filter(({ date, value }) => date >= from && date < until && value > 0)
          .map(({ queue }) => queue),
      );
      return queues.filter((queue) => known.has(queue)).length / queues.length;
    }),
  });
}

const inYear = (observed: Observed, date: string): boolean => date >= observed.from && date < observed.until;
