import { addDays, buildGrid, daysBetween } from '@seatwise/calendar';
import { type LocalDate, type Schedule, SeatwiseError } from '@seatwise/core';
import { type AgentSheet, agentSheet, scheduleAsPublished } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';
import { readPublished } from './read-published.ts';

/** An agent's own sheet of a period. @throws SeatwiseError HISTORY_EMPTY, STORAGE_NOT_FOUND for an agent that is not known */
export async function makeAgentSheet(
  storage: Storage,
  id: string,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<{ readonly sheet: AgentSheet; readonly zone: string }> {
  const store = new CenterStore(storage);
  const settings = await store.settings();
  if (!settings) throw new SeatwiseError('HISTORY_EMPTY');
  const agents = await store.standingDocument('agents');
  const agent = agents?.find((one) => one.id === id);
  if (!agents || !agent) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `agent ${id}` });
  const { zone, intervalMinutes } = settings;
  const grid = buildGrid(zone, intervalMinutes, from, daysBetween(from, addDays(to, 1)));
  const published = scheduleAsPublished(await readPublished<Schedule>(storage, 'schedule', { from, to }), grid);
  const planned = new Set(published?.shifts.map(({ date }) => date));
  // Days before the first publication have the schedule that was worked, where a file told it.
  const worked =
    (await store.standingDocument('workedSchedule'))?.shifts.filter(({ date }) => !planned.has(date)) ?? [];
  const sheet = agentSheet({
    agent,
    agents,
    from,
    to,
    shifts: [...(published?.shifts ?? []), ...worked],
    ...(await store.activity()),
    activityCodes: await store.standingDocument('activityCodes'),
    results: await storage.agentDays.list(CENTER_ID, from, to),
  });
  return { sheet, zone };
}
