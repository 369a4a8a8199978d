import { afterAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { openApi } from '../open-api.fixture.ts';

const { storage, call: send, close } = await openApi();
afterAll(close);

describe('support staff over HTTP', () => {
  const call = (method: 'GET' | 'PUT', payload?: object) => send(method, '/api/support-staff', payload);

  it('begins with nothing known, and in a center with the latest list of positions', async () => {
    expect((await call('GET')).json()).toEqual({
      version: null,
      staff: { actual: {}, costPerYear: {}, currency: 'CNY' },
      counted: null,
    });
    const by = { actor: 'test', at: 1, reason: 'test' };
    const store = new CenterStore(storage);
    await store.ensure('Asia/Shanghai', by);
    const row = (date: string, role: string, value: number) => ({
      date,
      measure: `positions.people[role=${role}]`,
      value,
      n: value,
      site: '',
    });
    const rows = [row('2026-08-01', 'quality', 9), row('2026-09-01', 'quality', 3), row('2026-09-01', 'knowledge', 1)];
    await store.saveDocument('observations', rows, by);
    const { staff, counted } = (await call('GET')).json();
    expect(counted).toEqual({
      date: '2026-09-01',
      actual: { team_leader: 0, quality: 3, knowledge: 1, planner: 0, trainer: 0 },
    });
    expect(staff.actual).toEqual(counted.actual);
  });

  it('keeps what is entered, refuses a stale save and numbers that cannot be', async () => {
    const staff = { actual: { team_leader: 18 }, costPerYear: { team_leader: 120_000 }, currency: 'CNY' };
    expect((await call('PUT', { version: null, staff })).json()).toEqual({ version: 1 });
    expect((await call('GET')).json()).toMatchObject({ version: 1, staff });
    const stale = await call('PUT', { version: null, staff });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
    for (const actual of [{ team_leader: -1 }, { team_leader: 1.5 }, { clown: 1 }]) {
      const wrong = await call('PUT', { version: 1, staff: { ...staff, actual } });
      expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'REQUEST_INVALID']);
    }
  });
});
