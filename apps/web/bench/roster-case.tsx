import { buildGrid, dayStart } from '@seatwise/calendar';
import { HOUR, type Shift, STANDARD_ACTIVITY_CODES } from '@seatwise/core';
import { changeShifts } from '@seatwise/schedule';
import { useMemo, useState } from 'react';
import { matrixOf } from '../src/features/schedule/matrix/matrix-model.ts';
import { RosterMatrix } from '../src/features/schedule/matrix/roster-matrix.tsx';

const PEOPLE = 3000;
const STARTS = [8, 9, 11, 14, 20] as const;
const grid = buildGrid('Asia/Shanghai', 60, '2026-03-01', 31);
const agents = Array.from({ length: PEOPLE }, (_, n) => ({
  id: `A${n}`,
  name: `坐席 ${n + 1}`,
  team: `${(n % 150) + 1} 组`,
  site: 's',
  skills: ['voice'],
}));
const MADE = agents.flatMap(({ id }, n) =>
  grid.days.flatMap((date, d): Shift[] => {
    if ((d + n) % 7 > 4) return [];
    const start = dayStart(date, grid.zone) + (STARTS[(n + d) % STARTS.length] as number) * HOUR;
    const end = start + 8 * HOUR;
    const activities = [{ activity: 'on_queue', start, end, paid: true, onQueue: true }];
    return [{ id: `${id}-${d}`, agent: id, date, start, end, skill: 'voice', activities }];
  }),
);
const violations = agents
  .filter((_, n) => n % 40 === 0)
  .map(({ id }) => ({ rule: 'min_rest' as const, agent: id, date: '2026-03-05', measured: 9, limit: 11 }));
const self = (id: string) => id;

/** A month of 3,000 people: what the roster has to scroll. */
export function Case() {
  const [shifts, setShifts] = useState<readonly Shift[]>(MADE);
  const matrix = useMemo(
    () =>
      matrixOf({
        grid,
        agents,
        shifts,
        locked: ['2026-03-01'],
        activityCodes: STANDARD_ACTIVITY_CODES,
        coverage: [],
        violations,
      }),
    [shifts],
  );
  return (
    <RosterMatrix
      matrix={matrix}
      from={0}
      to={30}
      teamName={self}
      skillName={self}
      goTo={null}
      onGesture={(change) => setShifts((now) => changeShifts(now, change).shifts)}
      onUndo={() => setShifts(MADE)}
      onRedo={() => setShifts(MADE)}
    />
  );
}
