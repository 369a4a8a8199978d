import { afterAll, describe, expect, it } from 'vitest';
import { openApi } from '../open-api.fixture.ts';

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

const { call, close } = await openApi();
afterAll(close);

describe('capacity over HTTP', () => {
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
