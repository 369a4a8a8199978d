import { buildGrid } from '@seatwise/calendar';
import { type LocalDate, type Schedule, sealArtefact } from '@seatwise/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openApi } from '../http/open-api.fixture.ts';
import { CENTER_ID } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { CenterStore } from './center-store.ts';
import { makeReport } from './make-report.ts';
import { defaultSettings } from './plan-settings.ts';

const zone = 'Asia/Shanghai';
const { storage, send, by, close } = await openApi();
afterAll(close);

async function publish(from: LocalDate, to: LocalDate): Promise<string> {
  const nothing = { shifts: [], coverage: [], solutions: [], violations: [], issues: [] };
  const payload: Schedule = { ...nothing, grid: buildGrid(zone, 60, from, 7), named: true, paidHours: 0 };
  const artefact = sealArtefact(nodeDigest, 'schedule', payload, [], {});
  await storage.artefacts.saveAll(CENTER_ID, [artefact], by('plan'));
  await storage.publications.publish(CENTER_ID, artefact, { from, to }, by('publish'));
  return artefact.id;
}

describe('a report', () => {
  it('reads what was published for its days, and nothing of others', async () => {
    const rows = [1, 2, 3].flatMap((day) =>
      ['09', '10', '11'].map((hour) => `2026-09-0${day}T${hour}:00,voice,40,38,2,7600,38`),
    );
    const csv = ['interval_start,queue,offered,answered,abandoned,handle_time,handled', ...rows].join('\n');
    expect((await send('/api/imports', 'history.csv', csv, { zone })).statusCode).toBe(201);
    await new CenterStore(storage).saveSettings({ ...defaultSettings(zone), intervalMinutes: 60 }, by('hourly'));
    await publish('2026-08-25', '2026-08-31');
    const [wide, own] = [await publish('2026-08-26', '2026-09-01'), await publish('2026-09-02', '2026-09-08')];
    await publish('2026-09-09', '2026-09-15');
    const read = vi.spyOn(storage.artefacts, 'read');
    const report = await makeReport(storage, { kind: 'week', from: '2026-09-01', to: '2026-09-03' });
    expect([report.from, report.to]).toEqual(['2026-09-01', '2026-09-03']);
    expect(read.mock.calls.map(([, , id]) => id).sort()).toEqual([wide, own].sort());
  });
});
