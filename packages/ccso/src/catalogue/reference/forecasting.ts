import type { Clause } from '../clause-schema.ts';
import { all, autoClause, CE_SM, fact, metric, SM_CE } from './auto-clause.ts';

const HISTORY = ['规划系统中导入的时段话务历史', 'imported interval history in the planning system'] as const;
const FORECAST = ['规划系统中的预测及其回测表', 'the forecast and its back-test table in the planning system'] as const;

/** 5.1.1 History and cleaning. */
export const HISTORY_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.1.1.1',
    polarity: 'deduct',
    title: ['历史留存月数', 'Months of history kept'],
    requirement: [
      '中心在规划系统中留存的各队列时段话务历史不少于24个月。',
      'The center keeps at least 24 months of interval history of every queue in its planning system.',
    ],
    evidence: HISTORY,
    dimensions: SM_CE,
    rule: { floor: all(fact('history.months_held', '>=', 24)) },
    effort: 4,
  }),
  autoClause({
    code: '5.1.1.2',
    polarity: 'deduct',
    title: ['历史数据要素', 'Measures kept apart'],
    requirement: [
      '各队列历史均分别记录呼入、接起、放弃和处理时长四项以上数据。',
      'The history of every queue holds at least four measures apart: offered, answered, abandoned, handle time.',
    ],
    evidence: HISTORY,
    dimensions: SM_CE,
    rule: { floor: all(fact('history.measures', '>=', 4)) },
    effort: 4,
  }),
  autoClause({
    code: '5.1.1.3',
    polarity: 'deduct',
    title: ['历史缺口', 'Gaps in the history'],
    requirement: [
      '开放时段中缺失数据的时段占比不高于1%，且缺失、关闭与零话务分别标识。',
      'At most 1 % of open intervals lack data, and missing, closed and zero are told apart.',
    ],
    evidence: HISTORY,
    dimensions: SM_CE,
    rule: { floor: all(fact('history.gap_share', '<=', 0.01)) },
    effort: 4,
  }),
  autoClause({
    code: '5.1.1.5',
    polarity: 'bonus',
    title: ['业务事件库', 'Event library'],
    requirement: [
      '规划系统登记的营销、故障、闭店等业务事件不少于3项，均有起止日期与所涉队列。',
      'At least three promotions, outages or closures stand in the planning system, each with dates and queues.',
    ],
    evidence: ['事件清单', 'list of planning events'],
    dimensions: SM_CE,
    rule: { floor: all(fact('forecast.events', '>=', 3)) },
    effort: 4,
  }),
];

/** 5.1.2 Preparation and cadence. */
export const PREPARATION_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.1.2.4',
    polarity: 'deduct',
    title: ['处理时长预测', 'Handle time forecast'],
    requirement: [
      '预测在业务量之外逐时段给出处理时长，处理时长取自各队列历史而非人工填写的单一数值。',
      'Beside volume the forecast gives handle time per interval, from the history of every queue and not one typed value.',
    ],
    evidence: FORECAST,
    dimensions: SM_CE,
    rule: { floor: all(fact('forecast.aht', '=', true)) },
    effort: 4,
  }),
  autoClause({
    code: '5.1.2.5',
    polarity: 'deduct',
    title: ['节假日日历', 'Holiday calendar'],
    requirement: [
      '预测所用的节假日与调休日历已指定国家或地区，并覆盖预测期内的每一天。',
      'The forecast uses a holiday calendar of a named country that is published for every day of its horizon.',
    ],
    evidence: FORECAST,
    dimensions: SM_CE,
    rule: { floor: all(fact('calendar.version', 'present', null), fact('calendar.covers_horizon', '=', true)) },
    effort: 2,
  }),
  autoClause({
    code: '5.1.2.6',
    polarity: 'bonus',
    title: ['预测区间', 'Bounds beside the forecast'],
    requirement: [
      '各队列预测随点预测一并给出80%上下界，上下界由回测误差得出。',
      'The forecast of every queue comes with 80 % bounds that are drawn from back-test errors.',
    ],
    evidence: FORECAST,
    dimensions: SM_CE,
    rule: { floor: all(fact('forecast.bounds', '=', true)) },
    effort: 4,
  }),
];

/** 5.1.4 Validation and accuracy. */
export const VALIDATION_CLAUSES: readonly Clause[] = [
  autoClause({
    code: '5.1.4.2',
    polarity: 'graded',
    title: ['时段预测误差', 'Interval error'],
    requirement: [
      '回测的时段加权误差（WAPE）：底线不高于25%，进阶不高于15%。',
      'Back-test WAPE per interval: floor at most 25 %, stretch at most 15 %.',
    ],
    evidence: FORECAST,
    dimensions: CE_SM,
    rule: {
      floor: all(metric('forecast.wape_backtest', '<=', 0.25)),
      stretch: all(metric('forecast.wape_backtest', '<=', 0.15)),
    },
    effort: 10,
  }),
  autoClause({
    code: '5.1.4.3',
    polarity: 'deduct',
    title: ['预测偏差', 'Forecast bias'],
    requirement: [
      '最近两周预测总量与实际总量之差不超过实际的5%。',
      'Over the last two weeks the forecast total differs from the actual total by at most 5 %.',
    ],
    evidence: FORECAST,
    dimensions: CE_SM,
    rule: { floor: all(metric('forecast.bias', '>=', -0.05), metric('forecast.bias', '<=', 0.05)) },
    effort: 4,
  }),
  autoClause({
    code: '5.1.4.5',
    polarity: 'bonus',
    title: ['方法比选', 'Methods compared'],
    requirement: [
      '至少两种预测方法在同一组不少于3个起点上完成回测，逐一留存误差。',
      'At least two forecast methods are back-tested on the same three or more origins, and the errors of each are kept.',
    ],
    evidence: FORECAST,
    dimensions: CE_SM,
    rule: { floor: all(fact('forecast.methods_compared', '>=', 2), fact('forecast.backtest', '>=', 3)) },
    effort: 4,
  }),
];
