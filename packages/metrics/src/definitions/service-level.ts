import type { ServiceLevelVariant } from '@seatwise/core';
import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

/** 1000 answered, 60 abandoned, 860 and 20 of them within the threshold, 10 abandoned within the short one (ICMI, 2005). */
const FACTS = {
  answered: 1000,
  abandoned: 60,
  answeredWithinThreshold: 860,
  abandonedWithinThreshold: 20,
  shortAbandoned: 10,
};
const ICMI =
  'ICMI Queue Tips, March 2005, Service Level Calculations (icmi.com/Resources/QueueTips/2005/March), recomputed';
const { file } = SOURCES.interval;

interface Variant {
  readonly variant: ServiceLevelVariant;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: number;
  readonly zh: string;
  readonly en: string;
  readonly source?: string;
}

const VARIANTS: readonly Variant[] = [
  {
    variant: 'sl1',
    numerator: 'answeredWithinThreshold + abandonedWithinThreshold',
    denominator: 'answered + abandoned',
    value: 880 / 1060,
    en: 'Answered or abandoned in time, of all offered to agents: who leaves within the threshold counts as served.',
    zh: '阈值内接起或放弃 ÷（接起 + 放弃）：阈值内放弃视同达标。',
  },
  {
    variant: 'sl2',
    numerator: 'answeredWithinThreshold',
    denominator: 'answered',
    value: 860 / 1000,
    en: 'Answered in time, of answered: abandoned contacts do not exist. Looks better the more customers give up.',
    zh: '阈值内接起 ÷ 接起：不计放弃，放弃越多数值越好看，慎用。',
  },
  {
    variant: 'sl3',
    numerator: 'answeredWithinThreshold',
    denominator: 'answered + abandoned',
    value: 860 / 1060,
    en: 'Answered in time, of all offered to agents: every abandoned contact counts against it.',
    zh: '阈值内接起 ÷（接起 + 放弃）：所有放弃都计为未达标。',
  },
  {
    variant: 'sl4',
    numerator: 'answeredWithinThreshold',
    denominator: 'answered + abandoned - abandonedWithinThreshold',
    value: 860 / 1040,
    en: 'Answered in time, of answered and late abandoned: who leaves within the threshold is left out.',
    zh: '阈值内接起 ÷（接起 + 阈值后放弃）：阈值内放弃不计。',
  },
  {
    variant: 'sl5',
    numerator: 'answeredWithinThreshold + shortAbandoned',
    denominator: 'answered + abandoned',
    value: 870 / 1060,
    en: 'As SL3, with short abandons counted as served.',
    zh: '同 SL3，短时放弃（速挂）视同达标。',
    source: 'callcentrehelper.com, service level threshold calculations (206890)',
  },
  {
    variant: 'sl6',
    numerator: 'answeredWithinThreshold',
    denominator: 'answered + abandoned - shortAbandoned',
    value: 860 / 1050,
    en: 'As SL3, with short abandons left out.',
    zh: '同 SL3，短时放弃（速挂）不计入分母。',
    source: 'RingCentral CallQueueServiceLevelSettings; Genesys Cloud service level options',
  },
];

export const SERVICE_LEVEL: readonly MetricDefinition[] = [
  ...VARIANTS.map(({ variant, numerator, denominator, value, en, zh, source = ICMI }) =>
    define({
      id: `service_level.${variant}`,
      name: [`服务水平 ${variant.toUpperCase()}`, `Service level ${variant.toUpperCase()}`],
      about: [zh, en],
      unit: 'share',
      direction: 'up',
      numerator: { rows: 'interval', sum: numerator },
      denominator: { rows: 'interval', sum: denominator },
      timeAnchor: 'answered',
      minimumSample: 100,
      thresholds: /shortAbandoned/.test(numerator + denominator)
        ? ['answerThreshold', 'shortAbandonThreshold']
        : ['answerThreshold'],
      excludes: [['转出（flow-out）不计入任何一侧。', 'Contacts that flowed out are in neither side.']],
      file,
      source,
      golden: [{ rows: [FACTS], value, source: ICMI }],
    }),
  ),
  define({
    id: 'service_level_intervals.at_goal',
    name: ['达标时段占比', 'Intervals at goal'],
    about: [
      '有话务的时段中，SL3 达到目标的时段数 ÷ 时段数：看每个时段，不看均值。',
      'Intervals in which SL3 reached the goal, of intervals with contacts: every interval, not the mean.',
    ],
    unit: 'share',
    direction: 'up',
    numerator: {
      rows: 'interval',
      sum: 'answeredWithinThreshold >= goal * (answered + abandoned) ? 1 : 0',
      where: 'answered + abandoned > 0',
    },
    denominator: { rows: 'interval', sum: '1', where: 'answered + abandoned > 0' },
    timeAnchor: 'answered',
    minimumSample: 100,
    thresholds: ['answerThreshold'],
    parameters: { goal: { value: 0.8, unit: '1', name: { zh: '服务水平目标', en: 'service goal' } } },
    file,
    source: 'Interval attainment as workforce planners report it (ccplanning.net); SL3 after ICMI',
    golden: [
      {
        rows: [
          { answered: 10, abandoned: 0, answeredWithinThreshold: 8 },
          { answered: 9, abandoned: 1, answeredWithinThreshold: 7 },
          { answered: 20, abandoned: 5, answeredWithinThreshold: 20 },
          { answered: 0, abandoned: 0, answeredWithinThreshold: 0 },
        ],
        value: 2 / 3,
        source:
          'Counted by hand after the definition: 8/10 and 20/25 reach 80 %, 7/10 does not, the empty interval is none',
      },
    ],
  }),
];
