import type { PlanningEvent } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { eventOfFields, fieldsOfEvent } from './event-fields.ts';

const SALE: PlanningEvent = {
  id: 'sale',
  name: '促销',
  kind: 'promotion',
  start: '2026-12-08',
  end: '2026-12-09',
  queues: ['card'],
  factor: 1.3,
  entered: '2026-11-01',
};

describe('an event as a form', () => {
  it('comes back as it went in, with how it repeats', () => {
    for (const event of [
      SALE,
      { ...SALE, queues: null },
      { ...SALE, repeat: { every: 'month', day: -1, until: '2027-06-30' } },
      { ...SALE, leadDays: 2, repeat: { every: 'weekday', weekday: 4, nth: -1 } },
    ] satisfies PlanningEvent[])
      expect(eventOfFields(withoutEmpty(fieldsOfEvent(event, '2026-01-01')), event)).toEqual(event);
  });

  it('repeats on the day or the weekday that its first day is', () => {
    const fields = withoutEmpty({ ...fieldsOfEvent(SALE, ''), repeat: 'weekday' });
    // 2026-12-08 is the second Tuesday of its month.
    expect(eventOfFields(fields, null).repeat).toEqual({ every: 'weekday', weekday: 1, nth: 2 });
    expect(eventOfFields({ ...fields, repeat: 'month' }, null).repeat).toEqual({ every: 'month', day: 8 });
  });
});

/** As a form reads it: what is empty is not there. */
function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== undefined && key !== 'entered'));
}
