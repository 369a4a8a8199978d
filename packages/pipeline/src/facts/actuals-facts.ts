import { adherenceShare } from '@seatwise/actuals';
import { type Actuals, type Agent, type Artefact, gridEnd, type PlanningFact } from '@seatwise/core';
import { wholeMonths } from './complete-months.ts';

/** What plan beside reality shows: alignment by day, handle time off plan, people off need, teams apart. */
export function actualsFacts(actuals: Artefact<Actuals>, agents: readonly Agent[]): PlanningFact[] {
  const { grid, queues, adherence } = actuals.payload;
  const facts: PlanningFact[] = [];
  const window = { start: grid.start, end: gridEnd(grid) };
  const add = (name: string, value: number | null, unit: PlanningFact['unit'], series?: PlanningFact['series']) => {
    if (value === null && !series) return;
    facts.push({ name, value, unit, window, artefact: actuals.id, ...(series ? { series } : {}) });
  };
  const days = grid.days.map((start, d) => {
    const value = alignedShare(queues, grid.dayOffsets[d] as number, grid.dayOffsets[d + 1] as number);
    return { start, value, n: value === null ? 0 : 1 };
  });
  const known = days.filter(({ value }) => value !== null);
  if (known.length > 0) {
    const mean = known.reduce((sum, { value }) => sum + (value as number), 0) / known.length;
    add('intraday.alignment', mean, 'share', [{ grain: 'day', periods: known }]);
  }
  add('aht.plan_gap', handleTimeGap(queues), 'share');
  add('schedule.efficiency.over_under_share', overUnder(queues), 'share');

  const team = new Map(agents.map(({ id, team: own }) => [id, own]));
  const periods = wholeMonths(adherence.map(({ date }) => date)).map((start) => {
    const rows = adherence.filter(({ date }) => date.startsWith(start.slice(0, 7)));
    return { start, value: teamRange(rows, team), n: rows.length };
  });
  add(
    'adherence.team_range',
    teamRange(adherence, team),
    'share',
    periods.length > 0 ? [{ grain: 'month', periods }] : undefined,
  );
  return facts;
}

/** Of the intervals in which contacts were offered or expected, those that hold forecast, schedule and fact. */
function alignedShare(queues: Actuals['queues'], from: number, to: number): number | null {
  let [open, held] = [0, 0];
  for (const { offered, forecastOffered, scheduledStaff } of queues) {
    for (let i = from; i < to; i++) {
      const parts = [offered[i], forecastOffered[i], scheduledStaff[i]] as number[];
      if (parts.slice(0, 2).every((value) => Number.isNaN(value) || value === 0)) continue;
      open++;
      if (parts.every((value) => !Number.isNaN(value))) held++;
    }
  }
  return open === 0 ? null : held / open;
}

/** |Σ contacts × (actual − planned handle time)| ÷ Σ contacts × planned; null where either is not known. */
function handleTimeGap(queues: Actuals['queues']): number | null {
  let [actual, planned] = [0, 0];
  for (const { offered, aht, forecastAht } of queues) {
    for (const [i, contacts] of offered.entries()) {
      const [is, was] = [aht[i] as number, forecastAht[i] as number];
      if (Number.isNaN(contacts) || Number.isNaN(is) || Number.isNaN(was)) continue;
      actual += contacts * is;
      planned += contacts * was;
    }
  }
  return planned === 0 ? null : Math.abs(actual - planned) / planned;
}

/** Person-intervals above and below need, of the need. */
function overUnder(queues: Actuals['queues']): number | null {
  let [off, need] = [0, 0];
  for (const { baseStaff, presentStaff } of queues) {
    for (const [i, base] of baseStaff.entries()) {
      const present = presentStaff[i] as number;
      if (Number.isNaN(base) || Number.isNaN(present)) continue;
      off += Math.abs(present - base);
      need += base;
    }
  }
  return need === 0 ? null : off / need;
}

/** Highest less lowest adherence of a team; null with fewer than two teams. */
function teamRange(rows: Actuals['adherence'], teamOf: ReadonlyMap<string, string>): number | null {
  const teams = new Map<string, Actuals['adherence'][number][]>();
  for (const row of rows) {
    const team = teamOf.get(row.agent);
    if (team !== undefined) teams.set(team, [...(teams.get(team) ?? []), row]);
  }
  const shares = [...teams.values()].flatMap((own) => adherenceShare(own) ?? []);
  return shares.length < 2 ? null : Math.max(...shares) - Math.min(...shares);
}
