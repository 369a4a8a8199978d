import type { Schedule, SkillCoverage } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import { lineChart } from '../charts.ts';
import { COLORS } from '../colors.ts';
import { dayPlanDrawing } from '../day-plan.ts';
import { escapeHtml, htmlFigure, htmlTable } from '../html.ts';
import { shownIntervals } from '../open-intervals.ts';
import type { ReportWords } from '../report-words.ts';

const SHIFTS_SHOWN = 80;

/** Cover of every skill, the first working day as a plan, and what the solver proved of every day. */
export function scheduleSection({ schedule }: Plan, words: ReportWords): string {
  const { say } = words;
  return [
    `<h3>${say('coverTitle')}</h3>`,
    ...schedule.payload.coverage.map((skill) => coverFigure(schedule.payload, skill, words)),
    dayPlan(schedule.payload, words),
    `<h3>${say('daysTitle')}</h3>`,
    solutionTable(schedule.payload, words),
  ].join('\n');
}

function coverFigure({ grid }: Schedule, { skill, required, scheduled }: SkillCoverage, { say }: ReportWords): string {
  const { indexes, labels } = shownIntervals(grid, (i) => (required[i] as number) > 0 || (scheduled[i] as number) > 0);
  const svg = lineChart(labels, [
    { name: say('scheduled'), values: indexes.map((i) => scheduled[i] as number), color: COLORS.orange, step: true },
    { name: say('requiredStaff'), values: indexes.map((i) => required[i] as number), color: COLORS.ink, step: true },
  ]);
  return htmlFigure(skill, svg, [
    { name: say('requiredStaff'), color: COLORS.ink },
    { name: say('scheduled'), color: COLORS.orange },
  ]);
}

function dayPlan({ grid, shifts }: Schedule, { say }: ReportWords): string {
  const date = grid.days.find((day) => shifts.some((shift) => shift.date === day));
  if (date === undefined) return '';
  const all = shifts
    .filter((shift) => shift.date === date)
    .toSorted((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  const cut = all.length > SHIFTS_SHOWN ? say('dayPlanCut', { shown: SHIFTS_SHOWN, shifts: all.length }) : '';
  return `${htmlFigure(
    say('dayPlan', { date, shifts: all.length }),
    dayPlanDrawing(all.slice(0, SHIFTS_SHOWN), grid.zone),
    [
      { name: say('activity.on_queue'), color: COLORS.blue, look: 'box' },
      { name: say('activity.meal'), color: COLORS.blue, look: 'hollow' },
      { name: say('activity.break'), color: COLORS.soft, look: 'box' },
      { name: say('activity.other'), color: COLORS.orange, look: 'box' },
    ],
  )}<p>${escapeHtml(cut)}</p>`;
}

function solutionTable({ grid, coverage, solutions }: Schedule, { say, number, share }: ReportWords): string {
  const hours = grid.intervalMinutes / 60;
  const rows = solutions.map(({ date, skill, cost, bound, gap }) => {
    const day = grid.days.indexOf(date);
    const own = coverage.find((one) => one.skill === skill);
    let [needed, have, within] = [0, 0, 0];
    for (let i = grid.dayOffsets[day] ?? 0; i < (grid.dayOffsets[day + 1] ?? 0); i++) {
      const [need, people] = [own?.required[i] ?? 0, own?.scheduled[i] ?? 0];
      needed += need * hours;
      have += people * hours;
      within += Math.min(need, people) * hours;
    }
    return [
      date,
      skill,
      number(needed, 1),
      number(have, 1),
      number(needed - within, 1),
      number(have - within, 1),
      number(cost, 1),
      number(bound, 1),
      share(gap, 2),
    ];
  });
  const head = [
    say('date'),
    say('skill'),
    ...(['neededHours', 'scheduledHours', 'shortHours', 'overHours', 'cost', 'bound', 'gap'] as const).map(
      (key) => `#${say(key)}`,
    ),
  ];
  return htmlTable(head, rows);
}
