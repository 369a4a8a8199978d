import { businessCalendar } from '@seatwise/calendar';
import type { Forecast, LocalDate, Requirement, Schedule } from '@seatwise/core';
import { aggregateHistory, buildHistory } from '@seatwise/history';
import { type OperationsReport, operationsReport, type ReportNote } from '@seatwise/pipeline';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { CenterStore } from './center-store.ts';
import { readIntradayLog } from './intraday-log.ts';
import { readPublished } from './read-published.ts';

export interface ReportPeriod {
  readonly kind: OperationsReport['kind'];
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The report of a period from everything that the data folder holds of it. @throws SeatwiseError HISTORY_EMPTY, REPORT_NO_DAYS */
export async function makeReport(storage: Storage, period: ReportPeriod): Promise<OperationsReport> {
  const input = await new CenterStore(storage).planInput();
  const calendar = businessCalendar({ country: input.country, events: input.events });
  const fine = buildHistory({ layers: input.records, zone: input.zone, openingHours: input.openingHours, calendar });
  const notes = await storage.documents.read(CENTER_ID, 'reportNotes');
  return operationsReport(
    {
      ...period,
      history: aggregateHistory(fine, input.intervalMinutes),
      forecasts: await readPublished<Forecast>(storage, 'forecast', period),
      requirements: await readPublished<Requirement>(storage, 'requirement', period),
      schedules: await readPublished<Schedule>(storage, 'schedule', period),
      activity: input.activity,
      activityCodes: input.activityCodes,
      explanations: input.explanations ?? [],
      workedSchedule: input.workedSchedule,
      agents: input.agents ?? [],
      goal: input.goal,
      intraday: await readIntradayLog(storage),
      notes: ((notes?.value ?? []) as unknown as (ReportNote & { from: string; to: string })[]).filter(
        ({ from, to }) => from <= period.to && to >= period.from,
      ),
    },
    nodeDigest,
  );
}
