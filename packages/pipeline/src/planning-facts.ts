import { DAYS_PER_MONTH } from '@seatwise/calendar';
import {
  type Actuals,
  type Artefact,
  type Forecast,
  gridEnd,
  gridLength,
  type History,
  INTERVAL_STATE,
  type LocalDate,
  type MetricSeries,
  type MetricValues,
  type Organisation,
  type PlanningFact,
  type Requirement,
  type Schedule,
  type Solver,
} from '@seatwise/core';
import { METRICS } from '@seatwise/metrics';
import { coverageShare } from '@seatwise/schedule';
import { actualsFacts } from './facts/actuals-facts.ts';
import { capacityFacts } from './facts/capacity-facts.ts';
import { eventFacts } from './facts/event-facts.ts';
import { FactList } from './facts/fact-list.ts';
import { historyFacts } from './facts/history-facts.ts';
import { lineFacts } from './facts/line-facts.ts';
import { organisationFacts } from './facts/organisation-facts.ts';
import { planFacts } from './facts/plan-facts.ts';
import { pointCostFacts } from './facts/point-cost-facts.ts';
import { publishedFacts } from './facts/published-facts.ts';
import { Observed } from './facts/records/observed.ts';
import { recordFacts } from './facts/records/record-facts.ts';
import { registryFacts } from './facts/registry-facts.ts';
import { reportedFacts } from './facts/reported-facts.ts';
import { serviceLevelFacts } from './facts/service-level-facts.ts';
import { standingFacts } from './facts/standing-facts.ts';
import { workedFacts } from './facts/worked-facts.ts';
import { workedPlanFacts } from './facts/worked-plan-facts.ts';
import type { PlanInput } from './plan-input.ts';

interface FactSources {
  readonly input: PlanInput;
  readonly history: Artefact<History>;
  readonly forecast: Artefact<Forecast>;
  readonly requirement: Artefact<Requirement>;
  readonly schedule: Artefact<Schedule>;
  readonly organisation: Artefact<Organisation>;
  readonly actuals: Artefact<Actuals>;
  readonly metrics: Artefact<MetricValues>;
  /** Values of metrics by period. */
  readonly series: readonly MetricSeries[];
  /** Variant in force of each metric family. */
  readonly registered: Readonly<Record<string, string>>;
  /** First day after the observation window. */
  readonly until: LocalDate;
  readonly solver: Solver;
}

/** What planning itself knows, under the names that evidence rules use. A fact that is not known is left out. */
export function planningFacts(sources: FactSources): PlanningFact[] {
  const { input, history, forecast, requirement, schedule, organisation, registered } = sources;
  const facts: PlanningFact[] = [];
  const from = (artefact: Artefact<{ grid?: History['grid'] }>) => {
    const { grid } = artefact.payload;
    const window = grid ? { start: grid.start, end: gridEnd(grid) } : null;
    return (name: string, value: PlanningFact['value'] | null, unit: PlanningFact['unit']) => {
      if (value !== null) facts.push({ name, value, unit, window, artefact: artefact.id });
    };
  };

  const ofHistory = from(history);
  ofHistory('history.months_held', Math.floor((history.payload.grid.days.length + 1) / DAYS_PER_MONTH), 'months');
  ofHistory('history.gap_share', gapShare(history.payload), 'share');
  ofHistory('history.measures', measureCount(history.payload), 'count');
  ofHistory('history.import_issues', input.importIssues, 'count');
  ofHistory('history.reconciliation', reconciles(history.payload), 'flag');

  const ofForecast = from(forecast);
  ofForecast('forecast.grain', forecast.payload.grid.intervalMinutes, 'minutes');
  ofForecast('forecast.horizon', forecast.payload.grid.days.length, 'days');
  ofForecast(
    'forecast.aht',
    forecast.payload.queues.every(({ ahtSource }) => ahtSource === 'history'),
    'flag',
  );
  ofForecast('forecast.bounds', forecast.payload.queues.every(hasBounds), 'flag');
  ofForecast('forecast.events', input.events.length, 'count');
  ofForecast('calendar.version', input.country, 'text');
  if (input.country !== null) {
    const unpublished = forecast.payload.issues.some(({ code }) => code === 'CALENDAR_NOT_PUBLISHED');
    ofForecast('calendar.covers_horizon', !unpublished, 'flag');
  }
  const { backtest } = forecast.payload;
  if (backtest.length > 0) {
    ofForecast('forecast.backtest', Math.min(...backtest.map(({ origins }) => origins)), 'count');
    ofForecast('forecast.methods_compared', new Set(backtest.map(({ method }) => method)).size, 'count');
  }

  const ofRequirement = from(requirement);
  ofRequirement('requirement.service_goal', Object.keys(input.goal).length > 0, 'flag');
  ofRequirement('requirement.grain', requirement.payload.grid.intervalMinutes, 'minutes');
  ofRequirement('requirement.model', input.model, 'text');
  ofRequirement('requirement.shrinkage_items', input.shrinkage.length, 'count');
  ofRequirement('requirement.minimum', input.minimumStaff > 0, 'flag');

  const ofSchedule = from(schedule);
  ofSchedule('schedule.coverage', coverageShare(schedule.payload.coverage), 'share');
  ofSchedule('schedule.named', schedule.payload.named, 'flag');
  ofSchedule(
    'schedule.activities',
    schedule.payload.shifts.some(({ activities }) => activities.length > 1),
    'flag',
  );
  if (schedule.payload.named) ofSchedule('schedule.rule_violations', schedule.payload.violations.length, 'count');
  if (schedule.payload.solutions.length > 0) {
    ofSchedule('schedule.gap', Math.max(...schedule.payload.solutions.map(({ gap }) => gap)), 'share');
  }

  from({ ...organisation, payload: {} })('organisation.ratio.preset', organisation.payload.preset, 'text');

  facts.push(
    ...serviceLevelFacts(history, input.goal),
    ...planFacts(requirement, schedule, organisation, input.patience),
    ...actualsFacts(sources.actuals, input.agents ?? []),
  );

  const definitions = METRICS.inUse;
  const share = (has: (definition: (typeof definitions)[number]) => boolean) =>
    definitions.filter(has).length / definitions.length;
  const register = (name: string, value: number, unit: PlanningFact['unit']) =>
    facts.push({ name, value, unit, window: null, artefact: null });
  register('metric.registry', definitions.length, 'count');
  register(
    'metric.registry.owner',
    share(({ owner }) => owner.length > 0),
    'share',
  );
  register(
    'metric.registry.golden_vectors',
    share(({ golden }) => golden.length > 0),
    'share',
  );
  register(
    'metric.registry.version',
    share(({ version }) => version.length > 0),
    'share',
  );
  const { zone } = history.payload.grid;
  const list = new FactList(zone);
  standingFacts(list, history, forecast, requirement, input);
  historyFacts(list, history, input);
  eventFacts(list, history, input.events);
  workedFacts(list, input, requirement.payload, sources.metrics.payload, zone);
  const observed = new Observed(input.observations, sources.until);
  if (input.published) {
    publishedFacts(list, history, input, observed, input.published);
    workedPlanFacts(list, history, input, observed, input.published);
  }
  capacityFacts(list, input, observed, sources.solver);
  lineFacts(list, history, input);
  pointCostFacts(list, history, input, observed);
  const keyMetrics = recordFacts(list, observed, sources);
  reportedFacts(list, sources.series, registered, keyMetrics);
  organisationFacts(list, organisation, input);
  registryFacts(list);
  return [...facts, ...list.facts];
}

function gapShare(history: History): number | null {
  let open = 0;
  let missing = 0;
  for (const { state } of history.queues) {
    for (const value of state) {
      if (value === INTERVAL_STATE.closed) continue;
      open++;
      if (value === INTERVAL_STATE.missing) missing++;
    }
  }
  return open === 0 ? null : missing / open;
}

/** Number of different facts that every queue holds. */
function measureCount(history: History): number {
  const counts = history.queues.map(({ facts }) => Object.keys(facts).length);
  return counts.length === 0 ? 0 : Math.min(...counts);
}

/** Offered = answered + abandoned + flow out over the whole history, to half a percent; null where a side is not held. */
function reconciles(history: History): boolean | null {
  for (const { facts } of history.queues) {
    const { offered, answered, abandoned, flowOut } = facts;
    if (!offered || !answered || !abandoned) return null;
    let off = 0;
    let total = 0;
    for (let i = 0; i < gridLength(history.grid); i++) {
      const parts = (answered[i] as number) + (abandoned[i] as number) + (flowOut?.[i] ?? 0);
      if (Number.isNaN(parts) || Number.isNaN(offered[i])) continue;
      total += offered[i] as number;
      off += Math.abs((offered[i] as number) - parts);
    }
    if (off > total * 0.005) return false;
  }
  return true;
}

function hasBounds(queue: Forecast['queues'][number]): boolean {
  return queue.upper80.some((upper, i) => upper > (queue.lower80[i] as number));
}
