import { type LeaveBalanceRow, type LeaveGrant, leaveBalances } from '@seatwise/actuals';
import { dayStart } from '@seatwise/calendar';
import { type AgentActivity, type Contract, type LocalDate, type Schedule, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { readPublished } from './read-published.ts';

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
  const { agents, contracts, activity } = await store.planDocuments();
  const codes = new Set(grants.map(({ code }) => code));
  const leave: AgentActivity[] = activity.filter(
    ({ code, end }) => codes.has(code) && end > dayStart(first, center.zone),
  );
  for (const { payload } of await readPublished<Schedule>(storage, 'schedule')) {
    for (const { agent, activities } of payload.shifts) {
      if (agent === null) continue;
      for (const { activity: code, start, end } of activities) {
        if (codes.has(code)) leave.push({ agent, code, start, end });
      }
    }
  }
  const hours = new Map(contracts.map((contract) => [contract.id, dailyHours(contract)]));
  const contractOf = new Map((agents ?? []).map(({ id, contract }) => [id, contract]));
  return leaveBalances({
    grants,
    leave,
    asOf,
    zone: center.zone,
    hoursOfDay: (agent) => hours.get(contractOf.get(agent) ?? '') ?? 8,
  });
}

const dailyHours = ({ weeklyHours, daysPerWeek = WORKDAYS }: Contract): number => weeklyHours / daysPerWeek;
