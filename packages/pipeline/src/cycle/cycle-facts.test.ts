import { dayStart } from '@seatwise/calendar';
import { describe, expect, it } from 'vitest';
import { cycleFacts } from './cycle-facts.ts';
import { cycleStatus, PLANNING_CYCLE, type PublishedArtefact } from './planning-cycle.ts';

const zone = 'Asia/Shanghai';
const published = (on: string, from: string, to: string): PublishedArtefact => ({
  publicationId: on,
  kind: 'forecast',
  id: on,
  at: dayStart(on, zone) + 1,
  actor: 'planner',
  reason: '',
  from,
  to,
  grainMinutes: 30,
});

describe('cycleFacts', () => {
  it('says on which day of the month before a forecast came, 0 for an earlier month, 99 for never or too late', () => {
    const rows = cycleStatus({
      steps: PLANNING_CYCLE,
      publications: [
        published('2026-08-25', '2026-09-01', '2026-09-30'),
        published('2026-10-02', '2026-10-01', '2026-10-31'),
        published('2026-10-30', '2026-11-01', '2026-12-31'),
      ],
      signOffs: [],
      zone,
      today: '2026-12-30',
      from: '2026-08-01',
      to: '2026-12-30',
    });
    const fact = cycleFacts(rows, zone).find(({ name }) => name === 'forecast.published_at.month_ahead');
    expect(fact).toMatchObject({ kind: 'observed', unit: 'days' });
    expect(fact?.series?.[0]?.periods.map(({ start, value }) => [start.slice(0, 7), value])).toEqual([
      ['2026-09', 25],
      ['2026-10', 99],
      ['2026-11', 30],
      ['2026-12', 0],
      ['2027-01', 99],
    ]);
  });

  it('counts the revisions of each week', () => {
    const rows = cycleStatus({
      steps: PLANNING_CYCLE,
      publications: [
        published('2026-10-09', '2026-10-12', '2026-10-18'),
        published('2026-10-14', '2026-10-12', '2026-10-18'),
      ],
      signOffs: [],
      zone,
      today: '2026-10-20',
      from: '2026-10-09',
      to: '2026-10-16',
    });
    const fact = cycleFacts(rows, zone).find(({ name }) => name === 'forecast.revisions');
    expect(fact?.series?.[0]?.periods.map(({ start, value }) => [start, value])).toEqual([
      ['2026-10-12', 2],
      ['2026-10-19', 0],
    ]);
  });
});
