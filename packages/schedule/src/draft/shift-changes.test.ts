import { describe, expect, it } from 'vitest';
import { coverChange } from './cover-change.ts';
import { draftCenter, shiftOf } from './draft-center.fixture.ts';
import { shiftChanges } from './shift-changes.ts';

describe('what turns shifts into others', () => {
  const monday = shiftOf('s1', 'a1', 0, 8);
  const tuesday = shiftOf('s2', 'a1', 1, 8);

  it('leaves equal shifts alone whatever their ids', () => {
    expect(shiftChanges([monday], [{ ...monday, id: 'other' }], new Set(['s1']))).toEqual({
      put: [],
      remove: [],
      days: [],
    });
  });

  it('gives a changed shift the id of what stood there, and a new one a free id', () => {
    const later = { ...shiftOf('x', 'a1', 0, 10) };
    const added = shiftOf('x', 'a2', 0, 8);
    const changes = shiftChanges([monday, tuesday], [later, added], new Set(['s1', 's2', '2026-03-02-a2']));
    expect(changes.put.map(({ id, agent }) => [id, agent])).toEqual([
      ['s1', 'a1'],
      ['2026-03-02-a2-2', 'a2'],
    ]);
    expect(changes.remove).toEqual(['s2']);
    expect(changes.days.map(({ kind, agent, date }) => [kind, agent, date])).toEqual([
      ['change', 'a1', '2026-03-02'],
      ['deletion', 'a1', '2026-03-03'],
      ['addition', 'a2', '2026-03-02'],
    ]);
  });

  it('takes the second shift of a day out when one is to stay', () => {
    const second = shiftOf('s9', 'a1', 0, 18);
    expect(shiftChanges([monday, second], [monday], new Set())).toMatchObject({ put: [], remove: ['s9'] });
  });
});

describe('cover before and after', () => {
  it('counts person-hours within the need and above it, day by day', () => {
    const { grid, coverage } = draftCenter();
    const early = ['a1', 'a2', 'a3', 'a4'].map((id) => shiftOf(id, id, 0, 7));
    const [first, second] = coverChange(grid, coverage, [shiftOf('s', 'a1', 0, 8)], early);
    expect(first).toEqual({
      date: '2026-03-02',
      needed: 36,
      before: { within: 8, over: 0 },
      // Four people 07:00 to 16:00 without the hour from 11:00: three count from 08:00 on.
      after: { within: 21, over: 11 },
    });
    expect(second).toMatchObject({ before: { within: 0, over: 0 }, after: { within: 0, over: 0 } });
  });
});
