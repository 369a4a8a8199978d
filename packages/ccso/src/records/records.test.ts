import { describe, expect, it } from 'vitest';
import {
  approachFor,
  COMPLAINT_SCHEMA,
  type Complaint,
  complaintState,
  complaintSummary,
  postureDifference,
  STRATEGY_SCHEMA,
  type StrategyRecord,
  strategyGaps,
  TRAINING_SCHEMA,
  trainingSummary,
} from '../index.ts';

describe('the strategy record', () => {
  const option = (people: number, costPerYear: number) => ({ serviceGoal: '80/20', people, costPerYear });
  const record: StrategyRecord = {
    center: 'north',
    from: 2026,
    to: 2028,
    approvedOn: '2025-12-01',
    approvedBy: 'board',
    posture: {
      choice: 'service_best',
      reason: '品牌',
      signedBy: 'head',
      signedOn: '2025-12-01',
      options: { cost_best: option(180, 18_000_000), service_best: option(205, 20_500_000) },
    },
    goals: (['service', 'cost', 'people'] as const).map((kind) => ({
      id: kind,
      kind,
      measure: kind,
      base: 1,
      target: 2,
      year: 2026,
      owner: 'li',
    })),
    resources: [{ what: 'seats', kind: 'site', year: 2026, needed: 1, approved: 1 }],
    plan: [{ id: 'p1', what: 'x', owner: 'li', due: '2026-06-30', deliverable: 'y', doneOn: null }],
    risks: (['compliance', 'data', 'people', 'supplier', 'system'] as const).map((kind) => ({
      id: kind,
      kind,
      likelihood: 4,
      impact: 4,
      owner: 'li',
      control: 'c',
      trigger: 't',
      reviewedOn: '2026-05-01',
    })),
  };

  it('says what an assessor would miss, and nothing when it is whole', () => {
    expect(STRATEGY_SCHEMA.parse(record)).toEqual(record);
    expect(strategyGaps(record, '2026-06-01')).toEqual([]);
    const thin: StrategyRecord = {
      ...record,
      posture: { ...record.posture, choice: null, options: { ...record.posture.options, cost_best: null } },
      goals: record.goals.slice(0, 2).map((goal) => ({ ...goal, base: null })),
      risks: record.risks.slice(1).map((risk) => ({ ...risk, control: null })),
    };
    const gaps = strategyGaps(thin, '2027-06-01').map(({ where, lacks }) => `${where} ${lacks}`);
    for (const gap of [
      'posture choice',
      'posture.cost_best cost',
      'goals people',
      'goals.service base',
      'risks compliance',
      'risks.data control',
      'risks.data review',
    ])
      expect(gaps).toContain(gap);
  });

  it('shows what each posture costs', () => {
    expect(postureDifference(record)).toEqual({ people: 25, costPerYear: 2_500_000 });
    expect(
      postureDifference({
        ...record,
        posture: { ...record.posture, options: { cost_best: null, service_best: null } },
      }),
    ).toBeNull();
  });
});

describe('training by size', () => {
  it('is by persons, rules or programme', () => {
    expect([20, 49, 50, 199, 200, 3000].map((seats) => approachFor(seats))).toEqual([
      'person',
      'person',
      'rules',
      'rules',
      'programme',
      'programme',
    ]);
    expect(approachFor(120, { mediumFrom: 30, largeFrom: 100 })).toBe('programme');
  });

  it('adds up hours and effect as ratios of totals', () => {
    const course = (id: string, more: object) => ({
      id,
      title: id,
      audience: 'agents',
      month: '2026-03',
      hours: 8,
      planned: 20,
      attended: 18,
      passed: 17,
      effect: null,
      ...more,
    });
    const record = TRAINING_SCHEMA.parse({
      center: 'north',
      seats: 200,
      approach: 'rules',
      reviewedOn: null,
      courses: [
        course('a', {}),
        course('b', {
          hours: 2,
          planned: 80,
          attended: 60,
          passed: null,
          effect: { measure: 'aht', before: 300, after: 280, direction: 'down' },
        }),
      ],
    });
    expect(trainingSummary(record)).toEqual({
      fits: false,
      expected: 'programme',
      personHours: 264,
      attendance: 0.78,
      passRate: 17 / 18,
      measured: 1,
      improved: 1,
    });
    expect(trainingSummary({ ...record, courses: [] })).toMatchObject({ attendance: null, passRate: null });
  });
});

describe('the complaint loop', () => {
  const complaint = (more: Partial<Complaint>): Complaint =>
    COMPLAINT_SCHEMA.parse({
      id: 'c1',
      receivedAt: '2026-06-01T09:00:00+08:00',
      channel: 'voice',
      level: 1,
      category: '资费',
      external: false,
      firstResponseAt: null,
      escalatedAt: null,
      closedAt: null,
      confirmedAt: null,
      overdueReason: null,
      rootCause: null,
      action: null,
      ...more,
    });
  const limits = { firstResponse: { 1: 24 }, resolution: { 1: 72 } };
  const now = '2026-06-03T09:00:00+08:00';

  it('goes from intake to improvement', () => {
    const action = { what: 'x', owner: 'li', due: '2026-07-01', closedOn: null, effect: null };
    const stage = (more: Partial<Complaint>) => complaintState(complaint(more), limits, now).stage;
    expect(stage({})).toBe('received');
    expect(stage({ firstResponseAt: now })).toBe('answered');
    expect(stage({ firstResponseAt: now, escalatedAt: now })).toBe('escalated');
    expect(stage({ closedAt: now })).toBe('resolved');
    expect(stage({ closedAt: now, confirmedAt: now })).toBe('confirmed');
    expect(stage({ closedAt: now, rootCause: '规则' })).toBe('cause_known');
    expect(stage({ closedAt: now, rootCause: '规则', action })).toBe('action_open');
    expect(
      stage({ closedAt: now, rootCause: '规则', action: { ...action, closedOn: '2026-06-20', effect: '投诉减少' } }),
    ).toBe('improved');
  });

  it('counts hours over zones, and stops at records without reason, order, limit or confirmation', () => {
    const late = complaintState(complaint({ firstResponseAt: '2026-06-02T02:00:00Z' }), limits, now);
    expect(late).toMatchObject({
      responseHours: 25,
      responseLate: true,
      resolutionLate: false,
      faults: ['no_overdue_reason'],
    });
    expect(complaintState(complaint({ firstResponseAt: '2026-06-01T08:00:00+08:00' }), limits, now).faults).toContain(
      'times_out_of_order',
    );
    expect(complaintState(complaint({ level: 3 }), limits, now).faults).toContain('no_limit');
    expect(
      complaintState(
        complaint({ firstResponseAt: '2026-06-01T10:00:00+08:00', closedAt: '2026-06-01T11:00:00+08:00' }),
        limits,
        now,
      ).faults,
    ).toEqual(['not_confirmed']);
  });

  it('adds up by stage and category', () => {
    const list = [
      complaint({}),
      complaint({
        id: 'c2',
        rootCause: '规则',
        closedAt: now,
        confirmedAt: now,
        firstResponseAt: '2026-06-01T10:00:00+08:00',
      }),
      complaint({ id: 'c3', category: '态度' }),
    ];
    const { total, byStage, categories, faulty } = complaintSummary(list, limits, now);
    expect([total, byStage.received, byStage.cause_known]).toEqual([3, 2, 1]);
    expect(categories[0]).toEqual({ category: '资费', complaints: 2, withCause: 1 });
    expect(faulty).toEqual(['c1', 'c3']);
  });
});
