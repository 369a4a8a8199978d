import type { Issue, WorkPlan } from '@seatwise/core';
import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:mm');
const minutes = z.number().int().min(0).max(2880);

const PAUSE = z.strictObject({
  activity: z.string().min(1).max(100),
  minutes: z.number().int().min(1).max(480),
  paid: z.boolean(),
  earliestStartMinutes: minutes,
  latestStartMinutes: minutes,
});

/** Shift forms and limits of one plan. Clocks are local, lengths in minutes but for the weekly hours. */
export const WORK_PLAN = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  earliestStart: clock,
  latestStart: clock,
  startIncrementMinutes: z.number().int().min(5).max(1440),
  shiftMinutes: z.array(z.number().int().min(30).max(1440)).min(1).max(48),
  pauses: z.array(PAUSE).max(6),
  minRestMinutes: z.number().int().min(0).max(2880),
  maxConsecutiveDays: z.number().int().min(1).max(31),
  minDaysOffPerWeek: z.number().int().min(0).max(6),
  maxWeeklyHours: z.number().positive().max(168),
});

const FILE = z.union([
  z.array(WORK_PLAN).min(1).max(200),
  z.strictObject({ workPlans: z.array(WORK_PLAN).min(1).max(200) }),
]);

/** Reads work plans: a JSON list of plans (fields of `WorkPlan`), or `{"workPlans": […]}`. `column` of an issue is the JSON path. */
export function readWorkPlansJson(
  text: string,
  { file }: { file: string },
): { workPlans: WorkPlan[] | null; issues: Issue[] } {
  const fail = (detail: string, column?: string) => ({
    workPlans: null,
    issues: [
      {
        code: 'INPUT_JSON_INVALID' as const,
        severity: 'error' as const,
        params: { detail },
        file,
        ...(column ? { column } : {}),
      },
    ],
  });
  if (text.trim() === '')
    return { workPlans: null, issues: [{ code: 'INPUT_EMPTY', severity: 'error', params: {}, file }] };
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    return fail(error instanceof Error ? error.message : 'not JSON');
  }
  const plain = Array.isArray(document) ? document : (document as { workPlans?: unknown } | null)?.workPlans;
  const read = (Array.isArray(document) ? FILE.options[0] : FILE.options[1].shape.workPlans).safeParse(plain);
  if (!read.success) {
    const { message, path } = read.error.issues[0] as { message: string; path: PropertyKey[] };
    return fail(message, path.map(String).join('.'));
  }
  return { workPlans: read.data, issues: [] };
}

export const writeWorkPlansJson = (workPlans: readonly WorkPlan[]): string =>
  `${JSON.stringify({ workPlans }, null, 2)}\n`;
