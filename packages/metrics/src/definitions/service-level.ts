import type { ServiceLevelVariant } from '@seatwise/core';
import type { MetricDefinition } from '../definition.ts';

/** 1000 answered, 60 abandoned, 860 and 20 of them within the threshold, 10 abandoned within the short one (ICMI, 2005). */
const FACTS = {
  answered: 1000,
  abandoned: 60,
  answeredWithinThreshold: 860,
  abandonedWithinThreshold: 20,
  shortAbandoned: 10,
};
const ICMI = 'ICMI Queue Tips, March 2005, Service Level Calculations';

interface Variant {
  readonly variant: ServiceLevelVariant;
  readonly numerator: string;
  readonly denominator: string;
  readonly value: number;
  readonly en: string;
  readonly zh: string;
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
    source: 'callcentrehelper.com, service level threshold calculations',
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

export const SERVICE_LEVEL: readonly MetricDefinition[] = VARIANTS.map(
  ({ variant, numerator, denominator, value, en, zh, source = ICMI }) => ({
    id: `service_level.${variant}`,
    family: 'service_level',
    version: '1.0.0',
    name: { en: `Service level ${variant.toUpperCase()}`, zh: `服务水平 ${variant.toUpperCase()}` },
    description: { en, zh },
    unit: 'share',
    direction: 'up',
    rows: 'interval',
    numerator,
    denominator,
    thresholds: /shortAbandoned/.test(numerator + denominator)
      ? ['answerThreshold', 'shortAbandonThreshold']
      : ['answerThreshold'],
    file: { en: 'interval history', zh: '时段话务历史' },
    owner: 'operations',
    source,
    golden: [{ facts: FACTS, value }],
  }),
);
