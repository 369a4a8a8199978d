import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roleGaps, supportOrganisation } from '@seatwise/organisation';
import { openStorage } from '@seatwise/storage';
import { afterAll, describe, expect, it } from 'vitest';
import { readSupportStaff, saveSupportStaff } from '../center/support-staff.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { saveDemoSupportStaff } from './save-demo-support-staff.ts';

/** Seats that the plan of the demo center comes to. */
const SEATS = 57;

const folder = await mkdtemp(join(tmpdir(), 'seatwise-support-'));
const storage = await openStorage({ folder, digest: nodeDigest });
const by = { actor: 'test', at: 1, reason: 'demo' };
afterAll(() => storage.close());

describe('support staff of the demo center', () => {
  it('lacks a leader and the knowledge administrator, has a trainer too many, and costs something', async () => {
    await saveDemoSupportStaff(storage, by);
    const { staff } = await readSupportStaff(storage);
    const organisation = supportOrganisation({ seats: SEATS, headCount: 120, fte: 120, preset: 'as-stated' });
    expect(roleGaps(organisation, staff).map(({ role, gap, costOfGap }) => [role, gap, costOfGap])).toEqual([
      ['team_leader', 1, 150_000],
      ['quality', 0, 0],
      ['knowledge', 1, 105_000],
      ['planner', 0, 0],
      ['trainer', -1, 0],
    ]);
  });

  it('leaves alone what somebody entered', async () => {
    const { version, staff } = await readSupportStaff(storage);
    const entered = { ...staff, actual: { ...staff.actual, knowledge: 1 } };
    await saveSupportStaff(storage, entered, version, by);
    await saveDemoSupportStaff(storage, by);
    expect((await readSupportStaff(storage)).staff).toEqual(entered);
  });
});
