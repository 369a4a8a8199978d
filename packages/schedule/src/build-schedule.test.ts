import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildGrid, formatInstant, weekdayOf } from '@seatwise/calendar';
import { type Agent, gridLength, type Requirement, type Shift, type Solver, type WorkPlan } from '@seatwise/core';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSchedule, checkSchedule, defaultWorkPlan, loadSolver } from './index.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await loadSolver(readFileSync(createRequire(import.meta.url).resolve('highs/runtime')));
});

/** A requirement of one queue a skill: `need(local minutes, weekday, skill index)` people in each half hour. */
function requirementOf(
  zone: string,
  firstDay: string,
  days: number,
  skills: readonly string[],
  need: (minutes: number, weekday: number, skill: number) => number,
): Requirement {
  const grid = buildGrid(zone, 30, firstDay, days);
  const length = gridLength(grid);
  return {
    grid,
    shrinkage: [],
    shrinkageNotPlaced: 0,
    shrinkageTotal: 0,
    issues: [],
    queues: skills.map((skill, s) => {
      const requiredStaff = new Int32Array(length);
      for (const [d, day] of grid.days.entries()) {
        for (let i = grid.dayOffsets[d] as number; i < (grid.dayOffsets[d + 1] as number); i++) {
          requiredStaff[i] = need((i - (grid.dayOffsets[d] as number)) * 30, weekdayOf(day), s);
        }
      }
      const numbers = new Float64Array(length);
      return {
        queue: skill,
        skill,
        model: 'erlang-c' as const,
        goal: {},
        intensity: numbers,
        baseStaff: requiredStaff,
        requiredStaff,
        headCount: requiredStaff,
        serviceLevel: numbers,
        averageSpeedOfAnswer: numbers,
        occupancy: numbers,
        bindingGoal: new Uint8Array(length),
        openMinutes: Uint8Array.from(requiredStaff, (people) => (people > 0 ? 30 : 0)),
      };
    }),
  };
}

const agentsOf = (count: number, skills: (n: number) => string[]): Agent[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `a${String(n).padStart(3, '0')}`,
    name: `Agent ${n}`,
    site: n % 2 === 0 ? 'east' : 'west',
    team: 't',
    skills: skills(n).map((skill) => ({ skill, level: 3 })),
    contract: 'full',
    start: '2020-01-01',
    end: null,
  }));
const contracts = [{ id: 'full', weeklyHours: 40 }];

function expectGapFree(shifts: readonly Shift[]) {
  for (const { start, end, activities } of shifts) {
    expect(activities[0]?.start).toBe(start);
    expect(activities.at(-1)?.end).toBe(end);
    for (const [i, { start: from }] of activities.entries()) {
      if (i > 0) expect(from).toBe(activities[i - 1]?.end);
    }
  }
}

describe('buildSchedule', () => {
  it('keeps every rule for named agents, whatever the need, and covers what it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 3, max: 30 }), async (level, count) => {
        const requirement = requirementOf(
          'Asia/Shanghai',
          '2026-03-04',
          12,
          ['chat', 'voice'],
          (minutes, weekday, s) =>
            minutes >= 480 && minutes < 1260 && (s === 0 || weekday < 6) ? level + ((minutes / 30) % (s + 2)) : 0,
        );
        const agents = agentsOf(count, (n) => (n % 3 === 0 ? ['voice', 'chat'] : n % 3 === 1 ? ['voice'] : ['chat']));
        const workPlans = [defaultWorkPlan(requirement)];
        const input = { requirement, agents, contracts, sites: [], workPlans };
        const schedule = await buildSchedule(input, solver);
        expect(checkSchedule({ ...input, grid: schedule.grid, shifts: schedule.shifts })).toEqual([]);
        expectGapFree(schedule.shifts);
        for (const { skill, scheduled } of schedule.coverage) {
          const hours = schedule.shifts
            .filter((shift) => shift.skill === skill)
            .flatMap(({ activities }) => activities.filter(({ onQueue }) => onQueue))
            .reduce((sum, { start, end }) => sum + (end - start) / 3_600_000, 0);
          expect(scheduled.reduce((sum, people) => sum + people, 0) / 2).toBeCloseTo(hours, 6);
        }
        for (const { bound, cost, gap } of schedule.solutions) {
          expect(bound).toBeLessThanOrEqual(cost + 1e-9);
          expect(gap).toBeLessThan(0.05);
        }
      }),
      { numRuns: 6 },
    );
  });

  it('carries a night shift across midnight into the next day, and does not staff those hours twice', async () => {
    const night: WorkPlan = {
      id: 'night',
      name: 'Night',
      earliestStart: '22:00',
      latestStart: '22:00',
      startIncrementMinutes: 30,
      shiftMinutes: [480],
      pauses: [],
      minRestMinutes: 660,
      maxConsecutiveDays: 6,
      minDaysOffPerWeek: 2,
      maxWeeklyHours: 40,
    };
    const requirement = requirementOf('Asia/Shanghai', '2026-03-02', 3, ['voice'], (minutes) =>
      minutes >= 1320 || minutes < 360 ? 2 : 0,
    );
    const input = { requirement, agents: null, contracts: [], sites: [], workPlans: [night] };
    const { shifts, coverage, named, issues } = await buildSchedule(input, solver);
    expect(named).toBe(false);
    expect(issues.map(({ code }) => code)).toContain('SCHEDULE_NO_AGENTS');
    expect(shifts).toHaveLength(6);
    expect(shifts.map(({ date }) => date)).toEqual([
      '2026-03-02',
      '2026-03-02',
      '2026-03-03',
      '2026-03-03',
      '2026-03-04',
      '2026-03-04',
    ]);
    expect(formatInstant(shifts[0]?.end as number, 'Asia/Shanghai')).toBe('2026-03-03T06:00:00+08:00');
    const scheduled = coverage[0]?.scheduled as Float64Array;
    expect([scheduled[44], scheduled[48], scheduled[59], scheduled[60]]).toEqual([2, 2, 2, 0]);
  });

  it('starts at the wall clock on the day of a clock change', async () => {
    // 2026-03-08: New York loses the hour from 02:00 to 03:00.
    const requirement = requirementOf('America/New_York', '2026-03-08', 1, ['voice'], (minutes) =>
      minutes >= 480 && minutes < 1020 ? 1 : 0,
    );
    const plan = { ...defaultWorkPlan(requirement), earliestStart: '09:00', latestStart: '09:00' };
    const input = { requirement, agents: null, contracts: [], sites: [], workPlans: [plan] };
    const { shifts } = await buildSchedule(input, solver);
    expect(formatInstant(shifts[0]?.start as number, 'America/New_York')).toBe('2026-03-08T09:00:00-04:00');
  });

  it('says how many hours stay uncovered when people are too few, and who is crowded', async () => {
    const requirement = requirementOf('UTC', '2026-03-02', 5, ['voice'], (minutes) =>
      minutes >= 480 && minutes < 1020 ? 10 : 0,
    );
    const agents = agentsOf(6, () => ['voice']);
    const sites = [
      { id: 'east', name: 'East', seats: 1 },
      { id: 'west', name: 'West', seats: 50 },
    ];
    const input = { requirement, agents, contracts, sites, workPlans: [defaultWorkPlan(requirement)] };
    const { issues, violations } = await buildSchedule(input, solver);
    expect(issues.find(({ code }) => code === 'SCHEDULE_UNDERSTAFFED')?.params.hours).toBeGreaterThan(100);
    expect(violations.length).toBeGreaterThan(0);
    expect(new Set(violations.map(({ rule }) => rule))).toEqual(new Set(['seats']));
    expect(issues.some(({ code, params }) => code === 'SCHEDULE_SEATS' && params.site === 'east')).toBe(true);
  });

  it('is the same twice', async () => {
    const requirement = requirementOf('UTC', '2026-03-02', 7, ['voice'], (minutes) =>
      minutes >= 420 && minutes < 1260 ? 3 + ((minutes / 30) % 4) : 0,
    );
    const input = {
      requirement,
      agents: agentsOf(14, () => ['voice']),
      contracts,
      sites: [],
      workPlans: [defaultWorkPlan(requirement)],
    };
    expect(await buildSchedule(input, solver)).toEqual(await buildSchedule(input, solver));
  });
});

describe('checkSchedule', () => {
  const [agent] = agentsOf(1, () => ['voice']) as [Agent];
  const grid = buildGrid('UTC', 30, '2026-03-02', 8);
  const shiftAt = (day: number, hour: number, hours = 8): Shift => {
    const start = Date.UTC(2026, 2, 2 + day, hour);
    const end = start + hours * 3_600_000;
    return {
      id: `${day}-${hour}`,
      agent: agent.id,
      date: grid.days[day] as string,
      start,
      end,
      skill: 'voice',
      activities: [{ activity: 'on_queue', start, end, paid: true, onQueue: true }],
    };
  };
  const workPlans = [
    { ...defaultWorkPlan(requirementOf('UTC', '2026-03-02', 1, ['voice'], () => 1)), maxConsecutiveDays: 4 },
  ];
  const check = (shifts: Shift[], person: Agent = agent) =>
    checkSchedule({ grid, shifts, agents: [person], contracts, sites: [], workPlans }).map(
      ({ rule, date }) => `${rule} ${date}`,
    );

  it('finds each broken rule on its day, and nothing in a clean week', () => {
    expect(check([shiftAt(0, 8), shiftAt(1, 8), shiftAt(3, 8)])).toEqual([]);
    expect(check([shiftAt(0, 14), shiftAt(1, 8)])).toEqual(['min_rest 2026-03-03']);
    expect(check([0, 1, 2, 3, 4].map((day) => shiftAt(day, 8)))).toEqual(['max_consecutive_days 2026-03-06']);
    expect(check([0, 1, 2, 4, 5, 6].map((day) => shiftAt(day, 8, 6)))).toEqual(['min_days_off 2026-03-08']);
    expect(check([0, 1, 3, 4].map((day) => shiftAt(day, 8, 11)))).toEqual(['max_weekly_hours 2026-03-06']);
    expect(check([shiftAt(0, 8)], { ...agent, end: '2026-03-02' })).toEqual(['not_employed 2026-03-02']);
    expect(check([{ ...shiftAt(0, 8), skill: 'chat' }])).toEqual(['skill 2026-03-02']);
  });
});
