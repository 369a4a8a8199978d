import type { WorkPlan } from '@seatwise/core';
import { clockText } from '../../format/clock-text.ts';

export type WorkPlanFields = Readonly<Record<string, unknown>>;

/** A clock as people type it: `8:00`, `０８：００`, `8`. Null when it is none. */
export function readClock(text: string): string | null {
  const match = /^(\d{1,2})(?::(\d{2}))?$/.exec(text.normalize('NFKC').trim());
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2] ?? 0)];
  if (!match || hours > 23 || minutes > 59) return null;
  return clockText(hours * 60 + minutes);
}

/** Lengths of shifts in hours, `8.5 9`, as minutes. Null when one of them is no length from half an hour to a day. */
export function readLengths(text: string): number[] | null {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,;、]+/)
    .filter((part) => part !== '');
  const minutes = parts.map((part) => Math.round(Number(part) * 60));
  return minutes.length > 0 && minutes.every((one) => one >= 30 && one <= 1440) ? minutes : null;
}

const hours = (minutes: number): string => String(Number((minutes / 60).toFixed(4)));

/** A work plan as fields: lengths in hours as text, the rest as it is. */
export function fieldsOfWorkPlan(plan: WorkPlan | null): WorkPlanFields {
  const { shiftMinutes, ...rest } = plan ?? NEW_PLAN;
  return { ...rest, shiftHours: shiftMinutes.map(hours).join(' ') };
}

export function workPlanOfFields(fields: WorkPlanFields): WorkPlan {
  const { shiftHours, earliestStart, latestStart, ...rest } = fields;
  const plan: unknown = {
    ...rest,
    earliestStart: readClock(String(earliestStart)) ?? '',
    latestStart: readClock(String(latestStart)) ?? '',
    shiftMinutes: readLengths(String(shiftHours)) ?? [],
  };
  return plan as WorkPlan;
}

/** Why a work plan cannot be: a pause that may lie outside the shortest shift, or has no time to begin. */
export function pauseFault({ pauses, shiftMinutes }: WorkPlan): 'order' | 'outside' | 'number' | null {
  const shortest = Math.min(...shiftMinutes);
  for (const { minutes, earliestStartMinutes: first, latestStartMinutes: last } of pauses) {
    const whole = [minutes, first, last].every((value) => Number.isInteger(value) && value >= 0);
    if (!whole || minutes < 1 || minutes > 480) return 'number';
    if (first > last) return 'order';
    if (last + minutes > shortest) return 'outside';
  }
  return null;
}

/** Nine hours with an unpaid meal of an hour; starts every half hour from eight to ten. */
const NEW_PLAN: WorkPlan = {
  id: '',
  name: '',
  earliestStart: '08:00',
  latestStart: '10:00',
  startIncrementMinutes: 30,
  shiftMinutes: [540],
  pauses: [{ activity: 'meal', minutes: 60, paid: false, earliestStartMinutes: 210, latestStartMinutes: 300 }],
  minRestMinutes: 660,
  maxConsecutiveDays: 6,
  minDaysOffPerWeek: 2,
  maxWeeklyHours: 40,
};
