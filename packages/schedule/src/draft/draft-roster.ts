import { clockOfMinutes, shiftClock } from '@seatwise/calendar';
import {
  type ActivityCode,
  dayCodeOf,
  type Issue,
  MINUTE,
  SHIFT_CLASSES,
  type Shift,
  shiftClassOf,
} from '@seatwise/core';
import type { PlacedShift } from '../center/placed-shift.ts';
import { paidMinutesOf } from '../make-shift.ts';
import type { ScheduleProblem } from '../problem/problem-schema.ts';
import { startClocks } from '../problem/shift-forms.ts';
import { previewRoster, type RosterSheet, readRosterSheet, rosterSheet } from '../roster-sheet/roster-sheet.ts';
import type { ShiftChange } from './change-shifts.ts';
import { CLASS_TYPES, type DraftCenter } from './problem-of-center.ts';
import { type DayChange, shiftChanges } from './shift-changes.ts';
import { shiftMaker } from './shift-like.ts';
import { workPlanClasses } from './work-plan-classes.ts';

type WorkPlanOfProblem = ScheduleProblem['workPlans'][number];

/** A draft and the activities that its shifts may be made of. */
export type RosterDraft = DraftCenter & { readonly activityCodes: readonly ActivityCode[] };

const CONTRACT = 'draft';
const WRITTEN = { training: '训', meeting: '会' } as const;
const CODE_LENGTH = 8;

/** The draft as people by dates (班表), names beside ids; what `rosterSheet` says of codes, colours and totals holds. */
export function draftRosterSheet(draft: RosterDraft): RosterSheet {
  const { problem, placed } = rosterOfDraft(draft);
  const { columns, rows } = rosterSheet(problem, placed);
  const [id, ...dates] = columns as [string, ...string[]];
  return {
    columns: [id, '姓名 / name', ...dates],
    rows: rows.map(([agent, ...cells], a) => [agent ?? 0, { text: draft.agents[a]?.name ?? '' }, ...cells]),
  };
}

export interface RosterReading extends ShiftChange {
  readonly days: readonly DayChange[];
  /** Days that differ and are locked: left as they are. */
  readonly locked: number;
  readonly issues: readonly Issue[];
}

/** What a filled sheet would change in the draft; empty cells say nothing. Nothing may be taken while there are errors. */
export function readDraftRoster(draft: RosterDraft, rows: readonly (readonly string[])[]): RosterReading {
  const { problem, placed } = rosterOfDraft(draft);
  const read = readRosterSheet(problem, rows);
  const issues = [...read.issues];
  const differing = previewRoster(problem, placed, read.days);
  const open = differing.filter(({ date }) => !draft.locked.includes(date));
  const maker = shiftMaker(draft);
  const rowOf = new Map(problem.agents.map(({ id }, a) => [id, a]));
  const columnOf = new Map(draft.grid.days.map((date, d) => [date, d]));
  const codes = new Map(draft.activityCodes.map((code) => [code.id, code]));
  const wanted: Shift[] = [];
  for (const { agent, date, after } of open) {
    const a = rowOf.get(agent) as number;
    const day = read.days[a * problem.days + (columnOf.get(date) as number)];
    if (!day || day.kind === 'off') continue;
    const skill = Object.keys(problem.agents[a]?.skills ?? {})[0] ?? '*';
    const typed = day.kind === 'shift' ? problem.workPlans[day.plan] : null;
    const activity = day.kind === 'leave' ? day.code : typed?.onQueue === false ? typed.type : null;
    const code = codes.get(activity ?? '');
    const shift =
      day.kind === 'shift' && activity === null
        ? maker.like({ agent, date, clock: day.clock, minutes: day.minutes, skill: day.skill })
        : code
          ? maker.dayOf({ agent, date, skill }, code)
          : null;
    if (shift) wanted.push(shift);
    else
      issues.push({
        code: 'INPUT_VALUE_UNKNOWN',
        severity: 'error',
        params: { value: after, allowed: draft.activityCodes.map(({ id }) => id).join(' ') },
        column: date,
      });
  }
  const touched = new Set(open.map(({ agent, date }) => JSON.stringify([agent, date])));
  const before = draft.shifts.filter(({ agent, date }) => touched.has(JSON.stringify([agent, date])));
  const changes = shiftChanges(before, wanted, new Set(draft.shifts.map(({ id }) => id)));
  return { ...changes, locked: differing.length - open.length, issues };
}

/** A problem whose work plans are just the forms that a cell may name: those of the draft's shifts and of the work plans. */
function rosterOfDraft(draft: RosterDraft): { readonly problem: ScheduleProblem; readonly placed: PlacedShift[] } {
  const { grid, agents, coverage } = draft;
  const kinds = new Map(draft.activityCodes.map((code) => [code.id, code]));
  const types = SHIFT_CLASSES.map((name): ScheduleProblem['types'][number] => ({ ...CLASS_TYPES[name] }));
  const plans: WorkPlanOfProblem[] = [];
  const index = new Map<string, number>();
  const planOf = (type: string, clock: number, minutes: number, onQueue: boolean): number => {
    const key = `${type} ${clock % 1440} ${minutes}`;
    const known = index.get(key);
    if (known !== undefined) return known;
    if (!types.some(({ id }) => id === type)) types.push({ id: type, code: freeCode(type, kinds.get(type), types) });
    const start = clockOfMinutes(clock % 1440);
    index.set(key, plans.length);
    return (
      plans.push({
        id: key,
        type,
        starts: { earliest: start, latest: start, increment: 1440 },
        lengths: [minutes],
        pauses: [{ activity: 'unpaid', minutes: 1, paid: false, earliest: 0, latest: 0 }],
        minGapMinutes: 0,
        onQueue,
      }) - 1
    );
  };
  const rows = new Map(agents.map(({ id }, a) => [id, a]));
  const columns = new Map(grid.days.map((date, d) => [date, d]));
  const leave = new Map<string, ScheduleProblem['agents'][number]['timeOff']>();
  const placed: PlacedShift[] = [];
  for (const shift of draft.shifts) {
    const agent = rows.get(shift.agent ?? '');
    const day = columns.get(shift.date);
    if (agent === undefined || day === undefined) continue;
    const first = shift.activities[0]?.activity ?? '';
    const onQueue = shift.activities.some((one) => one.onQueue);
    const code = kinds.get(first);
    if (!onQueue && code && ['leave', 'absence'].includes(code.kind)) {
      const off = { from: shift.date, to: shift.date, code: first, credit: 0 };
      leave.set(shift.agent as string, [...(leave.get(shift.agent as string) ?? []), off]);
      continue;
    }
    const clock = shiftClock(shift, grid.zone);
    const minutes = Math.round((shift.end - shift.start) / MINUTE);
    const start = Math.round((shift.start - grid.start) / MINUTE);
    placed.push({
      agent,
      day,
      plan: planOf(onQueue ? shiftClassOf(clock) : first, clock, minutes, onQueue),
      skill: onQueue ? shift.skill : '',
      start,
      minutes,
      pauses: [{ start, minutes: minutes - paidMinutesOf(shift) }],
    });
  }
  for (const plan of draft.workPlans.flatMap(workPlanClasses)) {
    const { earliest, latest, increment } = plan.starts;
    for (const clock of startClocks({ starts: { earliest, latest, increment } } as WorkPlanOfProblem))
      for (const minutes of plan.lengths) planOf(plan.type, clock, minutes, true);
  }
  const skills = coverage.map(({ skill }) => skill);
  const problem: ScheduleProblem = {
    version: 1,
    zone: grid.zone,
    start: grid.days[0] as string,
    days: grid.days.length,
    intervalMinutes: grid.intervalMinutes,
    weekStart: 0,
    types,
    points: [],
    workPlans: plans,
    contracts: [{ id: CONTRACT, workPlans: plans.map(({ id }) => id), rules: [], hourCost: 0 }],
    labourLaw: null,
    sites: [],
    agents: agents.map((agent) => ({
      id: agent.id,
      contract: CONTRACT,
      site: null,
      team: null,
      skills: Object.fromEntries(
        skills
          .filter((skill) => agent.skills.some((own) => own.skill === skill || own.skill === '*') || skill === '*')
          .map((skill) => [skill, 1]),
      ),
      states: [],
      availability: [],
      timeOff: leave.get(agent.id) ?? [],
      preferences: [],
      rotation: null,
      locked: [],
      before: [],
      carried: {},
    })),
    demand: [],
  };
  return { problem, placed };
}

/** 训, 会, or the activity's own id, as long as no other type has it. */
function freeCode(activity: string, code: ActivityCode | undefined, types: ScheduleProblem['types']): string {
  const kind = code && dayCodeOf(code);
  const wanted = kind === 'training' || kind === 'meeting' ? WRITTEN[kind] : activity.slice(0, CODE_LENGTH);
  return types.some((type) => type.code === wanted) ? activity.slice(0, CODE_LENGTH) : wanted;
}
