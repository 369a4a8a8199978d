import { describe, expect, it } from 'vitest';
import type { PlacedShift } from '../center/placed-shift.ts';
import { readProblem } from '../problem/read-problem.ts';
import { judgeRequest } from './judge-request.ts';

const plan = (id: string, clock: string) => ({
  id,
  type: id,
  starts: { earliest: clock, latest: clock, increment: 60 },
  lengths: [480],
});

const problem = readProblem({
  version: 1,
  zone: 'Asia/Shanghai',
  start: '2026-03-02',
  days: 3,
  intervalMinutes: 60,
  types: [
    { id: 'early', code: '早' },
    { id: 'late', code: '晚' },
  ],
  workPlans: [plan('early', '06:00'), plan('late', '14:00')],
  contracts: [{ id: 'c', workPlans: ['early', 'late'], rules: [{ rule: 'rest', id: 'rest', minutes: 660 }] }],
  agents: ['li', 'wang'].map((id) => ({ id, contract: 'c', skills: { voice: 1 } })),
  demand: [{ skill: 'voice', required: Array.from({ length: 72 }, (_, i) => (i % 24 >= 6 && i % 24 < 22 ? 1 : 0)) }],
});

const shift = (agent: number, day: number, late: boolean): PlacedShift => ({
  agent,
  day,
  plan: late ? 1 : 0,
  skill: 'voice',
  start: day * 1440 + (late ? 840 : 360),
  minutes: 480,
  pauses: [],
});
const shifts = [0, 1, 2].flatMap((day) => [shift(0, day, false), shift(1, day, true)]);

describe('judgeRequest', () => {
  it('refuses a swap that takes the rest away, and names who lacks it and when', () => {
    const verdict = judgeRequest(problem, shifts, {
      kind: 'swap',
      first: { agent: 'li', date: '2026-03-03' },
      second: { agent: 'wang', date: '2026-03-03' },
    });
    expect(verdict.allowed).toBe(false);
    expect(verdict.broken.map(({ rule, agent, from, to }) => [rule, agent, from, to])).toEqual([
      ['rest', 'li', '2026-03-03', '2026-03-04'],
      ['rest', 'wang', '2026-03-02', '2026-03-03'],
    ]);
    expect(verdict.coverage).toEqual([{ skill: 'voice', underHours: 0, overHours: 0 }]);
  });

  it('allows a swap on the last day for her who then begins later, not for him who begins earlier', () => {
    const verdict = judgeRequest(problem, shifts, {
      kind: 'swap',
      first: { agent: 'li', date: '2026-03-04' },
      second: { agent: 'wang', date: '2026-03-04' },
    });
    expect(verdict.broken.map(({ rule, agent }) => [rule, agent])).toEqual([['rest', 'wang']]);
  });

  it('says what a day off does to the cover', () => {
    const verdict = judgeRequest(problem, shifts, {
      kind: 'time-off',
      agent: 'li',
      from: '2026-03-03',
      to: '2026-03-03',
      code: 'annual',
    });
    expect(verdict.allowed).toBe(true);
    expect(verdict.coverage).toEqual([{ skill: 'voice', underHours: 8, overHours: 0 }]);
    expect(verdict.cost).toBe(80);
    expect(verdict.shifts).toHaveLength(5);
  });
});
