import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.quality;
const rows = 'quality';
const common = { timeAnchor: 'observed', owner: 'quality', file } as const;

/** Quality scores, fatal errors, sampling, calibration. */
export const QUALITY: readonly MetricDefinition[] = [
  define({
    ...common,
    id: 'quality.score',
    name: ['质检得分', 'Quality score'],
    about: [
      '非致命项得分之和 ÷ 评分次数；致命错误单独报告，不归零。',
      'Points on the non-fatal items, an evaluation. Fatal errors are reported apart and do not set it to zero.',
    ],
    unit: 'points',
    of: '1/evaluation',
    direction: 'up',
    numerator: { rows, sum: 'quality_points' },
    denominator: { rows, sum: 'quality_scored' },
    scale: [1, 1000],
    excludes: [['校准用的重复评分只计第一次。', 'Of a contact scored twice for calibration the first score counts.']],
    source: 'CC-CMM terms (致命错误 / 非致命错误 apart)',
    golden: [
      {
        rows: [
          { quality_points: 92_000, quality_scored: 1 },
          { quality_points: 85_500, quality_scored: 1 },
          { quality_points: 100_000, quality_scored: 1 },
        ],
        value: 92.5,
        source: 'Mean by hand of 92, 85.5 and 100 (277.5 ÷ 3)',
      },
    ],
  }),
  define({
    ...common,
    id: 'quality.fatal_error_rate',
    name: ['致命错误率', 'Fatal-error rate'],
    about: ['含致命错误的评分 ÷ 全部评分。', 'Evaluations with a fatal error, of all evaluations.'],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'quality_fatal' },
    denominator: { rows, sum: 'quality_scored' },
    source: 'CC-CMM terms; qualicore.co.za glossary, fatal error',
    golden: [
      {
        rows: [{ quality_fatal: 15, quality_scored: 500 }],
        value: 0.03,
        source: 'Rate of bit1024.com/tool/Escalation-Rate-Calculator (15 of 500, 3 %) on fatal errors',
      },
    ],
  }),
  define({
    ...common,
    id: 'quality.sample_count',
    name: ['人均质检量', 'Evaluations an agent and month'],
    about: ['评分次数 ÷ 当月在岗坐席人数。', 'Evaluations, of agents in service that month.'],
    unit: 'count',
    of: 'evaluation/agent',
    direction: 'up',
    numerator: { rows, sum: 'quality_scored' },
    denominator: { rows: 'staff', sum: 'staff_start + staff_end' },
    scale: [2, 1],
    grain: 'month',
    source: 'inflectioncx.com, call center quality assurance: samples of 3–5 calls an agent and month',
    golden: [
      {
        rows: [{ quality_scored: 480, staff_start: 118, staff_end: 122 }],
        value: 4,
        source: 'By hand: 480 evaluations of 120 agents on average, inside the 3–5 of inflectioncx.com',
      },
    ],
  }),
  define({
    ...common,
    id: 'quality.sampling_rate',
    name: ['质检抽样率', 'Sampling rate'],
    about: ['评分次数 ÷ 处理量。', 'Evaluations, of handled contacts.'],
    unit: 'share',
    of: 'evaluation/contact',
    direction: 'up',
    numerator: { rows, sum: 'quality_scored' },
    denominator: { rows: 'interval', sum: 'handled' },
    source: 'inflectioncx.com, call center quality assurance: 2–5 % of interactions are evaluated',
    golden: [
      {
        rows: [{ quality_scored: 480, handled: 24_000 }],
        value: 0.02,
        source: 'By hand: 480 of 24,000, the lower end of the 2–5 % of inflectioncx.com',
      },
    ],
  }),
  define({
    ...common,
    id: 'calibration.agreement',
    name: ['校准一致率', 'Calibration agreement'],
    about: [
      '双评对中分差在容差内且致命判定相同的对数 ÷ 双评对数。',
      'Pairs of independent scores of one contact that lie within the tolerance and agree on fatal errors, of all pairs.',
    ],
    unit: 'share',
    direction: 'up',
    numerator: { rows, sum: 'calibration_agreed' },
    denominator: { rows, sum: 'calibration_pairs' },
    minimumSample: 20,
    source: 'supportman.io/glossary/qa-calibration: pairs within a tolerance, of pairs; above 85 % is well calibrated',
    golden: [
      {
        rows: [{ calibration_agreed: 17, calibration_pairs: 20 }],
        value: 0.85,
        source: 'supportman.io/glossary/qa-calibration: the 85 % line on twenty pairs',
      },
    ],
  }),
  define({
    ...common,
    id: 'calibration.severity',
    name: ['质检员松紧差异', 'Severity of evaluators'],
    about: [
      '当月各质检员校准均分与总均分差的最大绝对值（分）。',
      'Largest distance of an evaluator’s mean from the mean of all, on the contacts scored for calibration that month.',
    ],
    unit: 'points',
    direction: 'down',
    numerator: { rows, sum: 'calibration_severity', take: 'largest' },
    denominator: null,
    scale: [1, 1000],
    grain: 'month',
    minimumSample: 20,
    source: 'qaqna.com/training_coaching: the mean of each analyst beside the mean of the group',
    golden: [
      {
        rows: [{ calibration_severity: 500 }, { calibration_severity: 300 }],
        value: 0.5,
        source: 'qaqna.com/training_coaching: four analysts within half a point of the group',
      },
    ],
  }),
];
