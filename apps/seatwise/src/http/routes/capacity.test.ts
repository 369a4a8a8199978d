import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage } from '@seatwise/storage';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JobBoard } from '../../jobs/job-board.ts';
import { nodeDigest } from '../../ports/node-digest.ts';
import { buildServer } from '../build-server.ts';

const PLAN = {
  currency: 'CNY',
  start: '2027-01',
  months: 3,
  hoursPerFte: { monthly: 160 },
  groups: [
    {
      id: 'service',
      demand: ['2027-01', '2027-02', '2027-03'].map((month) => ({
        month,
        contacts: 30_000,
        aht: 288,
        baseStaffHours: 3200,
      })),
      shrinkage: 0.2,
      contracts: [{ id: 'full', fte: 1, monthlyCost: 8000, attrition: 0, headCount: 20 }],
      ramp: { trainingWeeks: 0, productivity: [] },
    },
  ],
  scenarios: [{ name: 'more', contactsFactor: 1.5 }],
};

describe('capacity over HTTP', () => {
  let storage: Storage;
  let server: FastifyInstance;
  beforeAll(async () => {
    storage = await openStorage({ folder: await mkdtemp(join(tmpdir(), 'seatwise-capacity-')), digest: nodeDigest });
    server = await buildServer({
      storage,
      jobs: new JobBoard(Date.now),
      by: (reason) => ({ actor: 'test', at: Date.now(), reason }),
      hosts: ['localhost'],
      webRoot: '/nowhere',
    });
  });
  afterAll(async () => {
    await server.close();
    await storage.close();
  });
  const call = (method: 'GET' | 'PUT' | 'POST', url: string, payload?: object) =>
    server.inject({ method, url, headers: { host: 'localhost' }, ...(payload ? { payload } : {}) } as InjectOptions);

  it('computes months, scenarios and the cheapest hires', async () => {
    const { plans, differences } = (await call('POST', '/api/capacity', { plan: PLAN })).json();
    // 3200 h ÷ 160 h = 20 FTE in seat, ÷ 0.8 = 25 required; 20 are there.
    expect(plans[0].groups[0].months[0]).toMatchObject({ requiredFte: { expected: 25 }, gapFte: { expected: -5 } });
    expect(plans[1].groups[0].months[0].requiredFte.expected).toBeCloseTo(37.5, 9);
    expect(differences[0]).toMatchObject({ scenario: 'more', cost: 0 });
    const hiring = (await call('POST', '/api/capacity/hiring', { plan: PLAN, group: 'service' })).json();
    expect(hiring.hires).toEqual([{ month: '2027-01', contract: 'full', people: 5 }]);
    expect(hiring.bound).toBeLessThanOrEqual(hiring.cost + 1e-6);
  });

  it('keeps a plan, and refuses a save over another’s', async () => {
    expect((await call('GET', '/api/capacity/plan')).statusCode).toBe(404);
    expect((await call('PUT', '/api/capacity/plan', { version: null, plan: PLAN })).json()).toEqual({ version: 1 });
    expect((await call('GET', '/api/capacity/plan')).json()).toMatchObject({ version: 1, plan: { start: '2027-01' } });
    const stale = await call('PUT', '/api/capacity/plan', { version: null, plan: PLAN });
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'STORAGE_CONFLICT']);
  });

  it('says where a plan is wrong', async () => {
    const wrong = await call('POST', '/api/capacity', { plan: { ...PLAN, months: 0 } });
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'CAPACITY_PLAN_INVALID']);
  });
});
