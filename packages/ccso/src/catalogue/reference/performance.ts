import type { Clause } from '../clause-schema.ts';
import { all, any, autoClause, CE, CX, CX_SV, fact, metric, SM } from './auto-clause.ts';

const REGISTRY = ['指标登记库', 'metric registry'] as const;
const VALUES = ['按登记口径计算的指标值', 'metric values by the registered definition'] as const;

/** 6.1.1 Registration and method. */
export const REGISTRATION_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '6.1.1.1',
    polarity: 'deduct',
    title: ['指标登记数量', 'Metrics registered'],
    requirement: [
      '在用指标中不少于20项登记了公式、单位、方向和来源。',
      'At least 20 metrics in use are registered with formula, unit, direction and source.',
    ],
    evidence: REGISTRY,
    dimensions: SM,
    rule: { floor: all(fact('metric.registry', '>=', 20)) },
    effort: 10,
  }),
  autoClause({
    code: '6.1.1.4',
    polarity: 'deduct',
    title: ['指标责任人', 'Owner of each metric'],
    requirement: [
      '每项登记指标均写明责任部门或责任人。',
      'Every registered metric names the unit or person that owns it.',
    ],
    evidence: REGISTRY,
    dimensions: SM,
    rule: { floor: all(fact('metric.registry.owner', '=', 1)) },
    effort: 2,
  }),
  autoClause({
    code: '6.1.1.5',
    polarity: 'bonus',
    title: ['口径测试数据', 'Worked test data'],
    requirement: [
      '每项登记指标附有一组输入与应得结果，系统计算与之相符。',
      'Every registered metric carries inputs and the result they must give, and the system gives it.',
    ],
    evidence: REGISTRY,
    dimensions: SM,
    rule: { floor: all(fact('metric.registry.golden_vectors', '=', 1)) },
    effort: 10,
  }),
];

/** 6.1.2 Versions and change. */
export const VERSION_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '6.1.2.1',
    polarity: 'deduct',
    title: ['口径版本', 'Version of each definition'],
    requirement: [
      '每项登记指标带有版本号，公式变更时版本号随之变更。',
      'Every registered metric has a version that changes when its formula does.',
    ],
    evidence: REGISTRY,
    dimensions: SM,
    rule: { floor: all(fact('metric.registry.version', '=', 1)) },
    effort: 2,
  }),
];

/** 6.1.3 Data quality and reconciliation. */
export const RECONCILIATION_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '6.1.3.1',
    polarity: 'deduct',
    title: ['话务量平衡', 'Contacts reconcile'],
    requirement: [
      '各队列呼入量与接起、放弃、转出之和的差异不超过0.5%。',
      'For every queue, offered differs from answered plus abandoned plus flow-out by at most 0.5 %.',
    ],
    evidence: ['时段话务历史的平衡检查', 'balance check of the interval history'],
    dimensions: SM,
    rule: { floor: all(fact('history.reconciliation', '=', true)) },
    effort: 4,
  }),
];

/** 6.2.1 Access and response results. */
export const ACCESS_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '6.2.1.1',
    polarity: 'graded',
    title: ['服务水平达成', 'Service level achieved'],
    requirement: [
      '按服务目标登记的口径计算，历史期内服务水平：底线不低于目标减5个百分点，进阶不低于目标。',
      'Service level over the history, by the method the goal is stated in: floor, goal minus 5 points; stretch, the goal.',
    ],
    evidence: VALUES,
    dimensions: CX,
    rule: {
      floor: all(fact('service_level.less_goal', '>=', -0.05)),
      stretch: all(fact('service_level.less_goal', '>=', 0)),
    },
    effort: 20,
  }),
  autoClause({
    code: '6.2.1.2',
    polarity: 'graded',
    title: ['人工接通率', 'Answer rate'],
    requirement: [
      '人工接通率：底线不低于90%，进阶不低于95%。',
      'Answer rate: floor at least 90 %, stretch at least 95 %.',
    ],
    evidence: VALUES,
    dimensions: CX,
    rule: { floor: all(metric('answer_rate.human', '>=', 0.9)), stretch: all(metric('answer_rate.human', '>=', 0.95)) },
    effort: 20,
  }),
  autoClause({
    code: '6.2.1.3',
    polarity: 'graded',
    title: ['放弃率', 'Abandonment'],
    requirement: ['放弃率：底线不高于8%，进阶不高于3%。', 'Abandonment rate: floor at most 8 %, stretch at most 3 %.'],
    evidence: VALUES,
    dimensions: CX,
    rule: {
      floor: all(metric('abandonment.offered', '<=', 0.08)),
      stretch: all(metric('abandonment.offered', '<=', 0.03)),
    },
    effort: 20,
  }),
  autoClause({
    code: '6.2.1.4',
    polarity: 'graded',
    title: ['平均应答速度', 'Speed of answer'],
    requirement: [
      '平均应答速度：底线不高于20秒，进阶不高于10秒。',
      'Average speed of answer: floor at most 20 seconds, stretch at most 10 seconds.',
    ],
    evidence: VALUES,
    dimensions: CX,
    rule: { floor: all(metric('asa.answered', '<=', 20)), stretch: all(metric('asa.answered', '<=', 10)) },
    effort: 20,
  }),
];

/** 6.2.2 Efficiency results. */
export const EFFICIENCY_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '6.2.2.2',
    polarity: 'graded',
    title: ['员工占用率', 'Occupancy'],
    requirement: [
      '员工占用率：底线在60%至90%之间，进阶在75%至85%之间。',
      'Occupancy: floor from 60 % to 90 %, stretch from 75 % to 85 %.',
    ],
    evidence: VALUES,
    dimensions: CE,
    rule: {
      floor: all(metric('occupancy.on_queue', '>=', 0.6), metric('occupancy.on_queue', '<=', 0.9)),
      stretch: all(metric('occupancy.on_queue', '>=', 0.75), metric('occupancy.on_queue', '<=', 0.85)),
    },
    effort: 10,
  }),
];

/** 6.2.4 Customer results. */
export const CUSTOMER_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '6.2.4.1',
    polarity: 'graded',
    title: ['客户满意度', 'Customer satisfaction'],
    requirement: [
      '满意度：底线为非常满意不低于75%或满意以上不低于90%，进阶为88%或97%。',
      'Satisfaction: floor, top box at least 75 % or top two boxes at least 90 %; stretch, 88 % or 97 %.',
    ],
    evidence: VALUES,
    dimensions: CX_SV,
    rule: {
      floor: any(metric('csat.top_box', '>=', 0.75), metric('csat.top2_box', '>=', 0.9)),
      stretch: any(metric('csat.top_box', '>=', 0.88), metric('csat.top2_box', '>=', 0.97)),
    },
    effort: 20,
  }),
];
