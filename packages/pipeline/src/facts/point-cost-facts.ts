import { buildGrid, daysBetween, movePeriod } from '@seatwise/calendar';
import type { Artefact, Forecast, History, LocalDate, PeriodValue, QueueForecast, ServiceGoal } from '@seatwise/core';
import { sizeRequirement } from '@seatwise/requirement';
import type { PlanInput } from '../plan-input.ts';
import type { FactList } from './fact-list.ts';
import type { Observed } from './records/observed.ts';

const HALF_YEARS = 2;
/** One point of service level. */
const POINT = 0.01;

/**
 * What one more point of service level would have cost in each of the last two half-years: hours of staff that the goal with a
 * point more asks for on the contacts that came, at the cost of a paid hour. Counts the half-years with a cost for every queue.
 */
export function pointCostFacts(list: FactList, history: Artefact<History>, input: PlanInput, observed: Observed): void {
  const { goal } = input;
  const hourly = observed.ratio('cost.labour', 'cost.paid_time');
  if (hourly === null || goal.serviceLevel === undefined || goal.serviceLevel + POINT >= 1) return;
  const dearer: ServiceGoal = { ...goal, serviceLevel: goal.serviceLevel + POINT };
  const month = Number(observed.until.slice(5, 7));
  const current = `${observed.until.slice(0, 4)}-${month > 6 ? '07' : '01'}-01`;
  const periods = Array.from({ length: HALF_YEARS }, (_, i): PeriodValue => {
    const start = movePeriod(current, 'month', -6 * (HALF_YEARS - i));
    const came = asForecast(history.payload, start, movePeriod(start, 'month', 6));
    if (!came) return { start, value: null, n: 0 };
    const [now, more] = [goal, dearer].map((one) => hoursBy(came, input, one)) as [number[], number[]];
    // cost.labour is in hundredths, cost.paid_time in seconds.
    const costs = now.map((hours, q) => ((more[q] as number) - hours) * hourly * 36);
    return {
      start,
      value: costs.every((cost) => Number.isFinite(cost)) ? costs.reduce((a, b) => a + b, 0) : null,
      n: costs.length,
    };
  });
  list
    .from(history, null)
    .put('requirement.scenarios.point_cost_halves', periods.filter(({ value }) => value !== null).length, 'count');
}

/** Paid hours that each queue asks for. */
function hoursBy(forecast: Forecast, input: PlanInput, goal: ServiceGoal): number[] {
  const { skills, model, patience, shrinkage, minimumStaff } = input;
  const { queues, grid } = sizeRequirement({ forecast, goal, skills, model, patience, shrinkage, minimumStaff });
  return queues.map(
    ({ headCount }) => (headCount.reduce((sum, people) => sum + people, 0) * grid.intervalMinutes) / 60,
  );
}

/** The contacts of some days as if they had been forecast; null where the history does not hold them. */
function asForecast(history: History, start: LocalDate, until: LocalDate): Forecast | null {
  const { grid } = history;
  const day = grid.days.indexOf(start);
  if (day < 0 || grid.days.indexOf(until) < 0) return null;
  const own = buildGrid(grid.zone, grid.intervalMinutes, start, daysBetween(start, until));
  const from = grid.dayOffsets[day] as number;
  const length = own.dayOffsets.at(-1) as number;
  const queues = history.queues.map(({ queue, channel, facts, openMinutes }): QueueForecast => {
    const part = (column: ArrayLike<number> | undefined) =>
      Float64Array.from({ length }, (_, i) => {
        const value = column?.[from + i] ?? 0;
        return Number.isNaN(value) ? 0 : value;
      });
    const [offered, time] = [part(facts.offered), part(facts.handleTime)];
    const handled = part(facts.handled ?? facts.answered);
    const mean = sum(time) / Math.max(1, sum(handled));
    return {
      queue,
      channel,
      ahtSource: 'history',
      offered,
      aht: offered.map((_, i) => ((handled[i] as number) > 0 ? (time[i] as number) / (handled[i] as number) : mean)),
      lower80: offered,
      upper80: offered,
      lower95: offered,
      upper95: offered,
      openMinutes: openMinutes.slice(from, from + length),
    };
  });
  return { grid: own, queues, backtest: [], issues: [] };
}

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
