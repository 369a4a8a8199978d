import { addDays, dayNumber, localDateOf, weekdayOf } from '@seatwise/calendar';
import type { ArtefactKind, Instant, LocalDate, Publication, Zone } from '@seatwise/core';

/** When a step is due, from the period that it plans or looks back on. */
export type DueRule =
  /** Day of a month (31 is its last day), that many months after the period's first month; negative is before. */
  | { readonly kind: 'day_of_month'; readonly months: number; readonly day: number }
  /** The last such weekday (0 Monday) before the period starts. */
  | { readonly kind: 'weekday_before'; readonly weekday: number }
  /** So many days after the period ended. */
  | { readonly kind: 'days_after'; readonly days: number };

/** A step of the planning cycle: what has to be published for which period, by when, by whom, signed off by whom. */
export interface CycleStep {
  readonly id: string;
  readonly artefact: ArtefactKind;
  readonly period: 'week' | 'month' | 'year';
  readonly due: DueRule;
  /** Coarsest interval that serves, in minutes; null where the artefact has none. */
  readonly grainMinutes: number | null;
  /** Published at most so many days before the period starts, or it does not count; null for any time before. */
  readonly freshDays: number | null;
  /** Roles. */
  readonly owner: string;
  readonly signOff: string;
  /** Where the date is from; none of them is CCSO's text. */
  readonly basis: 'trade practice' | 'house';
}

/** The cycle that planners in China work by; every date may be changed. */
export const PLANNING_CYCLE: readonly CycleStep[] = [
  {
    id: 'year_forecast',
    artefact: 'forecast',
    period: 'year',
    due: { kind: 'day_of_month', months: -1, day: 31 },
    grainMinutes: null,
    freshDays: null,
    owner: 'planner',
    signOff: 'operations_manager',
    basis: 'trade practice',
  },
  {
    id: 'month_forecast',
    artefact: 'forecast',
    period: 'month',
    due: { kind: 'day_of_month', months: -1, day: 25 },
    grainMinutes: 60,
    freshDays: 60,
    owner: 'planner',
    signOff: 'operations_manager',
    basis: 'trade practice',
  },
  {
    id: 'month_schedule',
    artefact: 'schedule',
    period: 'month',
    due: { kind: 'day_of_month', months: -1, day: 25 },
    grainMinutes: 60,
    freshDays: 60,
    owner: 'planner',
    signOff: 'operations_manager',
    basis: 'trade practice',
  },
  {
    id: 'weekly_revision',
    artefact: 'forecast',
    period: 'week',
    due: { kind: 'weekday_before', weekday: 4 },
    grainMinutes: 60,
    freshDays: 7,
    owner: 'planner',
    signOff: 'planner',
    basis: 'trade practice',
  },
  {
    id: 'accuracy_analysis',
    artefact: 'actuals',
    period: 'month',
    due: { kind: 'days_after', days: 5 },
    grainMinutes: null,
    freshDays: null,
    owner: 'planner',
    signOff: 'operations_manager',
    basis: 'trade practice',
  },
];

/** A publication with the interval of what was published, in minutes; null where it has none. */
export interface PublishedArtefact extends Publication {
  readonly grainMinutes: number | null;
}

export interface SignOff {
  readonly step: string;
  readonly period: string;
  readonly by: string;
  readonly at: Instant;
  readonly note: string;
}

/** `done`: in time. `late`: after it was due. `overdue`: due and not there. `open`: not due yet. */
export type CycleState = 'done' | 'late' | 'overdue' | 'open';

export interface CycleRow {
  readonly step: string;
  /** `2026`, `2026-11`, or the Monday of a week. */
  readonly period: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly due: LocalDate;
  readonly state: CycleState;
  /** First publication that serves, or null. */
  readonly publication: string | null;
  readonly artefact: string | null;
  readonly publishedAt: Instant | null;
  readonly publishedOn: LocalDate | null;
  readonly actor: string | null;
  readonly revisions: number;
  readonly signedOffBy: string | null;
}

export interface CycleInput {
  readonly steps: readonly CycleStep[];
  readonly publications: readonly PublishedArtefact[];
  readonly signOffs: readonly SignOff[];
  readonly zone: Zone;
  readonly today: LocalDate;
  /** Periods that are looked at: those of each step that are due within these days. */
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * What the planning cycle asked for and what was published, by due date. A publication counts by the server's time, on the
 * business day of the center's zone: the whole due day is in time.
 */
export function cycleStatus(input: CycleInput): CycleRow[] {
  const ordered = [...input.publications].sort((a, b) => a.at - b.at);
  const rows = input.steps.flatMap((step) =>
    periodsOf(step, input.from, input.to).map((period) => rowOf(step, period, ordered, input)),
  );
  return rows.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

interface Period {
  readonly name: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly due: LocalDate;
}

function rowOf(
  step: CycleStep,
  period: Period,
  publications: readonly PublishedArtefact[],
  input: CycleInput,
): CycleRow {
  const looksBack = step.due.kind === 'days_after';
  const on = ({ at }: Publication) => localDateOf(at, input.zone);
  const serves = (one: PublishedArtefact) =>
    one.kind === step.artefact &&
    one.from <= period.from &&
    one.to >= period.to &&
    (step.grainMinutes === null || (one.grainMinutes !== null && one.grainMinutes <= step.grainMinutes)) &&
    (looksBack ? on(one) > period.to : on(one) <= period.to) &&
    (step.freshDays === null || on(one) >= addDays(period.from, -step.freshDays));
  const serving = publications.filter(serves);
  const first = serving[0] ?? null;
  const publishedOn = first && on(first);
  const state =
    publishedOn === null
      ? input.today > period.due
        ? 'overdue'
        : 'open'
      : publishedOn <= period.due
        ? 'done'
        : 'late';
  const signed = input.signOffs.findLast((one) => one.step === step.id && one.period === period.name);
  return {
    step: step.id,
    period: period.name,
    from: period.from,
    to: period.to,
    due: period.due,
    state,
    publication: first?.publicationId ?? null,
    artefact: first?.id ?? null,
    publishedAt: first?.at ?? null,
    publishedOn,
    actor: first?.actor ?? null,
    revisions: Math.max(0, serving.length - 1),
    signedOffBy: signed?.by ?? null,
  };
}

/** Periods of a step whose due date lies within two days, both included. */
function periodsOf(step: CycleStep, from: LocalDate, to: LocalDate): Period[] {
  const periods: Period[] = [];
  // A due date is at most fourteen months from its period.
  for (let date = firstOf(step.period, addDays(from, -430)); date <= addDays(to, 430); ) {
    const next = firstOf(step.period, addDays(date, { week: 7, month: 31, year: 366 }[step.period]));
    const last = addDays(next, -1);
    const due = dueOf(step.due, date, last);
    const name = { week: date, month: date.slice(0, 7), year: date.slice(0, 4) }[step.period];
    if (due >= from && due <= to) periods.push({ name, from: date, to: last, due });
    date = next;
  }
  return periods;
}

function firstOf(period: CycleStep['period'], date: LocalDate): LocalDate {
  if (period === 'week') return addDays(date, -weekdayOf(date));
  return period === 'month' ? `${date.slice(0, 7)}-01` : `${date.slice(0, 4)}-01-01`;
}

function dueOf(rule: DueRule, from: LocalDate, to: LocalDate): LocalDate {
  switch (rule.kind) {
    case 'days_after':
      return addDays(to, rule.days);
    case 'weekday_before': {
      const back = ((weekdayOf(from) - rule.weekday + 6) % 7) + 1;
      return addDays(from, -back);
    }
    case 'day_of_month': {
      const index = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + rule.months;
      const month = (count: number) =>
        `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
      const days = dayNumber(month(index + 1)) - dayNumber(month(index));
      return addDays(month(index), Math.min(rule.day, days) - 1);
    }
  }
}
