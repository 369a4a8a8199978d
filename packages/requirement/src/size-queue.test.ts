import { BINDING_GOALS } from '@seatwise/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sizeInterval } from './size-interval.ts';
import { sizeQueue } from './size-queue.ts';

it('a batch says of every interval what it says alone', () => {
  const interval = fc.tuple(
    fc.oneof(fc.constant(0), fc.double({ min: 0, max: 900, noNaN: true })),
    fc.double({ min: 30, max: 900, noNaN: true }),
    fc.constantFrom(0, 5, 15, 30),
  );
  const setting = fc.record({
    goal: fc.constantFrom(
      { serviceLevel: 0.8, answerThreshold: 20 },
      { serviceLevel: 0.9, answerThreshold: 10, maxOccupancy: 0.85 },
      { averageSpeedOfAnswer: 30 },
    ),
    model: fc.constantFrom('erlang-c' as const, 'erlang-a' as const),
    minimumStaff: fc.constantFrom(0, 2, 40),
  });
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 10 }), setting, (rows, { goal, model, minimumStaff }) => {
      const more = { goal, model, minimumStaff, patience: model === 'erlang-a' ? 90 : null };
      const columns = sizeQueue(
        Float64Array.from(rows, ([offered]) => offered),
        Float64Array.from(rows, ([, aht]) => aht),
        Uint8Array.from(rows, ([, , open]) => open),
        more,
      );
      rows.forEach(([offered, aht, openMinutes], i) => {
        const alone = sizeInterval({ offered, aht, openMinutes, ...more });
        expect(columns.baseStaff[i]).toBe(alone.baseStaff);
        expect(BINDING_GOALS[columns.bindingGoal[i] as number]).toBe(alone.binding);
        for (const key of ['intensity', 'serviceLevel', 'averageSpeedOfAnswer', 'occupancy'] as const) {
          if (Number.isNaN(alone[key])) expect(columns[key][i]).toBeNaN();
          else expect(columns[key][i]).toBeCloseTo(alone[key], 9);
        }
      });
    }),
    { numRuns: 60 },
  );
});
