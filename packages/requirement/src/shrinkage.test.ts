import type { ShrinkageItem } from '@seatwise/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineShrinkage, grossUp, sizeInterval } from './index.ts';

const item = (share: number, base: ShrinkageItem['base'], placedBySchedule = false): ShrinkageItem => ({
  activity: 'x',
  share,
  base,
  placedBySchedule,
});

describe('shrinkage', () => {
  it('divides exactly: 21 at 30 % is 30', () => {
    expect(grossUp(21, 0.3)).toBe(30);
    expect(grossUp(14, 0.3)).toBe(20);
  });

  it('is the exact rational ceiling for every whole percent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 99 }), (base, percent) => {
        const people = grossUp(base, percent / 100);
        expect(people * (100 - percent)).toBeGreaterThanOrEqual(base * 100);
        expect((people - 1) * (100 - percent)).toBeLessThan(base === 0 ? 1 : base * 100);
      }),
    );
  });

  it('multiplies successive bases: 15 % then 20 % is 32 %', () => {
    expect(combineShrinkage([item(0.15, 'paid'), item(0.2, 'scheduled')]).total).toBe(0.32);
  });

  it('covers by what is not placed and employs by all: 100 base staff, 30 % of which 12 points placed', () => {
    const { notPlaced, total } = combineShrinkage([item(0.18, 'scheduled'), item(0.12, 'scheduled', true)]);
    expect(grossUp(100, notPlaced)).toBe(122);
    expect(grossUp(100, total)).toBe(143);
  });

  it('refuses a whole loss', () => {
    expect(() => grossUp(10, 1)).toThrow('REQUIREMENT_SHRINKAGE_INVALID');
  });
});

describe('sizeInterval', () => {
  const demand = {
    aht: 180,
    goal: { serviceLevel: 0.8, answerThreshold: 20 },
    model: 'erlang-c' as const,
    patience: null,
    minimumStaff: 0,
  };

  it('sizes 100 calls in 30 minutes at 180 s for 80/20 with 14 agents', () => {
    const staff = sizeInterval({ ...demand, offered: 100, openMinutes: 30 });
    expect(staff).toMatchObject({ intensity: 10, baseStaff: 14, binding: 'service_level' });
    expect(staff.serviceLevel).toBeCloseTo(0.88835, 6); // R ErlangC: 0.88835
  });

  it('sizes a partly open interval on its open minutes', () => {
    expect(sizeInterval({ ...demand, offered: 100 / 6, openMinutes: 5 }).baseStaff).toBe(14);
  });

  it('needs nobody without contacts unless a minimum says otherwise, and nobody when closed', () => {
    expect(sizeInterval({ ...demand, offered: 0, openMinutes: 30 })).toMatchObject({ baseStaff: 0, binding: 'none' });
    expect(sizeInterval({ ...demand, offered: 0, openMinutes: 30, minimumStaff: 2 })).toMatchObject({
      baseStaff: 2,
      binding: 'minimum',
    });
    expect(sizeInterval({ ...demand, offered: 5, openMinutes: 0, minimumStaff: 2 })).toMatchObject({
      baseStaff: 0,
      binding: 'closed',
    });
  });
});
