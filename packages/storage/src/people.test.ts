import { createHash } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStorage, type Storage } from './index.ts';

let storage: Storage;
const by = (at: number) => ({ actor: 'lin', at, reason: 'move' });

beforeAll(async () => {
  const sha256 = (parts: Iterable<Uint8Array>) =>
    [...parts].reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
  storage = await openStorage({ folder: await mkdtemp(join(tmpdir(), 'seatwise-people-')), digest: { sha256 } });
});
afterAll(() => storage.close());

describe('dated records', () => {
  const team = (value: string | null, effectiveFrom: string) => ({
    id: 'a1',
    effectiveFrom,
    value: value === null ? null : { team: value },
  });
  const on = async (date: string) =>
    (await storage.records.asOf('c', 'agents', date)).map(({ value }) => (value as { team: string }).team);

  it('hold from their date until the next, and end', async () => {
    expect(
      await storage.records.save(
        'c',
        'agents',
        [team('red', '2026-01-01'), team('blue', '2026-03-01'), team(null, '2026-06-01')],
        by(1),
      ),
    ).toBe(3);
    expect([await on('2025-12-31'), await on('2026-02-28'), await on('2026-03-01'), await on('2026-06-01')]).toEqual([
      [],
      ['red'],
      ['blue'],
      [],
    ]);
  });

  it('keep what was written over, and do not keep the same twice', async () => {
    expect(await storage.records.save('c', 'agents', [team('blue', '2026-03-01')], by(2))).toBe(0);
    expect(await storage.records.save('c', 'agents', [team('green', '2026-03-01')], by(3))).toBe(1);
    expect(await on('2026-04-01')).toEqual(['green']);
    expect(
      (await storage.records.history('c', 'agents', 'a1')).map(({ effectiveFrom, version, at }) => [
        effectiveFrom,
        version,
        at,
      ]),
    ).toEqual([
      ['2026-01-01', 1, 1],
      ['2026-03-01', 1, 1],
      ['2026-03-01', 2, 3],
      ['2026-06-01', 1, 1],
    ]);
    expect((await storage.changes('c', 1))[0]).toMatchObject({ action: 'agents.save', subject: 'a1', actor: 'lin' });
  });
});

describe('agent times', () => {
  const state = (start: number, end: number | null, code = 'on_queue') => ({
    agent: 'a1',
    start,
    end,
    code,
    reason: '',
  });

  it('are corrected when told again, and found by the time they touch', async () => {
    await storage.agentTimes.save('c', 'state', [state(100, null), state(300, 400)], by(1));
    await storage.agentTimes.save('c', 'state', [state(100, 200, 'break')], by(2));
    await storage.agentTimes.save('c', 'absence', [{ ...state(100, 500, 'sick'), reason: 'fever' }], by(3));
    const found = await storage.agentTimes.list('c', 200, 300);
    expect(found.map(({ source, code }) => [source, code])).toEqual([['absence', 'sick']]);
    expect((await storage.agentTimes.list('c', 0, 1000)).map(({ code }) => code).toSorted()).toEqual([
      'break',
      'on_queue',
      'sick',
    ]);
    expect(await storage.agentTimes.remove('c', 'absence', 'a1', 100, by(4))).toBe(true);
    expect(await storage.agentTimes.remove('c', 'absence', 'a1', 100, by(5))).toBe(false);
  });
});
