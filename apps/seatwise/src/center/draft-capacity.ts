import type { Agent, Contract, Forecast, Requirement } from '@seatwise/core';

const MONTHS = 12;
/** Weekly hours of one full-time equivalent. */
const FULL_TIME = 40;

/**
 * A first capacity plan out of what the center already holds: the planned days stand for every month to come, people are those
 * employed. What the data cannot know (attrition, wages, cost of hiring) is 0 until somebody says so.
 */
export function draftCapacity({
  forecast,
  requirement,
  agents,
  contracts,
  country,
}: {
  readonly forecast: Forecast;
  readonly requirement: Requirement;
  readonly agents: readonly Agent[];
  readonly contracts: readonly Contract[];
  readonly country: string | null;
}) {
  const { grid } = requirement;
  const lastDay = grid.days.at(-1) as string;
  const employed = agents.filter(({ end }) => end === null || end > lastDay);
  const [year = 0, month = 0] = lastDay.split('-').map(Number);
  const monthAt = (i: number) => new Date(Date.UTC(year, month + i, 1)).toISOString().slice(0, 7);
  const daysIn = (i: number) => new Date(Date.UTC(year, month + i + 1, 0)).getUTCDate();
  const skills = [...new Set(requirement.queues.map(({ skill }) => skill))];
  return {
    currency: country === 'CN' ? 'CNY' : 'USD',
    start: monthAt(0),
    months: MONTHS,
    hoursPerFte: { workday: 8, country },
    groups: skills.map((skill) => {
      let [hours, contacts, low, high, work, peak] = [0, 0, 0, 0, 0, 0];
      for (const { queue, skill: own, baseStaff } of requirement.queues) {
        if (own !== skill) continue;
        const of = forecast.queues.find((one) => one.queue === queue);
        baseStaff.forEach((people, i) => {
          hours += (people * grid.intervalMinutes) / 60;
          peak = Math.max(peak, people);
          const offered = of?.offered[i] || 0;
          contacts += offered;
          work += offered * (of?.aht[i] || 0);
          low += of?.lower80[i] || 0;
          high += of?.upper80[i] || 0;
        });
      }
      const perDay = (sum: number, i: number) => Math.round((sum / grid.days.length) * daysIn(i) * 100) / 100;
      // Bounds of intervals do not add up: the month's own are narrower, and at most as wide as these.
      const width = contacts > 0 ? Math.min(0.5, (high - low) / 2 / contacts / Math.sqrt(grid.days.length)) : 0;
      const held = contracts.map(({ id, weeklyHours }) => ({
        id,
        fte: Math.min(1.5, weeklyHours / FULL_TIME),
        monthlyCost: 0,
        attrition: 0,
        headCount: employed.filter(({ skills: [first], contract }) => first?.skill === skill && contract === id).length,
      }));
      return {
        id: skill,
        demand: Array.from({ length: MONTHS }, (_, i) => ({
          month: monthAt(i),
          contacts: perDay(contacts, i),
          low: perDay(contacts * (1 - width), i),
          high: perDay(contacts * (1 + width), i),
          aht: contacts > 0 ? Math.round(work / contacts) : 0,
          baseStaffHours: perDay(hours, i),
          peakStaff: peak,
        })),
        shrinkage: requirement.shrinkageTotal,
        contracts: held.some(({ headCount }) => headCount > 0)
          ? held.filter(({ headCount }) => headCount > 0)
          : [{ id: 'full', fte: 1, monthlyCost: 0, attrition: 0, headCount: 0 }],
        ramp: { trainingWeeks: 0, productivity: [] as number[] },
      };
    }),
  };
}
