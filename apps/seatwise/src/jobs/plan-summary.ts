import type { Requirement } from '@seatwise/core';
import { type Plan, peakBaseStaff, peakHeadCount } from '@seatwise/pipeline';
import { coverageShare } from '@seatwise/schedule';
import { issueLine } from '../words/error-lines.ts';
import { type Language, label } from '../words/index.ts';

const REMARKS_SHOWN = 12;

export interface PlanSummary {
  readonly steps: readonly { readonly name: string; readonly text: string }[];
  /** Conflicts and findings. */
  readonly remarks: readonly string[];
}

/** The summary as lines for a terminal. */
export function planLines(plan: Plan, language: Language): string[] {
  const { steps, remarks } = planSummary(plan, language);
  return [
    ...steps.map(({ name, text }) => `${name.padEnd(language === 'en' ? 14 : 6)}${text}`),
    ...(remarks.length === 0 ? [] : [`${label(language, 'remarks')}:`]),
    ...remarks.slice(0, REMARKS_SHOWN).map((remark) => `  ${remark}`),
    ...(remarks.length > REMARKS_SHOWN ? [`  … ${remarks.length - REMARKS_SHOWN}`] : []),
  ];
}

/** The main job in one sentence a step, then what the planner should look at. */
export function planSummary(plan: Plan, language: Language): PlanSummary {
  const line = (step: Parameters<typeof label>[1], text: string) => ({ name: label(language, step), text });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const percent = (value: number | null) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`);
  const history = plan.history.payload;
  const forecast = plan.forecast.payload;
  const chosen = forecast.backtest.filter((row) => row.chosen);
  const mean = (pick: (row: (typeof chosen)[number]) => number) =>
    chosen.length === 0 ? null : chosen.reduce((sum, row) => sum + pick(row), 0) / chosen.length;
  const { solutions, shifts, paidHours } = plan.schedule.payload;
  const organisation = plan.organisation.payload;
  const { values } = plan.metrics.payload;
  const overall = values.filter(({ scope }) => scope === '*');
  const ids = new Set(overall.map(({ metric }) => metric));
  const evaluated = new Set(overall.filter(({ value }) => value !== null).map(({ metric }) => metric));
  const score = plan.score.payload;
  const roles = organisation.roles
    .map(({ role, required }) => `${label(language, `role.${role}`)} ${required}`)
    .join(', ');
  const conflicts = organisation.conflicts.map(({ role, readings }) =>
    label(language, 'conflictLine', {
      role: label(language, `role.${role}`),
      readings: readings.map((r) => `${r.required} (1:${r.per}, ${r.preset})`),
    }),
  );
  const issues = [plan.history, plan.forecast, plan.requirement, plan.schedule, plan.metrics]
    .flatMap(({ payload }) => payload.issues)
    // The line on metrics counts them, metrics.json says what each lacks.
    .filter(({ code }) => code !== 'METRIC_NO_FACTS')
    .map((issue) => issueLine(issue, language));
  const remarks = [...conflicts, ...issues];
  const steps = [
    line(
      'history',
      label(language, 'historyLine', {
        queues: history.queues.length,
        days: history.grid.days.length,
        from: history.grid.days[0] ?? '',
        to: history.grid.days.at(-1) ?? '',
        offered: number.format(history.queues.reduce((sum, { facts }) => sum + total(facts.offered), 0)),
      }),
    ),
    line(
      'forecast',
      label(language, 'forecastLine', {
        days: forecast.grid.days.length,
        from: forecast.grid.days[0] ?? '',
        offered: number.format(forecast.queues.reduce((sum, { offered }) => sum + total(offered), 0)),
        wape: percent(mean(({ wape }) => wape)),
        floor: percent(mean(({ noiseFloor }) => noiseFloor)),
      }),
    ),
    line(
      'requirement',
      label(language, 'requirementLine', {
        base: peakBaseStaff(plan.requirement.payload),
        required: peakRequired(plan.requirement.payload),
        head: peakHeadCount(plan.requirement.payload),
      }),
    ),
    line(
      'schedule',
      label(language, 'scheduleLine', {
        shifts: shifts.length,
        hours: number.format(paidHours),
        coverage: percent(coverageShare(plan.schedule.payload.coverage)),
        gap: percent(solutions.length === 0 ? null : Math.max(...solutions.map(({ gap }) => gap))),
      }),
    ),
    line(
      'organisation',
      label(language, 'organisationLine', { seats: organisation.seats, roles, preset: organisation.preset }),
    ),
    line('metrics', label(language, 'metricsLine', { evaluated: evaluated.size, total: ids.size })),
    line(
      'assessment',
      label(language, 'assessmentLine', {
        evaluated: score.evaluated,
        total: score.total,
        low: (score.result?.total ?? score.points).low / 1000,
        high: (score.result?.total ?? score.points).high / 1000,
      }),
    ),
  ];
  return { steps, remarks };
}

function total(values: Float64Array | undefined): number {
  let sum = 0;
  for (const value of values ?? []) if (!Number.isNaN(value)) sum += value;
  return sum;
}

function peakRequired(requirement: Requirement): number {
  let peak = 0;
  const length = requirement.queues[0]?.requiredStaff.length ?? 0;
  for (let i = 0; i < length; i++) {
    peak = Math.max(
      peak,
      requirement.queues.reduce((sum, queue) => sum + (queue.requiredStaff[i] as number), 0),
    );
  }
  return peak;
}
