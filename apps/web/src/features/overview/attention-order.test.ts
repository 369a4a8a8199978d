import { describe, expect, it } from 'vitest';
import { byCostOfWaiting, shortfallUrgency } from './attention-order.ts';

describe('what needs a look', () => {
  it('comes by what waiting costs, then by how much there is, then as it came', () => {
    const items = [
      { id: 'clauses', urgency: 'points', amount: 40 },
      { id: 'finding', urgency: 'look', amount: 0 },
      { id: 'steps', urgency: 'late', amount: 3 },
      { id: 'short', urgency: 'now', amount: 2 },
      { id: 'alert', urgency: 'now', amount: 9 },
      { id: 'other finding', urgency: 'look', amount: 0 },
    ] as const;
    expect(byCostOfWaiting(items).map(({ id }) => id)).toEqual([
      'alert',
      'short',
      'steps',
      'clauses',
      'finding',
      'other finding',
    ]);
  });

  it('is for now where people will lack within two hours', () => {
    expect([shortfallUrgency(0, 0), shortfallUrgency(7_200_000, 0), shortfallUrgency(7_200_001, 0)]).toEqual([
      'now',
      'now',
      'today',
    ]);
  });
});
