import type { Requirement } from '@seatwise/core';
import { type Plan, peakBaseStaff, peakHeadCount } from '@seatwise/pipeline';
import { issueLine } from '../words/error-lines.ts';
import { type Language, label } from '../words/index.ts';
import type { LabelKey } from '../words/words.ts';

const REMARKS_SHOWN = 12;

/** The main job in one line a step, then what the planner should look at. */
export function planSummary(plan: Plan, language: Language): string[] {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const line = (step: LabelKey, detail: LabelKey, params: Parameters<typeof label>[2]) =>
    `${label(language, step).padEnd(language === 'en' ? 14 : 6)}${label(language, detail, params)}`;
  const history = plan.history.payload;
  const forecast = plan.forecast.payload;
  const requirement = plan.requirement.payload;
  const organisation = plan.organisation.payload;
  const used = forecast.backtest.filter((row) => row.chosen);
  const meanOf = (pick: (row: (typeof used)[number]) => number) =>
    used.length === 0 ? '–' : `${((100 * used.reduce((sum, row) => sum + pick(row), 0)) / used.length).toFixed(1)} %`;
  const remarks = [
    ...organisation.conflicts.map(({ role, readings }) =>
      label(language, 'conflictLine', {
        role,
        readings: readings.map((r) => `${r.required} (1:${r.per}, ${r.preset})`),
      }),
    ),
    ...[history, forecast, requirement].flatMap(({ issues }) => issues).map((issue) => issueLine(issue, language)),
  ];
  return [
    line('history', 'historyLine', {
      queues: history.queues.length,
      days: history.grid.days.length,
      from: history.grid.days[0] ?? '',
      to: history.grid.days.at(-1) ?? '',
      offered: number.format(history.queues.reduce((sum, { facts }) => sum + total(facts.offered), 0)),
    }),
    line('forecast', 'forecastLine', {
      days: forecast.grid.days.length,
      from: forecast.grid.days[0] ?? '',
      offered: number.format(forecast.queues.reduce((sum, { offered }) => sum + total(offered), 0)),
      wape: meanOf(({ wape }) => wape),
      floor: meanOf(({ noiseFloor }) => noiseFloor),
    }),
    line('requirement', 'requirementLine', {
      base: peakBaseStaff(requirement),
      required: peakRequired(requirement),
      head: peakHeadCount(requirement),
    }),
    line('organisation', 'organisationLine', {
      seats: organisation.seats,
      roles: organisation.roles.map(({ role, required }) => `${role} ${required}`),
      preset: organisation.preset,
    }),
    ...(remarks.length === 0 ? [] : [`${label(language, 'remarks')}:`]),
    ...remarks.slice(0, REMARKS_SHOWN).map((remark) => `  ${remark}`),
    ...(remarks.length > REMARKS_SHOWN ? [`  … ${remarks.length - REMARKS_SHOWN}`] : []),
  ];
}

function total(values: Float64Array | undefined): number {
  return values?.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0) ?? 0;
}

function peakRequired({ queues }: Requirement): number {
  const sums = queues[0]?.requiredStaff.map((_, i) =>
    queues.reduce((sum, queue) => sum + (queue.requiredStaff[i] as number), 0),
  );
  return sums?.reduce((peak, value) => Math.max(peak, value), 0) ?? 0;
}
