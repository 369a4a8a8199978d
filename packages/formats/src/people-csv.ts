import {
  type ActivityCode,
  type Issue,
  type LocalDate,
  SHRINKAGE_BASES,
  type ShrinkageItem,
  type Site,
  type Team,
  type Zone,
} from '@seatwise/core';
import { type RowCells, readRows } from './read-rows.ts';

/** A record and the date from which it holds; null for always. */
export interface FromDate<Value> {
  readonly effectiveFrom: LocalDate | null;
  readonly value: Value;
}

interface Read<Value> {
  readonly rows: FromDate<Value>[] | null;
  readonly issues: Issue[];
}

const dated = <Value>(cells: RowCells, value: Value): FromDate<Value> => ({
  effectiveFrom: cells.text('effective_from') === '' ? null : cells.date('effective_from'),
  value,
});

const yes = (cells: RowCells, column: string): boolean =>
  cells.oneOf(column, ['yes', 'no', 'true', 'false', '1', '0', '是', '否']) in { yes: 1, true: 1, '1': 1, 是: 1 };

/** One row an id and date: a second one would silently win. */
function unique(cells: RowCells, seen: Set<string>, id: string, column: string): void {
  const key = `${id}\n${cells.text('effective_from')}`;
  if (seen.has(key)) cells.report('INPUT_DUPLICATE_ROW', { queue: id, value: cells.text('effective_from') }, column);
  seen.add(key);
}

/** Reads sites `site,name,seats[,effective_from]`. */
export function readSiteCsv(text: string, { file }: { file: string }): Read<Site> {
  const seen = new Set<string>();
  return readRows(text, { file, required: ['site', 'name', 'seats'], optional: ['effective_from'] }, (cells) => {
    const id = cells.required('site');
    unique(cells, seen, id, 'site');
    return dated(cells, { id, name: cells.text('name') || id, seats: cells.number('seats', { min: 0, whole: true }) });
  });
}

/** Reads teams `team,name,site[,leader,effective_from]`. */
export function readTeamCsv(text: string, { file }: { file: string }): Read<Team> {
  const seen = new Set<string>();
  return readRows(
    text,
    { file, required: ['team', 'name', 'site'], optional: ['leader', 'effective_from'] },
    (cells) => {
      const id = cells.required('team');
      unique(cells, seen, id, 'team');
      const leader = cells.text('leader');
      return dated(cells, {
        id,
        name: cells.text('name') || id,
        site: cells.required('site'),
        ...(leader === '' ? {} : { leader }),
      });
    },
  );
}

const KINDS = ['work', 'meal', 'break', 'training', 'meeting', 'leave', 'absence', 'other'] as const;

/** Reads activity codes `code,name,kind,paid,on_queue,placed_by_schedule`. */
export function readActivityCodeCsv(text: string, { file }: { file: string }): Read<ActivityCode> {
  const seen = new Set<string>();
  return readRows(
    text,
    { file, required: ['code', 'name', 'kind', 'paid', 'on_queue', 'placed_by_schedule'] },
    (cells) => {
      const id = cells.required('code');
      unique(cells, seen, id, 'code');
      return dated(cells, {
        id,
        name: cells.text('name') || id,
        kind: cells.oneOf('kind', KINDS),
        paid: yes(cells, 'paid'),
        onQueue: yes(cells, 'on_queue'),
        placedBySchedule: yes(cells, 'placed_by_schedule'),
      });
    },
  );
}

/** Reads shrinkage by code `activity,share,base,placed_by_schedule[,effective_from]`; shares from 0 to below 1, or in per cent. */
export function readShrinkageCsv(text: string, { file }: { file: string }): Read<ShrinkageItem> {
  const seen = new Set<string>();
  return readRows(
    text,
    { file, required: ['activity', 'share', 'base', 'placed_by_schedule'], optional: ['effective_from'] },
    (cells) => {
      const activity = cells.required('activity');
      unique(cells, seen, activity, 'activity');
      const written = cells.required('share');
      const share = /^\d+(\.\d+)?%$/.test(written)
        ? Number(written.slice(0, -1)) / 100
        : /^\d*\.?\d+$/.test(written)
          ? Number(written)
          : Number.NaN;
      if (!(share >= 0 && share < 1)) cells.report('INPUT_NUMBER_INVALID', { value: written }, 'share');
      return dated(cells, {
        activity,
        share,
        base: cells.oneOf('base', SHRINKAGE_BASES),
        placedBySchedule: yes(cells, 'placed_by_schedule'),
      });
    },
  );
}

/** Hours of leave that an agent has left when a date begins, and what comes in with every full month after it. */
export interface LeaveBalance {
  readonly agent: string;
  readonly code: string;
  readonly hours: number;
  readonly monthlyHours?: number;
}

/** Reads leave balances `agent,code,hours,effective_from[,monthly_hours]`. */
export function readLeaveBalanceCsv(text: string, { file }: { file: string }): Read<LeaveBalance> {
  const seen = new Set<string>();
  const shape = { file, required: ['agent', 'code', 'hours', 'effective_from'], optional: ['monthly_hours'] };
  return readRows(text, shape, (cells) => {
    const [agent, code] = [cells.required('agent'), cells.required('code')];
    unique(cells, seen, `${agent} ${code}`, 'agent');
    const monthly =
      cells.text('monthly_hours') === '' ? {} : { monthlyHours: cells.number('monthly_hours', { min: 0 }) };
    return dated(cells, { agent, code, hours: cells.number('hours'), ...monthly });
  });
}

/** What an agent did from an instant on; the end is null while it lasts. */
export interface AgentTimeRow {
  readonly agent: string;
  readonly start: number;
  readonly end: number | null;
  readonly code: string;
  readonly reason: string;
  /** Who approved an absence; nobody yet when null. */
  readonly approvedBy: string | null;
}

/** Reads agent states `agent,state,start,end`; an empty end is a state that lasts. */
export function readAgentStateCsv(text: string, options: { file: string; zone: Zone | null }) {
  return readTimes(text, options, 'state', []);
}

/** Reads absences, lateness and outages as a team leader enters them: `agent,absence,start,end,reason[,approved_by]`. */
export function readAbsenceCsv(text: string, options: { file: string; zone: Zone | null }) {
  return readTimes(text, options, 'absence', ['reason']);
}

function readTimes(
  text: string,
  { file, zone }: { file: string; zone: Zone | null },
  code: 'state' | 'absence',
  more: readonly string[],
): { times: AgentTimeRow[] | null; issues: Issue[] } {
  const { rows, issues } = readRows(
    text,
    { file, required: ['agent', code, 'start', 'end', ...more], optional: more.length > 0 ? ['approved_by'] : [] },
    (cells): AgentTimeRow => {
      const start = cells.instant('start', zone);
      const end = cells.text('end') === '' ? null : cells.instant('end', zone);
      if (end !== null && end <= start && start > 0)
        cells.report('INPUT_ORDER', { first: cells.text('start'), second: cells.text('end') }, 'end');
      return {
        agent: cells.required('agent'),
        start,
        end,
        code: cells.required(code),
        reason: more.length > 0 ? cells.required('reason') : '',
        approvedBy: (more.length > 0 && cells.text('approved_by')) || null,
      };
    },
  );
  return { times: rows, issues };
}
