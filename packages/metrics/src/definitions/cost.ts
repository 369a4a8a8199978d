import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.costs;
const rows = 'costs';
const common = { timeAnchor: 'month', grain: 'month', owner: 'finance', minimumSample: 1, file } as const;
const withHistory = {
  en: `${file.en}, and ${SOURCES.interval.file.en}`,
  zh: `${file.zh}及${SOURCES.interval.file.zh}`,
};

/** What contacts cost, and what an hour brings. */
export const COST: readonly MetricDefinition[] = [
  define({
    ...common,
    id: 'cost_per_contact.handled',
    name: ['单次成本（人工处理）', 'Cost per handled contact'],
    about: ['运营总成本 ÷ 人工处理量。', 'All operating cost, of contacts handled by agents.'],
    unit: 'money',
    of: '1/contact',
    direction: 'down',
    numerator: { rows, sum: 'cost_total' },
    denominator: { rows: 'interval', sum: 'handled' },
    scale: [1, 100],
    file: withHistory,
    source: 'ICMI (2019), metrics of productivity; oraclecms.com/?p=4614',
    golden: [
      {
        rows: [{ cost_total: 12_000_000, handled: 40_000 }],
        value: 3,
        source: 'oraclecms.com/?p=4614: £120,000 and 40,000 calls are £3.00',
      },
      {
        rows: [{ cost_total: 30_400_000, handled: 95_000 }],
        value: 3.2,
        source:
          'callcentrehelper.com/how-do-i-calculate-cost-per-call-113990.htm, month 1: £304,000, 95,000 calls, £3.20',
      },
    ],
  }),
  define({
    ...common,
    id: 'cost_per_contact.offered',
    name: ['单次成本（呼入）', 'Cost per offered contact'],
    about: ['运营总成本 ÷ 呼入人工量。', 'All operating cost, of contacts offered to agents.'],
    unit: 'money',
    of: '1/contact',
    direction: 'down',
    numerator: { rows, sum: 'cost_total' },
    denominator: { rows: 'interval', sum: 'offered' },
    scale: [1, 100],
    file: withHistory,
    source: 'callcentrehelper.com/how-do-i-calculate-cost-per-call-113990.htm: cost by call volume',
    golden: [
      {
        rows: [{ cost_total: 32_000_000, offered: 100_000 }],
        value: 3.2,
        source:
          'callcentrehelper.com/how-do-i-calculate-cost-per-call-113990.htm, month 3: £320,000, 100,000 calls, £3.20',
      },
    ],
  }),
  define({
    ...common,
    id: 'labour_cost.of_plan',
    name: ['人力成本执行率', 'Labour cost, of plan'],
    about: ['实际人力成本 ÷ 计划人力成本。', 'Labour cost, of planned labour cost.'],
    unit: 'share',
    direction: 'target',
    numerator: { rows, sum: 'cost_labour' },
    denominator: { rows, sum: 'cost_labour_planned' },
    source: 'Budget execution as management accounting forms it; house definition',
    golden: [
      {
        rows: [
          { cost_labour: 10_300_000, cost_labour_planned: 10_000_000 },
          { cost_labour: 9_900_000, cost_labour_planned: 10_000_000 },
        ],
        value: 1.01,
        source: 'By hand: 103 and 99 of 100 and 100',
      },
    ],
  }),
  define({
    ...common,
    id: 'labour_cost.deviation',
    name: ['人力成本偏差', 'Labour cost off plan'],
    about: [
      '各月实际与计划人力成本绝对差之和 ÷ 计划。',
      'Absolute difference of labour cost from plan, month by month, of plan.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'abs(cost_labour - cost_labour_planned)' },
    denominator: { rows, sum: 'cost_labour_planned' },
    source: 'MAD/mean ratio (Kolassa and Schütz 2007) on the budget; house definition',
    golden: [
      {
        rows: [
          { cost_labour: 10_300_000, cost_labour_planned: 10_000_000 },
          { cost_labour: 9_900_000, cost_labour_planned: 10_000_000 },
        ],
        value: 0.02,
        source: 'By hand: 3 and 1 of 200',
      },
    ],
  }),
  define({
    ...common,
    id: 'labour_cost.overtime_share',
    name: ['加班成本占比', 'Overtime, of labour cost'],
    about: ['加班成本 ÷ 人力成本。', 'Cost of overtime, of labour cost.'],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'cost_overtime' },
    denominator: { rows, sum: 'cost_labour' },
    source: 'House definition; overtime pay after the Labour Law, articles 41 and 44',
    golden: [
      {
        rows: [{ cost_overtime: 450_000, cost_labour: 10_000_000 }],
        value: 0.045,
        source: 'By hand: 3 % of hours at 150 % are 4.5 % of pay',
      },
    ],
  }),
  define({
    ...common,
    id: 'productivity.contacts_per_paid_hour',
    name: ['每付薪工时处理量', 'Contacts per paid hour'],
    about: ['处理量 ÷ 付薪工时。', 'Handled contacts, a paid hour.'],
    unit: 'count',
    of: 'contact/second',
    direction: 'up',
    numerator: { rows: 'interval', sum: 'handled' },
    denominator: { rows, sum: 'cost_paid_time' },
    scale: [3600, 1],
    owner: 'operations',
    file: withHistory,
    source: 'bizfluent.com/how-5942532-calculate-cost-per-call.html: calls of a day by hours of a day',
    golden: [
      {
        rows: [{ handled: 80, cost_paid_time: 8 * 3600 }],
        value: 10,
        source: 'bizfluent.com/how-5942532-calculate-cost-per-call.html: 80 calls in 8 hours are 10 an hour',
      },
    ],
  }),
];
