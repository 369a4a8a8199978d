import { describe, expect, it } from 'vitest';
import { randomFrom } from '../engine/random.ts';
import { compileProblem } from '../problem/compile-problem.ts';
import type { ScheduleProblemInput } from '../problem/problem-schema.ts';
import { readProblem } from '../problem/read-problem.ts';
import type { RosterAgent } from '../rules/roster-model.ts';
import { checkPlacedShifts } from '../schedule-file/check-placed-shifts.ts';
import { CenterSpace } from './center-state.ts';
import { placedShifts } from './placed-shift.ts';

type Rule = NonNullable<ScheduleProblemInput['contracts'][number]['rules']>[number];

/** A small problem with some of every rule, night shifts, two skills, a site, a history, over a change of the clock or not. */
function randomProblem(random: () => number): ScheduleProblemInput {
  const pick = (count: number) => Math.floor(random() * count);
  const some = <T>(list: readonly T[], share = 0.4) => list.filter(() => random() < share);
  const days = 3 + pick(8);
  const zone = random() < 0.5 ? 'Europe/Berlin' : 'Asia/Shanghai';
  const start = zone === 'Asia/Shanghai' ? '2026-12-28' : random() < 0.5 ? '2026-03-26' : '2026-10-22';
  const change = zone === 'Asia/Shanghai' ? 0 : start === '2026-03-26' ? -1 : 1;
  const hours = days * 24 + (days > 3 ? change : days === 3 ? 0 : 0);
  const soft = () => (random() < 0.5 ? { cost: 1 + pick(9) } : {});
  const bounds = (scale: number): { hardMax?: number; softMax?: number; cost?: number } =>
    random() < 0.5 ? { hardMax: (1 + pick(4)) * scale } : { softMax: pick(3) * scale, cost: 1 + pick(5) };
  const rules: Rule[] = some<Rule>([
    { rule: 'rest', id: 'rest', minutes: 480 + 60 * pick(5), ...soft() },
    { rule: 'consecutive', id: 'run', of: 'work', ...bounds(1) },
    { rule: 'consecutive', id: 'off', of: 'off', softMin: 2, cost: 3 },
    { rule: 'hours', id: 'week', per: 'week', ...bounds(8) },
    { rule: 'hours', id: 'month', per: 'month', ...bounds(8) },
    { rule: 'days', id: 'nights', of: ['night'], per: { anyDays: 3 }, ...bounds(1) },
    { rule: 'points', id: 'points', points: 'nights', per: 'period', ...bounds(1) },
    { rule: 'weekends', id: 'weekends', ...bounds(1) },
    { rule: 'succession', id: 'then', after: ['night'], next: ['early'], ...soft() },
    { rule: 'pattern', id: 'alone', days: ['off', 'work', 'off'], ...soft() },
    { rule: 'shift-hours', id: 'long', hardMax: 8 },
  ]);
  return {
    version: 1,
    zone,
    start,
    days,
    intervalMinutes: 60,
    types: [
      { id: 'early', code: '早' },
      { id: 'night', code: '夜' },
    ],
    points: [{ id: 'nights', window: { start: '22:00', end: '06:00', minutes: 120 }, cost: pick(3) }],
    workPlans: [
      {
        id: 'early',
        type: 'early',
        starts: { earliest: '07:00', latest: '09:00', increment: 60 },
        lengths: [480, 600],
        pauses: [
          { activity: 'break', minutes: 15, paid: true, earliest: 60, latest: 150, increment: 15 },
          { activity: 'meal', minutes: [30, 60], paid: false, earliest: 180, latest: 300, increment: 30 },
        ],
        minGapMinutes: 60,
        ...(random() < 0.5 ? { maxGapMinutes: 300 } : {}),
      },
      { id: 'night', type: 'night', starts: { earliest: '21:00', latest: '23:00', increment: 120 }, lengths: [480] },
    ],
    contracts: [{ id: 'c', workPlans: ['early', 'night'], rules, hourCost: pick(2) }],
    sites: [{ id: 's', seats: 1 + pick(3) }],
    agents: Array.from({ length: 2 + pick(2) }, (_, a) => ({
      id: `a${a}`,
      contract: 'c',
      site: random() < 0.5 ? 's' : null,
      skills: random() < 0.5 ? { voice: 1 } : { voice: 0.5, chat: 1 },
      before:
        random() < 0.5
          ? []
          : [{ type: 'night', end: 1860 }, { type: null }, { type: 'early', end: 960 }].slice(pick(3)),
      carried: random() < 0.3 ? { week: 8, month: 4 } : {},
      preferences: random() < 0.5 ? [] : [{ weekdays: [pick(7)], day: 'work' as const, cost: pick(9) - 3 }],
      timeOff: random() < 0.8 ? [] : [{ from: start, to: start, credit: 480 }],
    })),
    demand: [
      { skill: 'voice', required: Array.from({ length: hours }, () => pick(4) / 2), under: 5, over: 2 },
      { skill: 'chat', required: Array.from({ length: hours }, () => pick(2)), under: 3, over: 1, hardMinShare: 0 },
    ],
  };
}

describe('engine and check', () => {
  it('agree on cost and on what is allowed for 10,000 random schedules', () => {
    const random = randomFrom(7);
    let [allowed, judged] = [0, 0];
    for (let round = 0; round < 100; round++) {
      const problem = readProblem(randomProblem(random));
      const center = compileProblem(problem);
      const space = new CenterSpace(center);
      const { days, agents } = center.model;
      for (let trial = 0; trial < 100; trial++) {
        const placed = space.emptyRoster();
        const share = random();
        space.setPrices(Float64Array.from({ length: center.model.rows.count }, random), 0, days);
        for (let a = 0; a < agents.length; a++) {
          const { dayStarts, options } = agents[a] as RosterAgent;
          for (let d = 0; d < days; d++) {
            const [from, to] = [dayStarts[d] as number, dayStarts[d + 1] as number];
            if (to === from || random() > share) continue;
            const option = options[from + Math.floor(random() * (to - from))] as number;
            const cell = a * days + d;
            const { group } = center.roles[center.optionRole[option] as number] as { group: number };
            const price = space.placer.price(
              center.optionForm[option] as number,
              group,
              placed.pauses,
              cell * space.placer.most,
            );
            if (Number.isFinite(price)) placed.roster[cell] = option;
          }
        }
        let own = 0;
        for (let a = 0; a < agents.length; a++) {
          own += (space.pricers[a] as (typeof space.pricers)[number]).ownCost(
            placed.roster.subarray(a * days, (a + 1) * days),
          );
        }
        const report = checkPlacedShifts(problem, placedShifts(center, placed, space.placer.most));
        const broken = report.faults.filter(({ hard, rule }) => hard && rule !== 'seats' && rule !== 'cover');
        judged++;
        if (Number.isFinite(own) !== (broken.length === 0))
          throw new Error(`${round}/${trial}: ${own} ${JSON.stringify(broken)}`);
        if (broken.length > 0) continue;
        allowed++;
        const seats = report.faults.some(({ rule }) => rule === 'seats');
        if (!seats) expect(own + space.cover.total(space.levelsOf(placed))).toBeCloseTo(report.cost, 6);
        else expect(own).toBeCloseTo(report.ownCost + report.ruleCost, 6);
      }
    }
    expect(judged).toBe(10_000);
    expect(allowed).toBeGreaterThan(1500);
  });
});
