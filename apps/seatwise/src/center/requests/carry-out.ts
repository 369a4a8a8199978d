import { type ChangeBy, type Schedule, sealArtefact } from '@seatwise/core';
import { reviseSchedule, type ShiftRequest } from '@seatwise/schedule';
import type { Storage } from '@seatwise/storage';
import { CENTER_ID } from '../../jobs/data-folder.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { notifyPublished } from '../../webhooks/notify.ts';
import { carryIntoDraft } from './carry-into-draft.ts';
import type { ContentVerdict } from './judge-content.ts';
import { leaveStretches } from './leave-days.ts';
import type { PlannedCenter } from './planned-center.ts';

/**
 * Does what was approved: the schedule with the changed shifts becomes the latest one, official for the days that the one
 * before was official for; leave is entered as an approved absence too, so that balances and the running day know of it.
 */
export async function carryOut(
  storage: Storage,
  planned: PlannedCenter,
  { id, person, content }: ShiftRequest,
  verdict: ContentVerdict,
  by: ChangeBy,
): Promise<void> {
  const { schedule } = planned;
  if (verdict.after.length > 0) {
    const now = new Map(verdict.after.map((shift) => [shift.id, shift]));
    const shifts = planned.shifts.map((shift) => now.get(shift.id) ?? shift);
    const revised = sealArtefact<Schedule>(
      nodeDigest,
      'schedule',
      reviseSchedule(schedule.payload, shifts, planned),
      [
        ...schedule.provenance.inputs.filter(({ kind }) => kind === 'requirement'),
        { kind: 'schedule', id: schedule.id },
      ],
      { ...schedule.provenance.options, request: id },
    );
    await storage.artefacts.saveAll(CENTER_ID, [revised], by);
    await carryIntoDraft(storage, { before: schedule, after: revised, shifts: verdict.after }, by);
    const official = (await storage.publications.list(CENTER_ID)).find((one) => one.id === schedule.id);
    if (official) {
      const { from, to } = official;
      await notifyPublished(storage, await storage.publications.publish(CENTER_ID, revised, { from, to }, by), by);
    }
  }
  if (content.kind === 'time_off') {
    const times = leaveStretches(planned, person, content, verdict).map(({ start, end }) => ({
      agent: person,
      start,
      end,
      code: content.code,
      reason: by.reason,
      approvedBy: by.actor,
    }));
    await storage.agentTimes.save(CENTER_ID, 'absence', times, by);
  }
}
