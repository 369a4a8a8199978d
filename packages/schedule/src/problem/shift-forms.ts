import { minutesOfClock } from '@seatwise/calendar';
import type { ProblemFrame } from './problem-frame.ts';
import type { ProblemWorkPlan, ScheduleProblem } from './problem-schema.ts';

/** A shift of a work plan on a day, its pauses not placed yet. Times are minutes since the first midnight. */
export interface ShiftForm {
  readonly day: number;
  readonly plan: number;
  readonly type: number;
  /** Reading of the clock at the start, minutes after midnight. */
  readonly clock: number;
  readonly start: number;
  readonly minutes: number;
  /** Length of each pause of the plan. */
  readonly pauseMinutes: readonly number[];
  readonly paid: number;
  /** By kind of points. */
  readonly points: readonly number[];
}

/** Every form that the work plans allow, by day. */
export function shiftForms(problem: ScheduleProblem, frame: ProblemFrame): ShiftForm[] {
  const types = new Map(problem.types.map(({ id }, t) => [id, t]));
  const forms: ShiftForm[] = [];
  for (let day = 0; day < frame.dates.length; day++) {
    for (const [plan, workPlan] of problem.workPlans.entries()) {
      if (workPlan.weekdays && !workPlan.weekdays.includes(frame.weekdays[day] as number)) continue;
      for (const clock of startClocks(workPlan)) {
        const start = frame.minuteOf(day, clock);
        for (const minutes of workPlan.lengths) {
          const points = problem.points.map((one) => pointsOfShift(one, frame, day, start, minutes));
          for (const pauseMinutes of pauseLengths(workPlan)) {
            const unpaid = workPlan.pauses.reduce(
              (sum, { paid }, i) => sum + (paid ? 0 : (pauseMinutes[i] as number)),
              0,
            );
            if (!pausesFit(workPlan, minutes, pauseMinutes)) continue;
            const type = types.get(workPlan.type) as number;
            forms.push({ day, plan, type, clock, start, minutes, pauseMinutes, paid: minutes - unpaid, points });
          }
        }
      }
    }
  }
  return forms;
}

export function startClocks({ starts }: ProblemWorkPlan): number[] {
  const first = minutesOfClock(starts.earliest);
  const latest = minutesOfClock(starts.latest);
  const last = latest < first ? latest + 1440 : latest;
  const clocks: number[] = [];
  for (let clock = first; clock <= last; clock += starts.increment) clocks.push(clock);
  return clocks;
}

/** Every choice of lengths of a plan's pauses. */
function pauseLengths({ pauses }: ProblemWorkPlan): number[][] {
  return pauses.reduce<number[][]>(
    (found, { minutes }) => found.flatMap((one) => [minutes].flat().map((length) => [...one, length])),
    [[]],
  );
}

/** Starts that a pause may have in a shift, in minutes after the shift's start. */
export function pauseStarts(
  { pauses }: ProblemWorkPlan,
  index: number,
  minutes: number,
  length: number,
  intervalMinutes: number,
): number[] {
  const { earliest, latest, increment = intervalMinutes } = pauses[index] as ProblemWorkPlan['pauses'][number];
  const starts: number[] = [];
  for (let at = earliest; at <= latest && at + length <= minutes; at += increment) starts.push(at);
  return starts;
}

/** Can the pauses be placed at all, one after the other? Looks at earliest ends only, gaps at most are left to placement. */
function pausesFit(plan: ProblemWorkPlan, minutes: number, lengths: readonly number[]): boolean {
  let end = Number.NEGATIVE_INFINITY;
  for (const [i, { earliest, latest }] of plan.pauses.entries()) {
    const from = Math.max(earliest, end + plan.minGapMinutes);
    if (from > latest || from + (lengths[i] as number) > minutes) return false;
    end = from + (lengths[i] as number);
  }
  return true;
}

/** Points of a kind that a shift earns. */
export function pointsOfShift(
  { weekdays, dates, window, value }: ScheduleProblem['points'][number],
  frame: ProblemFrame,
  day: number,
  start: number,
  minutes: number,
): number {
  if (weekdays && !weekdays.includes(frame.weekdays[day] as number)) return 0;
  if (dates && !dates.includes(frame.dates[day] as string)) return 0;
  if (window && minutesInWindow(frame, day, start, start + minutes, window.start, window.end) < window.minutes)
    return 0;
  return value;
}

/** Minutes of `[start, end)` inside a daily window of the clock, looking at the windows of the day before, the day and the next. */
export function minutesInWindow(
  frame: ProblemFrame,
  day: number,
  start: number,
  end: number,
  from: string,
  to: string,
): number {
  const [a, b] = [minutesOfClock(from), minutesOfClock(to)];
  let sum = 0;
  for (let d = day - 1; d <= day + 2; d++) {
    const low = frame.minuteOf(d, a);
    const high = frame.minuteOf(d, b <= a ? b + 1440 : b);
    sum += Math.max(0, Math.min(end, high) - Math.max(start, low));
  }
  return sum;
}
