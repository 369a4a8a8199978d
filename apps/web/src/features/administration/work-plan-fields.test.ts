import type { WorkPlan } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { fieldsOfWorkPlan, pauseFault, readClock, readLengths, workPlanOfFields } from './work-plan-fields.ts';

const PLAN = workPlanOfFields({ ...fieldsOfWorkPlan(null), id: 'early', name: '早班' });

describe('a work plan as a form', () => {
  it('comes back as it went in', () => {
    const plan: WorkPlan = { ...PLAN, shiftMinutes: [510, 540, 500] };
    expect(workPlanOfFields(fieldsOfWorkPlan(plan))).toEqual(plan);
  });

  it('reads clocks and lengths as people type them', () => {
    expect(['8', '８：３０', '23:59', '24:00', '8:60', ''].map(readClock)).toEqual([
      '08:00',
      '08:30',
      '23:59',
      null,
      null,
      null,
    ]);
    expect(readLengths('8.5、9')).toEqual([510, 540]);
    expect([readLengths(''), readLengths('0.2'), readLengths('nine')]).toEqual([null, null, null]);
  });

  it('knows a pause that cannot be', () => {
    const withPause = (part: Partial<WorkPlan['pauses'][number]>) =>
      pauseFault({ ...PLAN, pauses: [{ ...(PLAN.pauses[0] as WorkPlan['pauses'][number]), ...part }] });
    expect(withPause({})).toBeNull();
    expect(withPause({ earliestStartMinutes: 400 })).toBe('order');
    expect(withPause({ latestStartMinutes: 481 })).toBe('outside');
    expect(withPause({ latestStartMinutes: 480 })).toBeNull();
    expect(withPause({ minutes: Number.NaN })).toBe('number');
  });
});
