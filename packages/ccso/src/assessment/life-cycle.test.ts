import { describe, expect, it } from 'vitest';
import { clauseOf, toyCatalogue } from '../catalogues.fixture.ts';
import {
  type Clause,
  type CommandContext,
  clausesOf,
  type DecidedClause,
  defaultWindow,
  type Engagement,
  type EngagementEvent,
  type EngagementSetup,
  engagement,
  engagementOf,
  type Person,
  type Role,
  retestUntil,
  visibleScores,
} from '../index.ts';

const anchor = { zh: '一', en: 'a' };
const subjective = (code: string): Clause =>
  clauseOf(code, 'bonus', { judgement: 'subjective', anchors: [anchor, anchor, anchor, anchor] });
const catalogue = toyCatalogue([clauseOf('1.1.1', 'deduct'), subjective('1.1.2'), subjective('1.1.3')]);
const clauses = new Map(clausesOf(catalogue).map(({ clause }) => [clause.code, clause]));

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  certificates: [{ role: 'assessor', number: `A-${id}`, from: '2025-01-01', to: '2027-12-31' }],
  center: null,
  coached: [],
  log: [],
  ...more,
});
const people = new Map(
  [
    person('lin', {
      center: 'north',
      certificates: [{ role: 'coordinator', number: 'C-1', from: '2025-01-01', to: '2027-12-31' }],
    }),
    person('an'),
    person('bo'),
    person('expert', { certificates: [] }),
    person('late', { certificates: [{ role: 'assessor', number: 'A-9', from: '2020-01-01', to: '2024-12-31' }] }),
    person('insider', { center: 'north' }),
    person('coach', { coached: [{ center: 'north', until: '2026-03-01' }] }),
    person('oldcoach', { coached: [{ center: 'north', until: '2022-03-01' }] }),
  ].map((one) => [one.id, one]),
);
const setup: EngagementSetup = {
  id: 'e1',
  center: 'north',
  catalogue: { id: 'toy', version: '1', hash: 'x' },
  window: defaultWindow('2026-11-24'),
  retestOf: null,
  attempt: 1,
};

class Desk {
  readonly events: EngagementEvent[] = [];
  context(by: string, day = '2026-11-24'): CommandContext {
    return { people, clauses, now: { at: `${day}T09:00:00+08:00`, day }, by };
  }
  get state(): Engagement {
    return engagementOf(this.events);
  }
  do(by: string, command: (state: Engagement, context: CommandContext) => EngagementEvent, day?: string): void {
    this.events.push(command(this.state, this.context(by, day)));
  }
  open(): this {
    this.events.push(engagement.apply(setup, this.context('lin')));
    return this;
  }
  staffed(): this {
    for (const [who, role] of [
      ['lin', 'coordinator'],
      ['an', 'assessor'],
      ['bo', 'assessor'],
      ['expert', 'committee'],
    ] as const)
      this.do('lin', (state, context) => engagement.appoint(state, who, role, context));
    return this;
  }
  until(stage: 'document_review' | 'on_site' | 'scoring'): this {
    const way = [
      ['lin', 'self_assessment'],
      ['lin', 'document_review'],
      ['an', 'on_site'],
      ['an', 'scoring'],
    ] as const;
    for (const [who, to] of way) {
      this.do(who, (state, context) => engagement.moveTo(state, to, '', context));
      if (to === stage) break;
    }
    return this;
  }
  scoreAll(who: string, level: 1 | 2 | 3 | 4): this {
    for (const clause of ['1.1.2', '1.1.3'])
      this.do(who, (state, context) => engagement.score(state, { clause, level, note: '' }, context));
    return this;
  }
  lock(who: string): this {
    this.do(who, engagement.lock);
    return this;
  }
}
const decision = (clause: string, more: Partial<DecidedClause> = {}) => ({
  clause,
  act: 'accept' as const,
  state: 'met' as const,
  reached: null,
  reason: '',
  approver: null,
  evidence: [],
  ...more,
});

describe('an engagement', () => {
  it('goes from application to result, and its events alone make it again', () => {
    const desk = new Desk().open().staffed().until('scoring');
    desk.do('an', (state, context) => engagement.decide(state, decision('1.1.1'), context));
    desk.scoreAll('an', 3).scoreAll('bo', 4).lock('an').lock('bo');
    for (const clause of ['1.1.2', '1.1.3'])
      desk.do('an', (state, context) =>
        engagement.decide(state, decision(clause, { act: 'adjudicate', reason: '两人一致' }), context),
      );
    desk.do('an', (state, context) => engagement.moveTo(state, 'committee', '', context));
    const result = {
      date: '2026-12-10',
      total: { low: 60_250, high: 60_250 },
      passed: true,
      band: null,
      reason: '通过',
    };
    desk.do('expert', (state, context) => engagement.conclude(state, result, [], context));
    expect(desk.state).toMatchObject({ stage: 'result', result, version: desk.events.length });
    expect(engagementOf(JSON.parse(JSON.stringify(desk.events)))).toEqual(desk.state);
    expect(desk.events.map(({ seq }) => seq)).toEqual(desk.events.map((_, i) => i + 1));
  });

  it('fixes the last twelve whole months as its window', () => {
    expect(setup.window).toEqual({ from: '2025-11-01', until: '2026-11-01' });
  });

  const refused: readonly [string, string, Role, string, string?][] = [
    ['somebody of the center as assessor', 'insider', 'assessor', 'ASSESSMENT_CONFLICT_OF_INTEREST'],
    ['somebody who coached it', 'coach', 'assessor', 'ASSESSMENT_CONFLICT_OF_INTEREST'],
    ['a coach on the committee', 'coach', 'committee', 'ASSESSMENT_CONFLICT_OF_INTEREST'],
    ['the coordinator in a second role', 'lin', 'assessor', 'ASSESSMENT_CONFLICT_OF_INTEREST'],
    ['an expired certificate', 'late', 'assessor', 'ASSESSMENT_CERTIFICATE'],
    ['no certificate', 'expert', 'assessor', 'ASSESSMENT_CERTIFICATE'],
    ['a stranger as coordinator', 'an', 'coordinator', 'ASSESSMENT_CERTIFICATE'],
    ['nobody', 'ghost', 'assessor', 'ASSESSMENT_CONFLICT_OF_INTEREST'],
  ];
  it.each(refused)('refuses %s', (_, who, role, code) => {
    const desk = new Desk().open();
    desk.do('lin', (state, context) => engagement.appoint(state, 'lin', 'coordinator', context));
    expect(() => engagement.appoint(desk.state, who, role, desk.context('lin'))).toThrow(code);
  });

  it('lets somebody assess who coached long ago', () => {
    expect(engagement.appoint(new Desk().open().state, 'oldcoach', 'assessor', new Desk().context('lin')).type).toBe(
      'appointed',
    );
  });

  it('keeps blind scores blind, locks them, and adjudicates only after two', () => {
    const desk = new Desk().open().staffed().until('scoring').scoreAll('an', 2);
    expect(visibleScores(desk.state, 'bo')).toEqual([]);
    expect(() => engagement.lock(desk.state, desk.context('bo'))).toThrow('ASSESSMENT_OPEN_CLAUSES');
    desk.lock('an').scoreAll('bo', 4);
    expect(visibleScores(desk.state, 'an').map(({ assessor }) => assessor)).toEqual(['an', 'an']);
    expect(visibleScores(desk.state, 'lin')).toEqual([]);
    const judge = () =>
      engagement.decide(desk.state, decision('1.1.2', { act: 'adjudicate', reason: '复核' }), desk.context('an'));
    expect(judge).toThrow('ASSESSMENT_BLIND');
    expect(() => engagement.score(desk.state, { clause: '1.1.2', level: 4, note: '' }, desk.context('an'))).toThrow(
      'ASSESSMENT_LOCKED',
    );
    desk.lock('bo');
    expect(judge().type).toBe('decided');
    expect(visibleScores(desk.state, 'an')).toHaveLength(4);
  });

  it('lets only the right role act in the right stage, and goes back only with a reason', () => {
    const desk = new Desk().open().staffed();
    expect(() => engagement.decide(desk.state, decision('1.1.1'), desk.context('an'))).toThrow('ASSESSMENT_STAGE');
    expect(() => engagement.moveTo(desk.state, 'self_assessment', '', desk.context('an'))).toThrow('ASSESSMENT_ROLE');
    expect(() => engagement.moveTo(desk.state, 'committee', '', desk.context('lin'))).toThrow('ASSESSMENT_STAGE');
    desk.until('document_review');
    expect(() => engagement.moveTo(desk.state, 'self_assessment', ' ', desk.context('an'))).toThrow(
      'ASSESSMENT_REASON_REQUIRED',
    );
    expect(() => engagement.decide(desk.state, decision('1.1.1'), desk.context('lin'))).toThrow('ASSESSMENT_ROLE');
    expect(() => engagement.decide(desk.state, decision('1.1.1', { act: 'override' }), desk.context('an'))).toThrow(
      'ASSESSMENT_REASON_REQUIRED',
    );
    const gone = decision('1.1.1', { state: 'not_applicable', reason: '无', approver: 'stranger' });
    expect(() => engagement.decide(desk.state, gone, desk.context('an'))).toThrow('ASSESSMENT_ROLE');
    expect(engagement.decide(desk.state, { ...gone, approver: 'bo' }, desk.context('an')).type).toBe('decided');
  });

  it('does not go to the committee with subjective clauses open, nor to a result without its confirmations', () => {
    const desk = new Desk().open().staffed().until('scoring');
    expect(() => engagement.moveTo(desk.state, 'committee', '', desk.context('an'))).toThrow('ASSESSMENT_OPEN_CLAUSES');
    desk.scoreAll('an', 3).scoreAll('bo', 3).lock('an').lock('bo');
    for (const clause of ['1.1.2', '1.1.3'])
      desk.do('bo', (state, context) =>
        engagement.decide(state, decision(clause, { act: 'adjudicate', reason: '一致' }), context),
      );
    desk.do('an', (state, context) => engagement.moveTo(state, 'committee', '', context));
    const result = { date: '2026-12-10', total: { low: 1, high: 1 }, passed: false, band: null, reason: '未达' };
    const conclude = () => engagement.conclude(desk.state, result, ['1'], desk.context('expert'));
    expect(conclude).toThrow('ASSESSMENT_OPEN_CLAUSES');
    desk.do('expert', (state, context) => engagement.confirm(state, '1', '确无外包', context));
    expect(conclude().type).toBe('concluded');
  });

  it('files an improvement plan and coaching by clause, and keeps coaches from assessing', () => {
    const desk = new Desk().open().staffed();
    const action = {
      id: 'a1',
      clause: '1.1.1',
      owner: 'lin',
      due: '2026-12-31',
      effort: 4,
      expectedPoints: 200,
      what: '补签',
      before: null,
      after: null,
      closedAt: null,
    };
    desk.do('lin', (state, context) => engagement.plan(state, action, context));
    desk.do('lin', (state, context) =>
      engagement.plan(state, { ...action, closedAt: '2026-12-20', after: '已签' }, context),
    );
    expect(desk.state.actions).toMatchObject([{ id: 'a1', closedAt: '2026-12-20' }]);
    const record = {
      id: 'c1',
      date: '2026-11-20',
      coach: 'oldcoach',
      clauses: ['1.1.1'],
      topic: '取向',
      agreed: '补签',
    };
    desk.do('lin', (state, context) => engagement.coach(state, record, context));
    expect(() => engagement.appoint(desk.state, 'oldcoach', 'assessor', desk.context('lin'))).toThrow(
      'ASSESSMENT_CONFLICT_OF_INTEREST',
    );
    expect(() => engagement.coach(desk.state, { ...record, coach: 'an' }, desk.context('lin'))).toThrow(
      'ASSESSMENT_CONFLICT_OF_INTEREST',
    );
    expect(() => engagement.plan(desk.state, { ...action, clause: '9.9' }, desk.context('lin'))).toThrow(
      'CLAUSE_UNKNOWN',
    );
  });

  it('opens a retest inside its window only, once, and only after a failure', () => {
    const ended = (passed: boolean, date: string): Engagement => ({
      ...new Desk().open().state,
      stage: 'result',
      result: { date, total: { low: 1, high: 1 }, passed, band: null, reason: 'x' },
    });
    const again = (earlier: Engagement[], day: string, window: 'calendar_year' | 'twelve_months' = 'calendar_year') =>
      engagement.apply({ ...setup, id: 'e2', retestOf: 'e1', attempt: 2 }, new Desk().context('lin', day), earlier, {
        window,
        attempts: 1,
      });
    expect(again([ended(false, '2026-06-10')], '2026-12-31').type).toBe('applied');
    expect(() => again([ended(false, '2026-06-10')], '2027-01-01')).toThrow('ASSESSMENT_RETEST');
    expect(again([ended(false, '2026-06-10')], '2027-01-01', 'twelve_months').type).toBe('applied');
    expect(() => again([ended(true, '2026-06-10')], '2026-07-01')).toThrow('ASSESSMENT_RETEST');
    const second = { ...ended(false, '2026-09-01'), setup: { ...setup, id: 'e2', retestOf: 'e1' } };
    expect(() => again([ended(false, '2026-06-10'), second], '2026-10-01')).toThrow('ASSESSMENT_RETEST');
    expect(retestUntil('2024-02-29', 'twelve_months')).toBe('2025-02-28');
  });
});
