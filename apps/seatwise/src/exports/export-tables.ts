import type { LeaveBalanceRow } from '@seatwise/actuals';
import { localDateOf } from '@seatwise/calendar';
import type { ArtefactKind, Forecast, MetricValues, Organisation, Requirement, Schedule } from '@seatwise/core';
import { SeatwiseError } from '@seatwise/core';
import {
  type Cell,
  writeActivityCsv,
  writeAgentCsv,
  writeCsv,
  writeEventsCsv,
  writeForecastCsv,
  writeIntervalCsv,
  writeObservationCsv,
  writeOpeningHoursCsv,
  writeOrganisationCsv,
  writeRequirementCsv,
  writeScheduleCsv,
} from '@seatwise/formats';
import type { Storage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { latestArtefact } from '../center/latest-artefact.ts';
import { readLeaveBalances } from '../center/leave.ts';
import { joinRecords } from '../imports/canonical-csv.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';

/** Everything that a center holds as tables. */
export const EXPORT_TABLES = [
  'history',
  'forecast',
  'requirement',
  'schedule',
  'organisation',
  'metrics',
  'agents',
  'opening-hours',
  'events',
  'observations',
  'activity',
  'sites',
  'leave-balances',
  'imports',
  'changes',
] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

/** One table as CSV text. @throws SeatwiseError STORAGE_NOT_FOUND before there is anything of it */
export async function exportCsv(storage: Storage, table: ExportTable): Promise<string> {
  const store = new CenterStore(storage);
  const zone = (await store.center())?.zone ?? 'UTC';
  const latest = async <Payload>(kind: ArtefactKind) => (await latestArtefact<Payload>(storage, kind)).payload;
  switch (table) {
    case 'history': {
      const records = await storage.layers.readRecords(CENTER_ID);
      if (records.length === 0) throw new SeatwiseError('HISTORY_EMPTY');
      return writeIntervalCsv(joinRecords(records), zone);
    }
    case 'forecast':
      return writeForecastCsv(await latest<Forecast>('forecast'));
    case 'requirement':
      return writeRequirementCsv(await latest<Requirement>('requirement'));
    case 'schedule':
      return writeScheduleCsv(await latest<Schedule>('schedule'));
    case 'organisation':
      return writeOrganisationCsv(await latest<Organisation>('organisation'));
    case 'metrics':
      return metricsCsv(await latest<MetricValues>('metrics'));
    case 'agents':
      return writeAgentCsv((await store.standingDocument('agents')) ?? [], await store.standingDocument('contracts'));
    case 'opening-hours':
      return writeOpeningHoursCsv((await store.standingDocument('openingHours')) ?? []);
    case 'events':
      return writeEventsCsv(await store.standingDocument('events'));
    case 'observations':
      return writeObservationCsv(await store.observations());
    case 'activity':
      return writeActivityCsv((await store.activity()).activity, zone);
    case 'sites':
      return writeCsv(
        ['site', 'name', 'seats'],
        ((await store.center())?.sites ?? []).map(({ id, name, seats }) => [id, name, seats]),
      );
    case 'leave-balances':
      return leaveCsv(await readLeaveBalances(storage, localDateOf(Date.now(), zone)));
    case 'imports':
      return writeCsv(
        ['layer', 'file', 'rows', 'active', 'author', 'at', 'reason'],
        (await storage.layers.list(CENTER_ID))
          .filter(({ kind }) => kind === 'import')
          .map(({ id, content, active, author, at, reason }): Cell[] => [
            id,
            String(content.file ?? ''),
            Number(content.rows ?? 0),
            active ? 1 : 0,
            author,
            new Date(at).toISOString(),
            reason,
          ]),
      );
    case 'changes':
      return writeCsv(
        ['sequence', 'at', 'actor', 'action', 'subject', 'reason'],
        (await storage.changes(CENTER_ID, 100_000)).map(({ sequence, at, actor, action, subject, reason }): Cell[] => [
          sequence,
          new Date(at).toISOString(),
          actor,
          action,
          subject,
          reason,
        ]),
      );
  }
}

/** Today's balances, hours; `effective_from` and `hours` as they were granted. */
const leaveCsv = (rows: readonly LeaveBalanceRow[]): string =>
  writeCsv(
    ['agent', 'code', 'effective_from', 'hours', 'accrued', 'used', 'planned', 'left'],
    rows.map(({ agent, code, from, granted, accrued, used, planned, left }): Cell[] => [
      agent,
      code,
      from,
      granted,
      accrued,
      used,
      planned,
      left,
    ]),
  );

function metricsCsv(values: MetricValues): string {
  const rows = values.values.map((value) => value as unknown as Record<string, unknown>);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.some((row) => typeof row[name] === 'string' || typeof row[name] === 'number'),
  );
  return writeCsv(
    columns,
    rows.map((row) =>
      columns.map(
        (name): Cell => (typeof row[name] === 'string' || typeof row[name] === 'number' ? (row[name] as Cell) : null),
      ),
    ),
  );
}
