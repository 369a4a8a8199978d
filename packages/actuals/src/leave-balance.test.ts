import { dayStart } from '@seatwise/calendar';
import type { AgentActivity } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { leaveBalances } from './index.ts';

const ZONE = 'Asia/Shanghai';
const HOUR = 3_600_000;
const on = (date: string, from: number, to: number, code = 'leave'): AgentActivity => ({
  agent: 'a',
  code,
  start: dayStart(date, ZONE) + from * HOUR,
  end: dayStart(date, ZONE) + to * HOUR,
});
const grant = (from: string, hours: number, monthlyHours = 0, code = 'leave') => ({
  agent: 'a',
  code,
  from,
  hours,
  monthlyHours,
});
const at = (asOf: string, grants: ReturnType<typeof grant>[], leave: AgentActivity[] = []) =>
  leaveBalances({ grants, leave, asOf, zone: ZONE, hoursOfDay: () => 8 });

describe('leaveBalances', () => {
  it('counts what came in, what was taken and what is entered', () => {
    // Three days across a weekend night, one of them entered twice, and half a day to come.
    const leave = [on('2026-02-03', 0, 48), on('2026-02-03', 9, 18), on('2026-02-10', 14, 18), on('2026-03-20', 9, 13)];
    expect(at('2026-03-15', [grant('2026-01-01', 40, 5)], leave)).toEqual([
      {
        agent: 'a',
        code: 'leave',
        from: '2026-01-01',
        granted: 40,
        accrued: 10,
        used: 20,
        planned: 4,
        left: 30,
      },
    ]);
  });

  it('starts anew with a later grant, which takes effect on its day', () => {
    const grants = [grant('2026-01-01', 40), grant('2026-07-01', 16)];
    const leave = [on('2026-06-30', 9, 18), on('2026-07-01', 9, 18)];
    expect(at('2026-06-30', grants, leave)[0]).toMatchObject({ granted: 40, used: 0, planned: 16 });
    expect(at('2026-07-02', grants, leave)[0]).toMatchObject({ granted: 16, used: 8, left: 8 });
    expect(at('2025-12-31', grants, leave)).toEqual([]);
  });

  it('keeps codes apart, and a month is full on its last day', () => {
    const grants = [grant('2026-01-31', 0, 8), grant('2026-01-31', 24, 0, 'sick')];
    const [leave, sick] = at('2026-02-28', grants, [on('2026-02-10', 9, 13, 'sick')]);
    expect([leave?.accrued, at('2026-02-27', grants)[0]?.accrued]).toEqual([8, 0]);
    expect(sick).toMatchObject({ code: 'sick', used: 4, left: 20 });
  });
});
