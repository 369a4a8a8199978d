import { describe, expect, it } from 'vitest';
import { highs } from '../../bench/linear-solver.ts';
import { scheduleCenter } from '../center/schedule-center.ts';
import { draftCenter, planOf } from './draft-center.fixture.ts';
import { problemOfCenter } from './problem-of-center.ts';
import { preferencesOf, type Wish } from './wishes.ts';

const wish = (agent: string, what: string, weekdays: readonly number[] = [0, 1, 2, 3, 4, 5, 6]): Wish => ({
  agent,
  from: '2026-01-01',
  to: '2026-12-31',
  weekdays,
  wish: what,
});

describe('wishes', () => {
  it('cost what goes against them', () => {
    const plans = [planOf('early', '08:00', '09:00'), planOf('late', '14:00', '15:00')];
    const told = preferencesOf(
      [wish('a', 'off', [5]), wish('a', 'work', [0]), wish('a', 'late'), wish('a', 'gone')],
      plans,
    );
    expect(told.map(({ day, weekdays }) => [day, weekdays?.length])).toEqual([
      ['work', 1],
      ['off', 1],
      [['early', 'middle', 'night'], 7],
    ]);
  });

  it('are granted by a generated schedule where that costs less', () => {
    const wishes = [wish('a1', 'off', [0]), wish('a2', 'off', [2]), wish('a3', 'off', [4])];
    const problem = problemOfCenter(draftCenter({ shifts: [], wishes }));
    const { shifts } = scheduleCenter(problem, highs, { seed: 1, rounds: 2 });
    const worked = new Set(shifts.map(({ agent, day }) => `${problem.agents[agent]?.id} ${day}`));
    expect(worked.size).toBeGreaterThan(20);
    expect(['a1 0', 'a2 2', 'a3 4'].filter((cell) => worked.has(cell))).toEqual([]);
  });
});
