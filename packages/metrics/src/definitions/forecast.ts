import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const file = SOURCES.backtest.file;
const aligned = 'aligned';
/** Actual 100, 200, 150 against forecasts 90, 210, 140. */
const ITEMS = [
  { offered: 100, forecastOffered: 90 },
  { offered: 200, forecastOffered: 210 },
  { offered: 150, forecastOffered: 140 },
];
const ASKVITY = 'askvity.info/forecasting-accuracy: 100/90, 200/210, 150/140 give 30 of 450, 6.67 %';
const backtest = (method: string, name: readonly [string, string], about: readonly [string, string], column: string) =>
  define({
    id: `forecast.${method}`,
    name,
    about,
    unit: 'share',
    direction: 'down',
    numerator: { rows: 'backtest', sum: `${column} * intervals` },
    denominator: { rows: 'backtest', sum: 'intervals' },
    owner: 'planning',
    minimumSample: 1,
    file,
    source: 'Tashman (2000), out-of-sample tests by rolling origins',
    golden: [
      {
        rows: [
          { [column]: 0.25, intervals: 100 },
          { [column]: 0.125, intervals: 300 },
        ],
        value: 0.15625,
        source: 'Weighted mean by hand: (0.25 × 100 + 0.125 × 300) ÷ 400',
      },
    ],
  });

/** How well the forecast met what happened. */
export const FORECAST: readonly MetricDefinition[] = [
  define({
    id: 'forecast.wape',
    name: ['预测加权误差 WAPE', 'Forecast WAPE'],
    about: [
      '逐时段绝对误差之和 ÷ 实际量之和；预测为编制班表时的快照。',
      'Absolute error per interval, of what was offered; the forecast is the snapshot that was scheduled with.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows: aligned, sum: 'abs(forecastOffered - offered)' },
    denominator: { rows: aligned, sum: 'offered' },
    owner: 'planning',
    file,
    source: 'Kolassa and Schütz (2007), MAD/mean ratio; SAP help, weighted mean absolute percentage error',
    golden: [
      { rows: ITEMS, value: 30 / 450, source: ASKVITY },
      {
        rows: [
          { offered: 100, forecastOffered: 90 },
          { offered: 200, forecastOffered: 220 },
          { offered: 700, forecastOffered: 650 },
        ],
        value: 0.08,
        source: 'insightful-data-lab.com/2025/08/17/wape: 80 of 1,000, 8 %',
      },
    ],
  }),
  define({
    id: 'forecast.wape.day',
    name: ['日预测加权误差 WAPE', 'Forecast WAPE of days'],
    about: [
      '逐日总量绝对误差之和 ÷ 实际量之和；日内偏差相互抵消后的误差。',
      'Absolute error of day totals, of what was offered: what is left when errors inside a day cancel.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows: 'aligned_days', sum: 'abs(forecastOffered - offered)' },
    denominator: { rows: 'aligned_days', sum: 'offered' },
    owner: 'planning',
    minimumSample: 7,
    file,
    source: 'Kolassa and Schütz (2007), MAD/mean ratio, on day totals',
    golden: [{ rows: ITEMS, value: 30 / 450, source: ASKVITY }],
  }),
  define({
    id: 'forecast.bias',
    name: ['预测偏差', 'Forecast bias'],
    about: [
      '（预测 − 实际）之和 ÷ 实际量之和；正值为偏高。',
      'Forecast minus offered, of offered; positive is too high.',
    ],
    unit: 'share',
    direction: 'target',
    numerator: { rows: aligned, sum: 'forecastOffered - offered' },
    denominator: { rows: aligned, sum: 'offered' },
    owner: 'planning',
    file,
    source: 'supplychain.co, What is the best way to measure bias; sign as Hyndman and Athanasopoulos (2021)',
    golden: [{ rows: ITEMS, value: -10 / 450, source: `Items of ${ASKVITY}: errors −10, +10 and −10` }],
  }),
  define({
    id: 'forecast.within_band',
    name: ['时段预测达标率', 'Intervals within the band'],
    about: [
      '预测误差在 ±5%（可调）以内的时段数 ÷ 有话务的时段数。小时段的随机波动（√n/n）可能大于此带宽。',
      'Intervals whose forecast lies within ±5 % (a parameter), of intervals with contacts. Chance alone (√n/n) may exceed the band in small intervals.',
    ],
    unit: 'share',
    direction: 'up',
    numerator: { rows: aligned, sum: 'abs(forecastOffered - offered) <= band * offered ? 1 : 0', where: 'offered > 0' },
    denominator: { rows: aligned, sum: '1', where: 'offered > 0' },
    owner: 'planning',
    parameters: { band: { value: 0.05, unit: '1', name: { zh: '误差带宽', en: 'width of the band' } } },
    file,
    source: 'ccm.gzoutsourcing.cn/Article/20250724/47321.html: share of intervals within ±5 %',
    golden: [{ rows: ITEMS, value: 1 / 3, source: `Items of ${ASKVITY}: only 210 lies within 5 % of 200` }],
  }),
  define({
    id: 'forecast.bounds_coverage',
    name: ['预测区间覆盖率', 'Coverage of the 80 % bounds'],
    about: [
      '实际量落在 80% 预测界限内的时段数 ÷ 时段数；好的界限覆盖约 80%。',
      'Intervals whose contacts lie within the 80 % bounds; good bounds hold about 80 %.',
    ],
    unit: 'share',
    direction: 'target',
    numerator: { rows: aligned, sum: 'offered >= lower80 and offered <= upper80 ? 1 : 0', where: 'upper80 > 0' },
    denominator: { rows: aligned, sum: '1', where: 'upper80 > 0' },
    owner: 'planning',
    file,
    source: 'Hyndman and Athanasopoulos (2021), section 5.9, distributional accuracy',
    golden: [
      {
        rows: [
          { offered: 10, lower80: 8, upper80: 12 },
          { offered: 13, lower80: 8, upper80: 12 },
          { offered: 8, lower80: 8, upper80: 12 },
          { offered: 0, lower80: 0, upper80: 0 },
        ],
        value: 2 / 3,
        source: 'Counted by hand: 10 and 8 lie within 8 to 12, 13 does not, the closed interval is none',
      },
    ],
  }),
  define({
    id: 'forecast.aht',
    name: ['处理时长预测误差', 'Forecast error of handle time'],
    about: [
      '逐时段处理时长预测误差按处理量加权之和 ÷ 总处理时长。',
      'Error of the forecast handle time weighed by contacts, of all handle time.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows: aligned, sum: 'abs(forecastAht * handled - handleTime)' },
    denominator: { rows: aligned, sum: 'handleTime' },
    owner: 'planning',
    file,
    source: 'Kolassa and Schütz (2007), MAD/mean ratio on handle time',
    golden: [
      {
        rows: [
          { forecastAht: 300, handled: 10, handleTime: 2400 },
          { forecastAht: 300, handled: 20, handleTime: 6600 },
        ],
        value: 1200 / 9000,
        source: 'By hand: 600 s too much and 600 s too little of 9,000 s',
      },
    ],
  }),
  backtest(
    'wape_backtest',
    ['回测 WAPE', 'Back-test WAPE'],
    [
      '所选方法在全部回测起点上的 WAPE；各队列按时段数加权。',
      'WAPE of the chosen method over all back-test origins; queues weigh by their intervals.',
    ],
    'wape',
  ),
  backtest(
    'noise_floor',
    ['预测噪声下限', 'Noise floor of the forecast'],
    ['完美预测仅因泊松随机性也会有的 WAPE。', 'WAPE that a perfect forecast would show by Poisson chance alone.'],
    'noiseFloor',
  ),
  define({
    id: 'schedule.efficiency',
    name: ['排班效率', 'Schedule efficiency'],
    about: [
      '人数与需求吻合的部分：Σ min(排班人数, 需求人数) ÷ Σ max(排班人数, 需求人数)；超配与欠配都使其下降。',
      'What matches: Σ min(scheduled, required) ÷ Σ max(scheduled, required); people too many and too few both lower it.',
    ],
    unit: 'share',
    direction: 'up',
    numerator: { rows: aligned, sum: 'min(scheduledStaff, baseStaff)' },
    denominator: { rows: aligned, sum: 'max(scheduledStaff, baseStaff)' },
    timeAnchor: 'scheduled',
    owner: 'planning',
    file: SOURCES.aligned.file,
    source: 'Ratio of overlap to union (Ružička 1958) on required and scheduled staff; house definition',
    golden: [
      {
        rows: [
          { scheduledStaff: 12, baseStaff: 10 },
          { scheduledStaff: 8, baseStaff: 10 },
          { scheduledStaff: 10, baseStaff: 10 },
        ],
        value: 28 / 32,
        source: 'By hand: overlaps 10 + 8 + 10 of 12 + 10 + 10',
      },
    ],
  }),
  define({
    id: 'schedule.mismatch',
    name: ['排班偏差率', 'Staff over and under requirement'],
    about: ['（超配 + 欠配人时）÷ 需求人时。', 'Staff hours over and under the requirement, of required staff hours.'],
    unit: 'share',
    direction: 'down',
    numerator: { rows: aligned, sum: 'abs(scheduledStaff - baseStaff)' },
    denominator: { rows: aligned, sum: 'baseStaff' },
    timeAnchor: 'scheduled',
    owner: 'planning',
    file: SOURCES.aligned.file,
    source: 'Over- and understaffing as reported by workforce planners (ccplanning.net)',
    golden: [
      {
        rows: [
          { scheduledStaff: 12, baseStaff: 10 },
          { scheduledStaff: 8, baseStaff: 10 },
          { scheduledStaff: 10, baseStaff: 10 },
        ],
        value: 4 / 30,
        source: 'By hand: two too many and two too few of thirty',
      },
    ],
  }),
];
