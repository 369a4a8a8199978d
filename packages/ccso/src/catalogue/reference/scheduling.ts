import type { Clause } from '../clause-schema.ts';
import { all, autoClause, CE_SM, fact, metric, SM } from './auto-clause.ts';

const REQUIREMENT = ['规划系统中的人力需求及其参数', 'the staffing requirement and its parameters'] as const;
const SCHEDULE = ['规划系统中的班表及其覆盖表', 'the schedule and its coverage table'] as const;

/** 5.2.1 Staffing requirement. */
export const REQUIREMENT_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.2.1.1',
    polarity: 'deduct',
    title: ['服务目标登记', 'Service goal registered'],
    requirement: [
      '每个队列在人力测算前登记服务目标及其秒数阈值。',
      'Every queue has a service goal with its threshold in seconds registered before staff is sized.',
    ],
    evidence: REQUIREMENT,
    dimensions: CE_SM,
    rule: { floor: all(fact('requirement.service_goal', '=', true)) },
    effort: 1,
  }),
  autoClause({
    code: '5.2.1.2',
    polarity: 'deduct',
    title: ['测算粒度', 'Grain of the requirement'],
    requirement: [
      '人力需求按不粗于30分钟的时段测算，覆盖全部开放时段。',
      'Staff is sized for every open interval of 30 minutes or finer.',
    ],
    evidence: REQUIREMENT,
    dimensions: CE_SM,
    rule: { floor: all(fact('requirement.grain', '<=', 30)) },
    effort: 2,
  }),
  autoClause({
    code: '5.2.1.3',
    polarity: 'deduct',
    title: ['损耗分项', 'Shrinkage by category'],
    requirement: [
      '人员损耗按不少于3个类别分列，每类注明基数，以除法折算。',
      'Shrinkage is listed in at least three categories, each with its base, and applied by division.',
    ],
    evidence: REQUIREMENT,
    dimensions: CE_SM,
    rule: { floor: all(fact('requirement.shrinkage_items', '>=', 3)) },
    effort: 4,
  }),
  autoClause({
    code: '5.2.1.4',
    polarity: 'deduct',
    title: ['排队模型声明', 'Queueing model stated'],
    requirement: [
      '人力需求注明所用排队模型（如 Erlang C 或 Erlang A）及其耐心参数。',
      'The requirement states its queueing model (such as Erlang C or Erlang A) and the patience it assumes.',
    ],
    evidence: REQUIREMENT,
    dimensions: CE_SM,
    rule: { floor: all(fact('requirement.model', 'present', null)) },
    effort: 1,
  }),
];

/** 5.2.2 Building and publishing. */
export const BUILDING_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.2.2.3',
    polarity: 'graded',
    title: ['班表贴合度', 'Fit of the schedule'],
    requirement: [
      '班表排定人时占需求人时的比例（超出不计）：底线不低于80%，进阶不低于90%。',
      'Scheduled person-hours within requirement, of required person-hours: floor at least 80 %, stretch at least 90 %.',
    ],
    evidence: SCHEDULE,
    dimensions: CE_SM,
    rule: { floor: all(fact('schedule.coverage', '>=', 0.8)), stretch: all(fact('schedule.coverage', '>=', 0.9)) },
    effort: 10,
  }),
  autoClause({
    code: '5.2.2.4',
    polarity: 'deduct',
    title: ['活动排入班表', 'Activities placed'],
    requirement: [
      '用餐、小休等活动在班表中有具体起止时刻，不留待当日安排。',
      'Meals and breaks stand in the schedule with start and end, and are not left to the day.',
    ],
    evidence: SCHEDULE,
    dimensions: CE_SM,
    rule: { floor: all(fact('schedule.activities', '=', true)) },
    effort: 4,
  }),
  autoClause({
    code: '5.2.2.5',
    polarity: 'bonus',
    title: ['与最优班表差距', 'Distance to the best'],
    requirement: [
      '班表与可证明的最优下界之间的差距已知，且每日不高于5%。',
      'The distance of the schedule to a proven bound is known and at most 5 % on every day.',
    ],
    evidence: SCHEDULE,
    dimensions: CE_SM,
    rule: { floor: all(fact('schedule.gap', '<=', 0.05)) },
    effort: 4,
  }),
];

/** 5.2.3 Labour rules and fairness. */
export const LABOUR_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.2.3.1',
    polarity: 'deduct',
    title: ['工时规则', 'Working time rules'],
    requirement: [
      '实名班表中班间休息、连续上班天数、每周休息日与周工时均无违反记录。',
      'The named schedule breaks no rule on rest between shifts, days in a row, days off a week or weekly hours.',
    ],
    evidence: ['班表规则检查结果', 'rule check of the schedule'],
    dimensions: SM,
    rule: { floor: all(fact('schedule.rule_violations', '=', 0)) },
    effort: 4,
  }),
];

/** 5.3.2 Adherence and attendance. */
export const ADHERENCE_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.3.2.1',
    polarity: 'graded',
    title: ['排班遵时率', 'Schedule adherence'],
    requirement: [
      '最近两周排班遵时率：底线不低于88%，进阶不低于93%。',
      'Schedule adherence over the last two weeks: floor at least 88 %, stretch at least 93 %.',
    ],
    evidence: ['坐席状态与班表的对照', 'agent states beside the schedule'],
    dimensions: CE_SM,
    rule: {
      floor: all(metric('adherence.scheduled', '>=', 0.88)),
      stretch: all(metric('adherence.scheduled', '>=', 0.93)),
    },
    effort: 10,
  }),
];

/** 5.6.2 Data interfaces and reports. */
export const INTERFACE_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.6.2.2',
    polarity: 'deduct',
    title: ['导入问题清零', 'Import findings settled'],
    requirement: [
      '话务数据导入规划系统后无未处理的错误或警告。',
      'No error or warning of imports into the planning system is left open.',
    ],
    evidence: ['导入日志', 'import log'],
    dimensions: { service_management: 600, cost_effectiveness: 400 },
    rule: { floor: all(fact('history.import_issues', '=', 0)) },
    effort: 2,
  }),
];
