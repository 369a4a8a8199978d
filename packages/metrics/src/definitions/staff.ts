import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.staff;
const rows = 'staff';
/** Twice the mean head count, so that it stays whole. */
const TWICE_MEAN = 'staff_start + staff_end';
const common = { timeAnchor: 'month', grain: 'month', owner: 'personnel', file } as const;
const FORMULA = 'callcentrehelper.com/attrition-89611.htm: leavers by the mean of first and last head count';

const attrition = (
  method: string,
  name: readonly [string, string],
  about: readonly [string, string],
  leavers: string,
  times: number,
  golden: MetricDefinition['golden'],
) =>
  define({
    ...common,
    id: `attrition.${method}`,
    name,
    about,
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: leavers },
    denominator: { rows, sum: TWICE_MEAN },
    scale: [times, 1],
    minimumSample: 1,
    excludes: [
      [
        '是否计入培训期人员由导入设置，默认计入并写明。',
        'Whether trainees count is a setting of the import; they do unless told otherwise.',
      ],
    ],
    source: `ccmw.net/?p=42538; ${FORMULA}`,
    golden,
  });

/** Leavers, and how many people a leader leads. */
export const STAFF: readonly MetricDefinition[] = [
  attrition(
    'monthly',
    ['月流失率', 'Attrition, monthly'],
    [
      '离职人数 ÷（月初人数 + 月末人数）÷ 2；多个月为各月平均。',
      'Leavers, of the mean of first and last head count of the month; over several months their mean.',
    ],
    'staff_left',
    2,
    [
      {
        rows: [{ staff_left: 322, staff_start: 6500, staff_end: 6380 }],
        value: 0.05,
        source: `${FORMULA}; mean of 6,500 and 6,380 is 6,440`,
      },
    ],
  ),
  attrition(
    'annualised',
    ['年化流失率', 'Attrition, annualised'],
    [
      '月流失率 × 12；十二个月即全年离职 ÷ 平均人数。',
      'Monthly attrition times twelve; over twelve months, leavers of the year by mean head count.',
    ],
    'staff_left',
    24,
    [
      {
        rows: [
          { staff_left: 3, staff_start: 100, staff_end: 100 },
          { staff_left: 2, staff_start: 100, staff_end: 100 },
        ],
        value: 0.3,
        source: 'ICMI (citehr.com/showthread.php?t=97361): leavers ÷ mean staff × 12 ÷ months, 5 ÷ 100 × 12 ÷ 2',
      },
    ],
  ),
  attrition(
    'voluntary',
    ['主动流失率', 'Attrition, voluntary'],
    ['主动离职人数 ÷ 月均人数。', 'People who left by their own will, of mean head count of the month.'],
    'staff_left_voluntarily',
    2,
    [
      {
        rows: [{ staff_left_voluntarily: 1, staff_start: 100, staff_end: 100 }],
        value: 0.01,
        source: 'ICMI (citehr.com/showthread.php?t=97361): voluntary and involuntary apart, one of a hundred',
      },
    ],
  ),
  define({
    ...common,
    id: 'attrition.early',
    name: ['新人早期流失占比', 'Early leavers'],
    about: ['入职 90 天内离职人数 ÷ 离职人数。', 'People who left within 90 days of joining, of all leavers.'],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'staff_left_early' },
    denominator: { rows, sum: 'staff_left' },
    minimumSample: 1,
    source: 'callcentrehelper.com/attrition-89611.htm on the first 90 days',
    golden: [
      {
        rows: [{ staff_left_early: 5, staff_left: 10 }],
        value: 0.5,
        source: 'callcentrehelper.com/attrition-89611.htm: half of the leavers go within their first 90 days',
      },
    ],
  }),
  define({
    ...common,
    id: 'span_of_control.team',
    name: ['管理幅度', 'Span of control'],
    about: ['班组长带领的坐席 ÷ 班组长（月末在岗）。', 'Agents led, a team leader, at the end of the month.'],
    unit: 'count',
    of: 'agent/leader',
    direction: 'target',
    numerator: { rows, sum: 'staff_led' },
    denominator: { rows, sum: 'staff_leaders' },
    minimumSample: 1,
    source: 'opsdog.com, call center span of control; ICMI, staff to supervisor ratio',
    golden: [
      {
        rows: [{ staff_led: 50, staff_leaders: 5 }],
        value: 10,
        source: 'AIHR (earthourday.com/span-of-control-calculation): 50 workers and five managers, 10 to 1',
      },
    ],
  }),
];
