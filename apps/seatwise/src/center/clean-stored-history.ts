import { businessCalendar } from '@seatwise/calendar';
import { type ChangeBy, type CleaningDecision, canonicalJson } from '@seatwise/core';
import { aggregateHistory, applyDecisions, buildHistory, type CleaningRow, cleaningRows } from '@seatwise/history';
import { historyMarks } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from './center-store.ts';

/** Anomalous days and intervals of the stored history on the planning grid, each with the decision on it. @throws SeatwiseError HISTORY_EMPTY */
export async function storedMarks(storage: Storage): Promise<CleaningRow[]> {
  const input = await new CenterStore(storage).planInput();
  const { records, zone, country, events, openingHours, intervalMinutes, decisions = [] } = input;
  const calendar = businessCalendar({ country, events });
  const history = aggregateHistory(buildHistory({ layers: records, zone, openingHours, calendar }), intervalMinutes);
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
