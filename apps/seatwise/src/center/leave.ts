import { type LeaveBalanceRow, type LeaveGrant, leaveBalances } from '@seatwise/actuals';
import { addDays, dayStart } from '@seatwise/calendar';
import {
  type AgentActivity,
  type Contract,
  type LocalDate,
  type Schedule,
  SeatwiseError,
  type Shift,
} from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';

const WORKDAYS = 5;

/**
 * Leave balances of every agent when a day begins, from what was granted and from the leave that files, team leaders and
 * published schedules name. @throws SeatwiseError HISTORY_EMPTY before there is a center
 */
export async function readLeaveBalances(storage: Storage, asOf: LocalDate): Promise<LeaveBalanceRow[]> {
  const store = new CenterStore(storage);
  const center = await store.center();
  if (!center) throw new SeatwiseError('HISTORY_EMPTY');
  const records = await storage.records.asOf(CENTER_ID, 'leave-balances', asOf);
  if (records.length === 0) return [];
  const grants = records.map(({ effectiveFrom, value }): LeaveGrant => {
    const { agent, code, hours, monthlyHours = 0 } = value as unknown as Omit<LeaveGrant, 'from'>;
    return { agent, code, from: effectiveFrom, hours, monthlyHours };
  });
  const first = grants.reduce((least, { from }) => (from < least ? from : least), asOf);
  const { activity } = await store.activity();
  const codes = new Set(grants.map(({ code }) => code));
  const leave: AgentActivity[] = activity.filter(
    ({ code, end }) => codes.has(code) && end > dayStart(first, center.zone),
  );
  for (const { agent, activities } of await officialShifts(storage)) {
    if (agent === null) continue;
    for (const { activity: code, start, end } of activities) {
      if (codes.has(code)) leave.push({ agent, code, start, end });
    }
  }
  const contracts = await store.standingDocument('contracts');
  const hours = new Map(contracts.map((contract) => [contract.id, dailyHours(contract)]));
  const agents = (await store.standingDocument('agents')) ?? [];
  const contractOf = new Map(agents.map(({ id, contract }) => [id, contract]));
  return leaveBalances({
    grants,
    leave,
    asOf,
    zone: center.zone,
    hoursOfDay: (agent) => hours.get(contractOf.get(agent) ?? '') ?? 8,
  });
}

/** Shifts of the schedule that was published last for each day; what an earlier one said of the day holds no more. */
async function officialShifts(storage: Storage): Promise<Shift[]> {
  const holding = new Map<LocalDate, string>();
  for (const { kind, id, from, to } of await storage.publications.list(CENTER_ID)) {
    if (kind !== 'schedule') continue;
    for (let date = from; date <= to; date = addDays(date, 1)) if (!holding.has(date)) holding.set(date, id);
  }
  const shifts: Shift[] = [];
  for (const id of new Set(holding.values())) {
    const { payload } = await storage.artefacts.read<Schedule>(CENTER_ID, 'schedule', id);
    shifts.push(...payload.shifts.filter(({ date }) => holding.get(date) === id));
  }
  return shifts;
}

const dailyHours = ({ weeklyHours, daysPerWeek = WORKDAYS }: Contract): number => weeklyHours / daysPerWeek;
