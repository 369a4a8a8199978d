import { buildGrid, dayStart } from '@seatwise/calendar';
import { MINUTE, type Shift, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import { type MatrixInput, matrixOf } from './matrix-model.ts';

const ZONE = 'Asia/Shanghai';
const grid = buildGrid(ZONE, 60, '2026-03-02', 7);

/** A shift of nine hours with a meal after four, `day` days after Monday the 2nd. */
export function shiftOf(id: string, agent: string, day: number, hour: number, skill = 'voice'): Shift {
  const date = grid.days[day] as string;
  const start = dayStart(date, ZONE) + hour * 60 * MINUTE;
  const at = (hours: number) => start + hours * 60 * MINUTE;
  const part = (activity: string, from: number, to: number) => ({
    activity,
    start: at(from),
    end: at(to),
    paid: activity !== 'meal',
    onQueue: activity !== 'meal',
  });
  const activities = [part('on_queue', 0, 4), part('meal', 4, 5), part('on_queue', 5, 9)];
  return { id, agent, date, start, end: at(9), skill, activities };
}

/** Three people: one early twice, one middle and late, one who is off; `more` replaces parts. */
export function matrixFixture(more: Partial<MatrixInput> = {}) {
  const agent = (id: string, team: string, skills = ['voice']) => ({ id, name: id, team, site: 's', skills });
  return matrixOf({
    grid,
    agents: [agent('a', 't1'), agent('b', 't1', ['chat', 'voice']), agent('c', 't2', ['chat'])],
    shifts: [
      shiftOf('s1', 'a', 0, 8),
      shiftOf('s2', 'a', 1, 8),
      shiftOf('s3', 'a', 2, 9),
      shiftOf('s4', 'b', 0, 11),
      shiftOf('s5', 'b', 5, 16),
    ],
    locked: ['2026-03-08'],
    activityCodes: STANDARD_ACTIVITY_CODES,
    coverage: [],
    violations: [{ rule: 'min_rest', agent: 'b', date: '2026-03-02', measured: 9, limit: 11 }],
    ...more,
  });
}
