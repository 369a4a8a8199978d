import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AROUND_THE_CLOCK,
  fteForSeats,
  ftePerSeat,
  hiringList,
  type OrgPerson,
  organisationTree,
  organisationWhatIf,
  roleGaps,
  supportOrganisation,
} from './index.ts';

describe('a seat in people', () => {
  it('around the clock at 30 % shrinkage is 8,760 ÷ (1,984 × 0.7) = 6.31', () => {
    expect(ftePerSeat(AROUND_THE_CLOCK)).toBeCloseTo(6.31, 2);
    expect(
      fteForSeats([
        { seats: 10, pattern: AROUND_THE_CLOCK },
        { seats: 2, pattern: { openHours: 1984, paidHours: 1984, shrinkage: 0 } },
      ]),
    ).toBeCloseTo(65.076, 3);
  });

  it('refuses patterns that cannot be', () => {
    for (const change of [
      { shrinkage: 1 },
      { shrinkage: -0.1 },
      { paidHours: 0 },
      { openHours: 9000 },
      { openHours: Number.NaN },
    ])
      expect(() => ftePerSeat({ ...AROUND_THE_CLOCK, ...change })).toThrow('ORGANISATION_PATTERN_INVALID');
  });
});

describe('roles in post beside roles required', () => {
  const organisation = supportOrganisation({ seats: 200, headCount: 260, fte: 250, preset: 'as-exemplified' });
  const facts = {
    actual: { team_leader: 18, quality: 5, knowledge: 1, planner: 2 },
    costPerYear: { team_leader: 120_000, quality: 90_000, knowledge: 80_000 },
  };

  it('give gap and cost, and nothing where it is not known', () => {
    expect(roleGaps(organisation, facts).map(({ role, gap, costOfGap }) => [role, gap, costOfGap])).toEqual([
      ['team_leader', 2, 240_000],
      ['quality', -1, 0],
      ['knowledge', 3, 240_000],
      ['planner', 0, null],
      ['trainer', null, null],
    ]);
    expect(() => roleGaps(organisation, { ...facts, actual: { quality: -1 } })).toThrow('ORGANISATION_RATIO_INVALID');
  });

  it('become a hiring list with the clause that each gap costs', () => {
    const clauses = { team_leader: { clause: '3.1.3.1', points: 200 }, knowledge: { clause: '3.2.1.2', points: 200 } };
    expect(
      hiringList(roleGaps(organisation, facts), clauses).map(({ role, people, clause }) => [
        role,
        people,
        clause?.clause,
      ]),
    ).toEqual([
      ['team_leader', 2, '3.1.3.1'],
      ['knowledge', 3, '3.2.1.2'],
    ]);
  });

  it('can be tried with other seats', () => {
    const base = { seats: 200, headCount: 260, fte: 250, preset: 'as-stated' };
    const { change, costChange } = organisationWhatIf(base, { seats: 300 }, facts);
    expect(change).toEqual({ team_leader: 10, quality: 2, knowledge: 0, planner: 1, trainer: 1 });
    expect(costChange).toBeNull();
    const whole = { ...facts, costPerYear: { team_leader: 1, quality: 1, knowledge: 1, planner: 1, trainer: 1 } };
    expect(organisationWhatIf(base, { seats: 300 }, whole).costChange).toBe(14);
  });
});

describe('an organisation tree', () => {
  const person = (id: string, manager: string | null, agent = false): OrgPerson => ({
    id,
    name: id,
    position: agent ? 'agent' : 'manager',
    manager,
    team: agent ? 't' : null,
    site: null,
    agent,
  });
  const sound = [
    person('head', null),
    person('lead1', 'head'),
    person('lead2', 'head'),
    ...['a', 'b', 'c'].map((id) => person(id, 'lead1', true)),
    person('d', 'lead2', true),
  ];

  it('counts layers and spans', () => {
    const { layers, meanSpan, widestSpan, heads, issues } = organisationTree(sound);
    expect([layers, meanSpan, widestSpan, heads, issues]).toEqual([3, 2, 3, ['head'], []]);
    expect(organisationTree([])).toMatchObject({ layers: 0, meanSpan: null, issues: [] });
  });

  it('names circles, strangers, people twice, agents without a team and a second head', () => {
    const faults = (people: OrgPerson[]) => organisationTree(people).issues.map(({ params }) => params.person);
    expect(faults([...sound, person('x', 'y'), person('y', 'x')])).toEqual(['x', 'y']);
    expect(faults([...sound, person('x', 'ghost')])).toEqual(['x']);
    expect(faults([...sound, person('a', 'lead2', true)])).toEqual(['a']);
    expect(faults([...sound, { ...person('x', 'lead1', true), team: null }])).toEqual(['x']);
    expect(faults([...sound, person('other', null)])).toEqual(['head, other']);
  });

  it('reaches everybody exactly once in any tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (picks) => {
        const people = [person('p0', null), ...picks.map((pick, i) => person(`p${i + 1}`, `p${pick % (i + 1)}`, true))];
        const { depth, issues, spans } = organisationTree(people);
        expect(issues).toEqual([]);
        expect(depth.size).toBe(people.length);
        expect(spans.reduce((sum, { reports }) => sum + reports, 0)).toBe(people.length - 1);
      }),
    );
  });
});
