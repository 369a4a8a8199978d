import type { ChangeBy } from '@seatwise/core';
import type { Storage } from '@seatwise/storage';
import { readSupportStaff, type SupportStaff, saveSupportStaff } from '../center/support-staff.ts';

/** A leader and the knowledge administrator are missing; there is a trainer more than the ratio asks for. */
const STAFF: SupportStaff = {
  actual: { team_leader: 5, quality: 2, knowledge: 0, planner: 1, trainer: 2 },
  costPerYear: { team_leader: 150_000, quality: 110_000, knowledge: 105_000, planner: 130_000, trainer: 120_000 },
  currency: 'CNY',
};

/** Support people in post at the demo center and what they cost, unless somebody has entered others. */
export async function saveDemoSupportStaff(storage: Storage, by: ChangeBy): Promise<void> {
  const { version } = await readSupportStaff(storage);
  if (version === null) await saveSupportStaff(storage, STAFF, null, by);
}
