import { type ChangeBy, type LocalDate, SeatwiseError } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { refreshPlanning } from '../imports/record-files.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { assertSeen } from './assert-seen.ts';
import { recordFounding, recordHistory } from './founding-records.ts';
import { type EditableKind, RECORDS, recordId } from './record-kinds.ts';

interface RecordEdit {
  readonly kind: EditableKind;
  readonly id: string;
  readonly effectiveFrom: LocalDate;
  /** Null ends the record on that day. */
  readonly value: unknown;
  /** Number of versions that the editor has seen of this record. */
  readonly seen: number;
}

/**
 * One edit of a record about people or places: a new version from a day on; the versions before it stay.
 * @throws SeatwiseError REQUEST_INVALID, STORAGE_CONFLICT when somebody else has edited it since
 */
export async function editRecord(
  storage: Storage,
  { kind, id: record, effectiveFrom, value, seen }: RecordEdit,
  today: LocalDate,
  by: ChangeBy,
): Promise<void> {
  const history = await recordHistory(storage, kind, record);
  assertSeen(`${kind} ${record}`, seen, history.length);
  let kept: unknown = null;
  if (value !== null) {
    const read = RECORDS[kind].safeParse(value);
    if (!read.success) throw new SeatwiseError('REQUEST_INVALID', { detail: z.prettifyError(read.error) });
    if (recordId(read.data) !== record)
      throw new SeatwiseError('REQUEST_INVALID', { detail: `the record is ${recordId(read.data)}, not ${record}` });
    kept = read.data;
  } else if (history.length === 0) throw new SeatwiseError('STORAGE_NOT_FOUND', { subject: `${kind} ${record}` });
  await recordFounding(storage, kind, by);
  await storage.records.save(CENTER_ID, kind, [{ id: record, effectiveFrom, value: kept }], by);
  await refreshPlanning(storage, kind, today, by);
}
