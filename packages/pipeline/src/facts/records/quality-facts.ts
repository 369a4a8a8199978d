import { movePeriod } from '@seatwise/calendar';
import type { LocalDate } from '@seatwise/core';
import { COACHING_DAYS, NEW_MONTHS, SAMPLE_DAYS } from '@seatwise/metrics';
import type { Put } from '../fact-list.ts';
import { type Observed, runAtEnd } from './observed.ts';

/** Half-width of a 95 % interval in standard errors. */
const Z95 = 1.959964;
const MONTHS_OF_SAMPLE = 3;

/** How many evaluations everybody had, how sure team means are, and whether evaluators agree. */
export function qualityFacts(observed: Observed, { put, series, window }: Put): void {
  if (!observed.has('quality.scored')) return;
  const within = window(observed.from, observed.lastDay('quality.scored') ?? observed.until);

  const sampled = observed.series('quality.sample_least', 'month', (from, until) =>
    observed.sum('quality.sample_least', from, until),
  );
  if (sampled.length > 0) {
    const last = sampled.slice(-MONTHS_OF_SAMPLE).map(({ value }) => value as number);
    put('quality.sample_count.months', last.length, 'months');
    put('quality.sample_count.duty_days', SAMPLE_DAYS, 'days');
    put('quality.sample_count.least_per_agent', Math.min(...last), 'count');
    put('quality.sample_count.new_months', NEW_MONTHS, 'months');
    series('quality.sample_count.new_agent_ratio', 'count', {
      grain: 'month',
      periods: observed.series('quality.sample_new_mean', 'month', (from, until) => {
        const added = observed.sum('quality.sample_new_mean', from, until);
        return added === 0 ? null : observed.ratio('quality.sample_new_mean', 'quality.sample_other_mean', from, until);
      }),
    });
  }
  const quarter = observed.periods('quality.scored', 'quarter').at(-1);
  const shifts = [...observed.segments('quality.scored', 'shift').values()];
  if (quarter !== undefined && shifts.length > 0) {
    const until = movePeriod(quarter, 'quarter', 1);
    const queues = new Set(observed.rows('quality.scored').map(({ queue }) => queue));
    queues.delete('*');
    const cells = [...queues].flatMap((queue) =>
      shifts.map((name) =>
        observed
          .rows(name)
          .reduce(
            (sum, row) => sum + (row.queue === queue && row.date >= quarter && row.date < until ? row.value : 0),
            0,
          ),
      ),
    );
    put('quality.sampling_rate.least_per_cell', Math.min(...cells), 'count');
  }

  const teams = [...observed.segments('quality.points', 'team').keys()];
  if (teams.length > 1) {
    const months = observed.series('quality.scored', 'month', (from, until) => rangeOf(observed, teams, from, until));
    series('quality.score.team_range', 'points', { grain: 'month', periods: months });
    const widths = months.map(({ start }) => widest(observed, teams, start, movePeriod(start, 'month', 1)));
    const bounded = runAtEnd(widths, (width) => width !== null);
    put('quality.score.bounded_months', bounded, 'months');
    if (bounded > 0)
      put(
        'quality.score.team_half_width',
        Math.max(...widths.slice(-Math.min(bounded, MONTHS_OF_SAMPLE)).map(Number)),
        'points',
      );
  }
  const errors = itemErrors(observed);
  if (errors.length > 0)
    put(
      'quality.score.item_team_months',
      observed.lastMonths(12).filter((start) => errors.some((name) => inMonth(observed, name, start) > 0)).length,
      'months',
    );
  put('quality.score.cohorts_compared', observed.sum('quality.cohorts'), 'count');
  const coached = observed.sum('quality.coached_agents');
  if (coached !== null && coached > 0) {
    put('quality.score.coached_agents', coached, 'count');
    put('quality.score.coached_after_days', COACHING_DAYS, 'days');
    put('quality.score.coached_gain', (observed.sum('quality.coached_gain') as number) / coached / 1000, 'points');
  }

  const last = observed.lastMonths(12);
  within(
    'calibration.agreement.session_months',
    last.filter((start) => inMonth(observed, 'calibration.sessions', start) > 0).length,
    'months',
  );
  const contacts = last.map((start) => inMonth(observed, 'calibration.contacts', start));
  const held = runAtEnd(contacts, (count) => count > 0);
  within('calibration.agreement.months_held', held, 'months');
  if (held > 0)
    within('calibration.agreement.least_double_scored', Math.min(...contacts.slice(-Math.min(held, 6))), 'count');
}

const inMonth = (observed: Observed, measure: string, start: LocalDate): number =>
  observed.sum(measure, start, movePeriod(start, 'month', 1)) ?? 0;

const itemErrors = (observed: Observed): string[] => observed.names('quality.errors[');

function means(observed: Observed, teams: readonly string[], from: LocalDate, until: LocalDate): (number | null)[] {
  return teams.map((team) => {
    const mean = observed.ratio(`quality.points[team=${team}]`, `quality.scored[team=${team}]`, from, until);
    return mean === null ? null : mean / 1000;
  });
}

function rangeOf(observed: Observed, teams: readonly string[], from: LocalDate, until: LocalDate): number | null {
  const known = means(observed, teams, from, until).filter((mean) => mean !== null);
  return known.length < 2 ? null : Math.max(...known) - Math.min(...known);
}

/** Widest half-width of a 95 % interval around a team's mean; null unless every team has two scores. */
function widest(observed: Observed, teams: readonly string[], from: LocalDate, until: LocalDate): number | null {
  let most = 0;
  for (const team of teams) {
    const n = observed.sum(`quality.scored[team=${team}]`, from, until) ?? 0;
    const sum = observed.sum(`quality.points[team=${team}]`, from, until) ?? 0;
    const squares = observed.sum(`quality.squares[team=${team}]`, from, until);
    if (n < 2 || squares === null) return null;
    const mean = sum / n / 1000;
    const variance = Math.max(0, (squares / 1000 - n * mean * mean) / (n - 1));
    most = Math.max(most, Z95 * Math.sqrt(variance / n));
  }
  return most;
}
