import { addDays } from '@seatwise/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from '../open-api.fixture.ts';

const { call, send, close } = await openApi();
afterAll(close);
beforeAll(async () => {
  const rows = ['interval_start,queue,offered,handled,handle_time'];
  for (let d = 0; d < 70; d++) {
    for (let hour = 9; hour < 17; hour++) {
      const offered = 20 + hour + ((d * 7 + hour * 5) % 9);
      for (const minute of ['00', '30']) {
        const at = `${addDays('2026-06-20', d)}T${String(hour).padStart(2, '0')}:${minute}`;
        rows.push(`${at},service,${offered},${offered},${offered * 240}`);
      }
    }
  }
  const sent = await send('/api/imports', 'history.csv', rows.join('\n'), { zone: 'Asia/Shanghai' });
  expect(sent.statusCode).toBe(201);
});

const ask = (payload: object) => call('POST', '/api/forecast-scenarios', payload);
const change = (more: object) => ({ queue: null, measure: 'contacts', from: null, to: null, percent: 10, ...more });

describe('months ahead under scenarios, over HTTP', () => {
  it('sums whole months, and moves contacts and handle time as the scenario says', async () => {
    const scenarios = [
      { name: 'campaign', changes: [change({ from: '2026-10-01', to: '2026-10-31' })] },
      { name: 'new form', changes: [change({ measure: 'aht', percent: 25 })] },
    ];
    const [plain, campaign, form] = (await ask({ months: 3, scenarios })).json();
    expect(plain.scenario).toBeNull();
    expect(plain.totals.map(({ start, days }: { start: string; days: number }) => [start, days])).toEqual([
      ['2026-09-01', 30],
      ['2026-10-01', 31],
      ['2026-11-01', 30],
    ]);
    const [september, october] = campaign.totals;
    expect(september.contacts).toBeCloseTo(plain.totals[0].contacts, 6);
    expect(october.contacts).toBeCloseTo(1.1 * plain.totals[1].contacts, 6);
    expect(form.totals[0].contacts).toBeCloseTo(plain.totals[0].contacts, 6);
    expect(form.totals[0].workloadHours).toBeCloseTo(1.25 * plain.totals[0].workloadHours, 6);
    expect(plain.totals[0].lower80).toBeLessThan(plain.totals[0].contacts);
  });

  it('refuses what is too far or no number', async () => {
    for (const wrong of [
      { months: 19, scenarios: [] },
      { months: 3, scenarios: [{ name: ' ', changes: [] }] },
      { months: 3, scenarios: [{ name: 'x', changes: [change({ percent: -101 })] }] },
      { months: 3, scenarios: [{ name: 'x', changes: [change({ measure: 'mood' })] }] },
    ]) {
      const answer = await ask(wrong);
      expect([answer.statusCode, answer.json().code]).toEqual([400, 'REQUEST_INVALID']);
    }
  });
});
