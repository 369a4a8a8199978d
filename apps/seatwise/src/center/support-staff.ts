import { type ChangeBy, type LocalDate, SeatwiseError, SUPPORT_ROLES } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { z } from 'zod';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { CenterStore } from './center-store.ts';

const DOCUMENT = 'supportStaff';
const byRole = (value: z.ZodNumber) =>
  z.strictObject(
    Object.fromEntries(SUPPORT_ROLES.map((role) => [role, value.exactOptional()])) as Record<
      (typeof SUPPORT_ROLES)[number],
      z.ZodExactOptional<z.ZodNumber>
    >,
  );

/** Support people in post, and what one of each costs a year, as somebody entered them. */
export const SUPPORT_STAFF = z.strictObject({
  actual: byRole(z.int().min(0).max(100_000)),
  costPerYear: byRole(z.number().min(0).max(1e9)),
  currency: z.string().regex(/^[A-Z]{3}$/),
});
export type SupportStaff = z.infer<typeof SUPPORT_STAFF>;

export interface StoredSupportStaff {
  /** Null until somebody has saved numbers. */
  readonly version: number | null;
  readonly staff: SupportStaff;
  /** The same roles in the latest list of positions that was imported, and its day; null without one. */
  readonly counted: { readonly date: LocalDate; readonly actual: SupportStaff['actual'] } | null;
}

/** People in post as entered; before that as the latest list of positions counts them. */
export async function readSupportStaff(storage: Storage): Promise<StoredSupportStaff> {
  const stored = await storage.documents.read(CENTER_ID, DOCUMENT);
  const counted = await countPositions(storage);
  if (stored) {
    const read = SUPPORT_STAFF.safeParse(stored.value);
    if (!read.success) throw new SeatwiseError('STORAGE_CORRUPT', { subject: DOCUMENT });
    return { version: stored.version, staff: read.data, counted };
  }
  const country = (await new CenterStore(storage).settings())?.country ?? 'CN';
  const currency = country === 'CN' ? 'CNY' : 'USD';
  return { version: null, staff: { actual: counted?.actual ?? {}, costPerYear: {}, currency }, counted };
}

/** Keeps what was entered. @throws SeatwiseError STORAGE_CONFLICT when somebody saved since `version` */
export async function saveSupportStaff(
  storage: Storage,
  staff: SupportStaff,
  version: number | null,
  by: ChangeBy,
): Promise<number> {
  return storage.documents.save(CENTER_ID, DOCUMENT, staff, version, by);
}

async function countPositions(storage: Storage): Promise<StoredSupportStaff['counted']> {
  const observations = await new CenterStore(storage).observations();
  const rows = observations.filter(({ measure }) => measure.startsWith('positions.people['));
  const date = rows.reduce<LocalDate | null>((last, row) => (last === null || row.date > last ? row.date : last), null);
  if (date === null) return null;
  const actual: Record<string, number> = {};
  for (const role of SUPPORT_ROLES) {
    actual[role] = rows
      .filter((row) => row.date === date && row.measure === `positions.people[role=${role}]`)
      .reduce((sum, { value }) => sum + value, 0);
  }
  return { date, actual };
}
