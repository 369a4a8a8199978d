import { dayStart } from '@seatwise/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi } from './open-api.fixture.ts';

let clock = Date.UTC(2026, 8, 28);
const zone = 'Asia/Shanghai';

const { call, send, close } = await openApi({ by: (reason) => ({ actor: 'test', at: clock++, reason }) });
afterAll(close);
beforeAll(async () => {
  const rows = ['interval_start,queue,offered,answered,abandoned,handle_time,handled'];
  for (let day = 1; day <= 28; day++) {
    for (let hour = 8; hour < 18; hour++) {
      const offered = 40 + hour + (day % 7);
      const at = `2026-09-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00`;
      rows.push(`${at},service,${offered},${offered - 2},2,${(offered - 2) * 200},${offered - 2}`);
    }
  }
  expect((await send('/api/imports', 'history.csv', rows.join('\n'), { zone })).statusCode).toBe(201);
});

/** Plans and answers the forecast that was staffed from. */
async function planned() {
  const started = await call('POST', '/api/plans', { options: { horizonDays: 7, intervalMinutes: 60 } });
  const { id } = started.json().job;
  await call('GET', `/api/jobs/${id}/events`);
  expect((await call('GET', `/api/jobs/${id}`)).json()).toMatchObject({ state: 'done', error: null });
  const forecast = (await call('GET', '/api/forecasts/latest')).json();
  const requirement = (await call('GET', '/api/requirements/latest')).json();
  expect(requirement.provenance.inputs[0].id).toBe(forecast.id);
  const day = (d: number) =>
    forecast.payload.queues[0].offered
      .slice(forecast.payload.grid.dayOffsets[d], forecast.payload.grid.dayOffsets[d + 1])
      .reduce((sum: number, value: number) => sum + value, 0);
  return {
    forecast,
    days: [0, 1, 2, 3, 4, 5, 6].map(day),
    staff: Math.max(...requirement.payload.queues[0].baseStaff),
  };
}

interface Edit {
  readonly id: string;
  readonly active: boolean;
}

const edit = (change: object) => ({
  kind: 'set',
  grain: 'day',
  value: 3000,
  spans: [{ queue: 'service', from: dayStart('2026-09-30', zone), to: dayStart('2026-10-01', zone) }],
  author: 'mia',
  reason: 'sale',
  ...change,
});

describe('what planners decide on a forecast, over HTTP', () => {
  it('plans with edits and versions, and opens back to the forecast beneath', async () => {
    const plain = await planned();
    const added = await call('POST', '/api/forecast-edits', [
      edit({}),
      edit({ kind: 'percent', value: 10, reason: 'more' }),
    ]);
    expect(added.statusCode).toBe(201);
    const [first, second] = added.json();
    expect(first).toMatchObject({ kind: 'set', fact: 'offered', active: true, author: 'mia' });

    const edited = await planned();
    expect(edited.days[1]).toBeCloseTo(3300, 6);
    expect(edited.days[2]).toBe(plain.days[2]);
    expect(edited.staff).toBeGreaterThan(plain.staff);
    expect(edited.forecast.provenance.inputs).toEqual([{ kind: 'forecast', id: plain.forecast.id }]);
    expect((await call('GET', `/api/forecasts/${plain.forecast.id}`)).statusCode).toBe(200);

    await call('PUT', '/api/forecast-edits/order', [second.id, first.id]);
    expect((await planned()).days[1]).toBeCloseTo(3000, 6);
    for (const { id } of [first, second])
      expect((await call('POST', `/api/forecast-edits/${id}/off`)).statusCode).toBe(200);
    expect((await planned()).forecast.id).toBe(plain.forecast.id);

    const file = 'queue,date,offered\nservice,2026-09-27,500\nservice,2026-09-29,700\nservice,2026-10-02,900\n';
    const kept = await send('/api/forecast-versions', 'client.csv', file, { name: 'client', band: '5%' });
    expect(kept.statusCode).toBe(201);
    expect(kept.json().version).toMatchObject({
      name: 'client',
      grain: 'day',
      rows: 3,
      band: { lower: -0.05, upper: 0.05 },
    });
    expect((await call('POST', '/api/forecast-versions/client/lock')).json().locked).toBe(true);
    expect((await send('/api/forecast-versions', 'client.csv', file, { name: 'client' })).statusCode).toBe(409);
    const compared = (await call('GET', '/api/forecast-versions/client/comparison')).json();
    // Four weeks of history: the trial waits for as many behind it and has none.
    expect(compared.comparison.queues[0]).toMatchObject({ queue: 'service', days: 2, theirs: 1600 });
    expect((await call('PUT', '/api/forecast-versions/staffed', { name: 'client' })).json().staffed).toBe('client');
    const theirs = await planned();
    expect([theirs.days[0], theirs.days[3]].map((value) => Math.round(value as number))).toEqual([700, 900]);
    expect(theirs.days[1]).toBe(plain.days[1]);
    expect((await call('PUT', '/api/forecast-versions/staffed', { name: null })).json().staffed).toBeNull();
    expect((await planned()).forecast.id).toBe(plain.forecast.id);
  });

  it('keeps a pasted block as one edit, and refuses edits of who has not seen the latest ones', async () => {
    const seen = (await call('GET', '/api/forecast-edits')).json().map(({ id, active }: Edit) => ({ id, active }));
    const span = (day: number, value: number) => ({
      queue: 'service',
      from: dayStart(`2026-10-0${day}`, zone),
      to: dayStart(`2026-10-0${day + 1}`, zone),
      value,
    });
    const block = edit({ grain: 'total', value: 1500, spans: [span(1, 700), span(2, 800)], reason: 'client' });
    const added = await call('POST', '/api/forecast-edits', { seen, edits: [block] });
    expect(added.statusCode).toBe(201);
    const { days } = await planned();
    expect(days[2]).toBeCloseTo(700, 6);
    expect(days[3]).toBeCloseTo(800, 6);

    const stale = await call('POST', '/api/forecast-edits', { seen, edits: [block] });
    const { id } = added.json().at(-1);
    expect([stale.statusCode, stale.json().code, stale.json().params.found]).toEqual([409, 'STORAGE_CONFLICT', id]);
    await call('POST', `/api/forecast-edits/${id}/off`);
    const off = await call('POST', '/api/forecast-edits', { seen: [...seen, { id, active: true }], edits: [block] });
    expect([off.statusCode, off.json().params.found]).toEqual([409, `${id} (off)`]);
    expect((await call('GET', '/api/forecast-edits')).json()).toHaveLength(seen.length + 1);
  });

  it('refuses what cannot be, and keeps nothing of it', async () => {
    const before = (await call('GET', '/api/forecast-edits')).json().length;
    for (const [body, code] of [
      [[edit({}), edit({ value: -1 })], 'FORECAST_EDIT_INVALID'],
      [[edit({ spans: [] })], 'REQUEST_INVALID'],
      [[edit({ spans: [{ queue: null, from: 5, to: 5 }] })], 'FORECAST_EDIT_SPAN'],
      [[edit({ kind: 'double' })], 'REQUEST_INVALID'],
    ] as const) {
      const answer = await call('POST', '/api/forecast-edits', body as never);
      expect([answer.statusCode, answer.json().code]).toEqual([400, code]);
    }
    expect((await call('GET', '/api/forecast-edits')).json()).toHaveLength(before);
    expect((await call('POST', '/api/forecast-edits/edit-99/off')).statusCode).toBe(404);
    expect((await call('PUT', '/api/forecast-versions/staffed', { name: 'nobody' })).statusCode).toBe(404);
    const bad = await send('/api/forecast-versions', 'bad.csv', 'queue,date,offered\nservice,tomorrow,1\n', {
      name: 'bad',
    });
    expect(bad.json().issues[0]).toMatchObject({ code: 'INPUT_DATE_INVALID', row: 2, column: 'date' });
    expect((await call('GET', '/api/forecast-versions')).json().versions).toHaveLength(1);
  });
});
