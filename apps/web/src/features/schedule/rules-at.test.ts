import { HOUR, type Shift } from '@seatwise/core';
import { describe, expect, it } from 'vitest';
import { rulesAt } from './rules-at.ts';

const limits = { full: { minRestMinutes: 660, maxConsecutiveDays: 6, maxDaysPerWeek: 6, maxWeeklyMinutes: 2400 } };
const agent = (id: string, skills: string[]) => ({
  id,
  name: id,
  team: '',
  site: '',
  contract: 'full',
  start: '1970-01-01',
  end: null,
  skills,
});
const shift = (id: string, who: string | null, date: string, from: number): Shift => ({
  id,
  agent: who,
  date,
  start: from * HOUR,
  end: (from + 8) * HOUR,
  skill: 'voice',
  activities: [{ activity: 'on_queue', start: from * HOUR, end: (from + 8) * HOUR, paid: true, onQueue: true }],
});

describe('rules at a place of the board', () => {
  const first = shift('a', 'li', '1970-01-05', 100);
  const second = shift('b', 'li', '1970-01-06', 124);
  const check = rulesAt({ agents: [agent('li', ['voice']), agent('wu', ['chat'])], limits }, [second, first]);
  const broken = (one: Shift) => check(one).map(({ rule, measured }) => [rule, measured]);

  it('are those of the agent that the shift is given to', () => {
    expect(broken(second)).toEqual([]);
    expect(broken(shift('b', 'li', '1970-01-06', 117))).toEqual([['min_rest', 9]]);
    expect(broken(shift('b', 'wu', '1970-01-06', 117))).toEqual([['skill', 1]]);
  });

  it('are none for nobody and for somebody unknown', () => {
    expect(broken(shift('b', null, '1970-01-06', 117))).toEqual([]);
    expect(broken(shift('b', 'zhu', '1970-01-06', 117))).toEqual([]);
  });
});
