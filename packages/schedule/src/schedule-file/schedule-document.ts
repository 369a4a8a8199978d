import { formatInstant, isLocalDate } from '@seatwise/calendar';
import { type Issue, SeatwiseError, throwOnError } from '@seatwise/core';
import { z } from 'zod';
import type { PlacedShift } from '../center/placed-shift.ts';
import { type ProblemFrame, problemFrame } from '../problem/problem-frame.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';

const instant = z.string().refine((text) => /T.*(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)), {
  message: 'YYYY-MM-DDTHH:MM:SS+HH:MM',
});

const shift = z.object({
  agent: z.string(),
  date: z.string().refine(isLocalDate, { message: 'YYYY-MM-DD' }),
  workPlan: z.string(),
  skill: z.string(),
  start: instant,
  end: instant,
  pauses: z.array(z.object({ activity: z.string(), start: instant, end: instant })),
});

/** SCHEDULE.json: what `--check` reads of it; the rest is for people. */
const SCHEDULE_SCHEMA = z.object({ version: z.literal(1), shifts: z.array(shift) });

type WrittenShift = z.output<typeof shift> & {
  readonly type: string;
  readonly code: string;
  readonly paidMinutes: number;
};

/** Shifts as they are written: instants with their offset. */
export function writeShifts(problem: ScheduleProblem, shifts: readonly PlacedShift[]): WrittenShift[] {
  const frame = problemFrame(problem);
  const at = (minute: number) => formatInstant(frame.instantOf(minute), problem.zone);
  return shifts.map(({ agent, day, plan, skill, start, minutes, pauses }) => {
    const workPlan = problem.workPlans[plan] as ScheduleProblem['workPlans'][number];
    const type = problem.types.find(({ id }) => id === workPlan.type) as ScheduleProblem['types'][number];
    const unpaid = pauses.reduce((sum, { minutes: length }, k) => sum + (workPlan.pauses[k]?.paid ? 0 : length), 0);
    return {
      agent: (problem.agents[agent] as { id: string }).id,
      date: frame.dates[day] as string,
      workPlan: workPlan.id,
      type: type.id,
      code: type.code,
      skill,
      start: at(start),
      end: at(start + minutes),
      paidMinutes: minutes - unpaid,
      pauses: pauses.map(({ start: from, minutes: length }, k) => ({
        activity: workPlan.pauses[k]?.activity ?? '',
        start: at(from),
        end: at(from + length),
      })),
    };
  });
}

/**
 * Shifts of a schedule document for a problem. Whether they keep the rules is `checkPlacedShifts`' question; here only
 * names, days and times have to be known ones.
 * @throws SeatwiseError SCHEDULE_FILE_INVALID
 */
export function readShifts(problem: ScheduleProblem, document: unknown): PlacedShift[] {
  const read = SCHEDULE_SCHEMA.safeParse(document);
  if (!read.success) {
    throwOnError(read.error.issues.map(({ path, message }) => fault(path.join('.'), message)));
    throw new SeatwiseError('SCHEDULE_FILE_INVALID', { path: '', detail: '' });
  }
  const frame = problemFrame(problem);
  const agents = new Map(problem.agents.map(({ id }, a) => [id, a]));
  const plans = new Map(problem.workPlans.map(({ id }, p) => [id, p]));
  const faults: Issue[] = [];
  const shifts = read.data.shifts.flatMap((one, i): PlacedShift[] => {
    const agent = agents.get(one.agent);
    const plan = plans.get(one.workPlan);
    const day = frame.dayOf(one.date);
    if (agent === undefined) faults.push(fault(`shifts.${i}.agent`, one.agent));
    if (plan === undefined) faults.push(fault(`shifts.${i}.workPlan`, one.workPlan));
    if (day < 0) faults.push(fault(`shifts.${i}.date`, one.date));
    if (agent === undefined || plan === undefined || day < 0) return [];
    const start = minuteAt(frame, one.start);
    const minutes = minuteAt(frame, one.end) - start;
    if (minutes <= 0) faults.push(fault(`shifts.${i}.end`, one.end));
    const pauses = one.pauses.map((pause) => {
      const from = minuteAt(frame, pause.start);
      return { start: from, minutes: minuteAt(frame, pause.end) - from };
    });
    return [{ agent, day, plan, skill: one.skill, start, minutes, pauses }];
  });
  throwOnError(faults);
  return shifts;
}

const minuteAt = ({ origin }: ProblemFrame, text: string): number => (Date.parse(text) - origin) / 60_000;

const fault = (path: string, detail: string): Issue => ({
  code: 'SCHEDULE_FILE_INVALID',
  severity: 'error',
  params: { path, detail },
});
