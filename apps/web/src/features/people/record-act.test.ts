import { describe, expect, it } from 'vitest';
import { actOf } from './record-act.ts';

const when = { on: '2026-12-31', today: '2026-11-29' };

describe('what a form of a record asks for', () => {
  it('is its fields from the day on', () => {
    const value = { id: 'red', name: '红组' };
    expect(actOf('keep', 'teams', value, when)).toEqual({ value, effectiveFrom: '2026-12-31' });
  });

  it('is the end of the record on that day; of somebody who leaves, a last day that is known from today on', () => {
    expect(actOf('end', 'teams', { id: 'red' }, when)).toEqual({ value: null, effectiveFrom: '2026-12-31' });
    const leaving = { value: { id: 'a1', end: '2026-12-31' }, effectiveFrom: '2026-11-29' };
    expect(actOf('end', 'agents', { id: 'a1', end: null }, when)).toEqual(leaving);
    expect(actOf('end', 'agents', { id: 'a1', end: null }, { ...when, on: '2026-11-01' }).effectiveFrom).toBe(
      '2026-11-01',
    );
  });
});
