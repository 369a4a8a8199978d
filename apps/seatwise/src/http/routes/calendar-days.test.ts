import { afterAll, describe, expect, it } from 'vitest';
import { CenterStore } from '../../center/center-store.ts';
import { defaultSettings } from '../../center/plan-settings.ts';
import { openApi } from '../open-api.fixture.ts';

const { storage, by, call, close } = await openApi();
afterAll(close);

describe('days of the calendar over HTTP', () => {
  const get = (query: string) => call('GET', `/api/calendar-days?${query}`);

  it('knows holidays, adjusted workdays and events of the center', async () => {
    expect((await get('from=2026-09-30')).statusCode).toBe(404);
    const zone = 'Asia/Shanghai';
    const center = { id: 'center', name: 'C', zone, country: 'CN', sites: [], teams: [], queues: [] };
    const sale = {
      id: 'e',
      name: 'sale',
      kind: 'promotion',
      start: '2026-10-09',
      end: '2026-10-11',
      queues: null,
    } as const;
    await new CenterStore(storage).found(
      center,
      { ...defaultSettings(zone), country: 'CN' },
      { events: [sale] },
      by('test'),
    );
    const days = (await get('from=2026-09-30&days=12')).json();
    expect(days).toHaveLength(12);
    expect(days.slice(0, 2).map(({ type }: { type: string }) => type)).toEqual(['workday', 'statutory_holiday']);
    expect(days[1]).toEqual({ date: '2026-10-01', type: 'statutory_holiday', holiday: '国庆节', events: [] });
    // The Saturday after the week of holidays is worked in exchange.
    expect(days[10]).toMatchObject({ date: '2026-10-10', type: 'adjusted_workday', events: ['sale'] });
  });

  it('refuses what is no date, and too many days', async () => {
    for (const query of ['from=2026-13-01', 'from=tomorrow', 'from=2026-01-01&days=2000', '']) {
      expect((await get(query)).statusCode).toBe(400);
    }
  });
});
