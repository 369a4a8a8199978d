import { randomFrom } from '../src/engine/random.ts';
import type { ScheduleProblemInput } from '../src/problem/problem-schema.ts';

export interface CaseSize {
  readonly agents: number;
  readonly days: number;
  readonly sites?: number;
  readonly seed?: number;
  /** Pauses with a fixed place instead of every placement. */
  readonly fixedPauses?: boolean;
}

/** Requirement over a day with a peak before noon and one in the afternoon, less at weekends, nothing at night. */
function demandOf(peak: number, days: number, firstWeekday: number, random: () => number): number[] {
  const required: number[] = [];
  for (let d = 0; d < days; d++) {
    const weekday = (firstWeekday + d) % 7;
    const level = peak * (weekday >= 5 ? 0.6 : 1 - 0.03 * weekday) * (0.95 + 0.1 * random());
    for (let i = 0; i < 96; i++) {
      const hour = i / 4;
      const bump = (at: number, width: number) => Math.exp(-((hour - at) * (hour - at)) / (2 * width * width));
      const share = hour < 7 || hour >= 22 ? 0 : 0.15 + 0.85 * Math.max(bump(10.5, 2.2), 0.85 * bump(15.5, 3));
      required.push(Math.round(level * share));
    }
  }
  return required;
}

/**
 * A center: starts from 07:00 to 13:30, 9 hours with a lunch of an hour and two breaks of a quarter placed freely (or
 * fixed), 11 hours of rest, four to five days a week of 40 hours, at most six days in a row, preferences of half the agents.
 */
export function centerCase({ agents, days, sites = 0, seed = 1, fixedPauses = false }: CaseSize): ScheduleProblemInput {
  const random = randomFrom(seed);
  const start = '2026-03-02';
  const pause = (activity: string, minutes: number, paid: boolean, earliest: number, latest: number) => ({
    activity,
    minutes,
    paid,
    earliest: fixedPauses ? (earliest + latest) / 2 - (((earliest + latest) / 2) % 15) : earliest,
    latest: fixedPauses ? (earliest + latest) / 2 - (((earliest + latest) / 2) % 15) : latest,
  });
  const plan = (id: string, type: string, earliest: string, latest: string, length: number, increment: number) => ({
    id,
    type,
    starts: { earliest, latest, increment },
    lengths: [length],
    pauses:
      length >= 480
        ? [pause('break', 15, true, 75, 165), pause('meal', 60, false, 180, 315), pause('break', 15, true, 375, 465)]
        : [pause('break', 15, true, 90, 210)],
    minGapMinutes: 30,
  });
  const hours = (hardMin: number, hardMax: number) => ({
    rule: 'hours' as const,
    id: 'week',
    per: 'week' as const,
    hardMin,
    hardMax,
  });
  const common = [
    { rule: 'rest' as const, id: 'rest', minutes: 660 },
    { rule: 'consecutive' as const, id: 'run', of: 'work' as const, hardMax: 6 },
  ];
  const names = Array.from({ length: sites }, (_, s) => `site-${s + 1}`);
  return {
    version: 1,
    zone: 'Asia/Shanghai',
    start,
    days,
    intervalMinutes: 15,
    types: [
      { id: 'early', code: '早' },
      { id: 'late', code: '晚' },
      { id: 'short', code: '短' },
    ],
    workPlans: [
      plan('early', 'early', '07:00', '09:30', 540, 30),
      plan('late', 'late', '10:00', '13:00', 540, 30),
      plan('short', 'short', '08:00', '17:30', 270, 30),
    ],
    contracts: [
      { id: 'full', workPlans: ['early', 'late'], hourCost: 4, rules: [...common, hours(32, 40)] },
      { id: 'part', workPlans: ['short'], hourCost: 4, rules: [...common, hours(13.5, 27)] },
    ],
    sites: names.map((id) => ({ id, seats: Math.ceil((agents / sites) * 0.7) })),
    agents: Array.from({ length: agents }, (_, a) => {
      const favourite = random() < 0.5 ? 'early' : 'late';
      const wish = Math.floor(random() * 7);
      return {
        id: `a${String(a + 1).padStart(4, '0')}`,
        contract: a % 5 === 4 ? 'part' : 'full',
        site: sites > 0 ? (names[a % sites] as string) : null,
        skills: { voice: 1 },
        preferences:
          a % 2 === 0
            ? []
            : [
                { day: [favourite === 'early' ? 'late' : 'early'], cost: 2 },
                { day: 'work' as const, weekdays: [wish], cost: 5 },
              ],
      };
    }),
    demand: [{ skill: 'voice', required: demandOf(agents * 0.44, days, 0, random), under: 20, over: 1 }],
  };
}
