import { type BusinessCalendar, businessCalendar } from '@seatwise/calendar';
import { type ChangeBy, type CleaningDecision, canonicalJson, type History } from '@seatwise/core';
import { aggregateHistory, applyDecisions, buildHistory, type CleaningRow, cleaningRows } from '@seatwise/history';
import { historyMarks } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';

export interface FoundHistory {
  /** As it came in, on the planning grid. */
  readonly history: History;
  readonly calendar: BusinessCalendar;
  readonly decisions: readonly CleaningDecision[];
}

/** The stored history before anything was decided on it. @throws SeatwiseError HISTORY_EMPTY */
export async function foundHistory(storage: Storage): Promise<FoundHistory> {
  const input = await new CenterStore(storage).planInput();
  const { records, zone, country, events, openingHours, intervalMinutes, decisions = [] } = input;
  const calendar = businessCalendar({ country, events });
  const fine = buildHistory({ layers: records, zone, openingHours, calendar });
  return { history: aggregateHistory(fine, intervalMinutes), calendar, decisions };
}

/** Changes whenever the stored history may: its layers, or a version of what it is read with or of the documents named. */
export async function historyKey(storage: Storage, more: readonly string[] = []): Promise<string> {
  const layers = await storage.layers.list(CENTER_ID);
  const stored = await storage.documents.versions(CENTER_ID);
  const versions = ['settings', 'openingHours', 'events', ...more].map((name) => stored.get(name) ?? null);
  return canonicalJson({ layers: layers.map(({ id, active }) => ({ id, active })), versions });
}

/** Anomalous days and intervals of the stored history on the planning grid, each with the decision on it. @throws SeatwiseError HISTORY_EMPTY */
export async function storedMarks(storage: Storage): Promise<CleaningRow[]> {
  const { history, calendar, decisions } = await foundHistory(storage);
  const { marks, expected } = historyMarks(history, calendar);
  return cleaningRows(history, marks, decisions, applyDecisions(history, decisions, expected));
}

/** Adds decisions to those of the center, which every plan and revision reads; none is ever changed. @returns how many are new */
export async function addDecisions(
  storage: Storage,
  decisions: readonly CleaningDecision[],
  by: ChangeBy,
): Promise<number> {
  return new CenterStore(storage).mergeDocument('decisions', decisions, (row) => canonicalJson(row), by);
}
