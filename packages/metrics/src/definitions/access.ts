import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.interval;
const rows = 'interval';

/** Reaching an agent: answer rate, abandonment, speed of answer. */
export const ACCESS: readonly MetricDefinition[] = [
  define({
    id: 'answer_rate.human',
    name: ['人工接通率', 'Answer rate'],
    about: [
      '接起量 ÷ 呼入人工量；转出的计为未接起。',
      'Answered, of offered to agents. Contacts that flowed out count as not answered.',
    ],
    unit: 'share',
    direction: 'up',
    numerator: { rows, sum: 'answered' },
    denominator: { rows, sum: 'offered' },
    minimumSample: 100,
    file,
    source: 'Annual reports of the China Banking Association (接通率); house rule on flow-out',
    golden: [
      {
        rows: [{ offered: 100, answered: 95 }],
        value: 0.95,
        source: 'callcentrehelper.com/measure-call-abandon-rate-75869.htm: 95 of 100 offered are handled',
      },
    ],
  }),
  define({
    id: 'abandonment.offered',
    name: ['放弃率（占呼入）', 'Abandonment, of offered'],
    about: [
      '排队中放弃量（含短时放弃）÷ 呼入人工量。',
      'Abandoned while waiting, short abandons included, of offered to agents.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'abandoned' },
    denominator: { rows, sum: 'offered' },
    minimumSample: 100,
    file,
    source: 'Amazon Connect metric definitions (abandonment rate)',
    golden: [
      {
        rows: [{ abandoned: 40, offered: 1000 }],
        value: 0.04,
        source: 'investopedia.com/terms/a/abandon-rate.asp: 40 of 1,000 calls are 4 %',
      },
    ],
  }),
  define({
    id: 'abandonment.queued',
    name: ['放弃率（占排队）', 'Abandonment, of queued'],
    about: [
      '放弃量 ÷（接起 + 放弃）：转出的联络不计入分母。',
      'Abandoned, of answered and abandoned: contacts that flowed out of the queue are left out.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'abandoned' },
    denominator: { rows, sum: 'answered + abandoned' },
    minimumSample: 100,
    file,
    source: 'CC-CMM 2009 glossary; Genesys Cloud metric definitions (offered is answered, abandoned or flow-out)',
    golden: [
      {
        rows: [{ answered: 1000, abandoned: 60 }],
        value: 60 / 1060,
        source: 'Facts of ICMI Queue Tips, March 2005: 60 abandoned beside 1,000 answered',
      },
    ],
  }),
  define({
    id: 'abandonment.excluding_short',
    name: ['放弃率（剔除短时放弃）', 'Abandonment without short abandons'],
    about: [
      '短时放弃阈值之后的放弃量 ÷（呼入人工量 − 短时放弃量）。',
      'Abandoned after the short-abandon threshold, of offered less short abandons.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'abandoned - shortAbandoned' },
    denominator: { rows, sum: 'offered - shortAbandoned' },
    minimumSample: 100,
    thresholds: ['shortAbandonThreshold'],
    excludes: [['短时放弃（速挂）两侧都不计。', 'Short abandons are in neither side.']],
    file,
    source: 'Genesys Cloud service level options; callcentrehelper.com on short abandons (75869)',
    golden: [
      {
        rows: [{ abandoned: 60, shortAbandoned: 10, offered: 1060 }],
        value: 50 / 1050,
        source: 'Facts of ICMI Queue Tips, March 2005: 10 of 60 abandoned within 5 s',
      },
    ],
  }),
  define({
    id: 'asa.answered',
    name: ['平均应答速度', 'Average speed of answer'],
    about: [
      '接起联络的总等待秒数 ÷ 接起量；不含放弃。',
      'Seconds that answered contacts waited, a contact. Abandoned contacts are not in it.',
    ],
    unit: 'seconds',
    of: '1/contact',
    direction: 'down',
    numerator: { rows, sum: 'answerWait' },
    denominator: { rows, sum: 'answered' },
    minimumSample: 100,
    timeAnchor: 'answered',
    file,
    source: 'GB/T 32312-2015, average speed of answer (definition as cited at gjbzw.top/gb/568501)',
    golden: [
      {
        rows: [
          { answerWait: 500, answered: 100 },
          { answerWait: 4500, answered: 100 },
        ],
        value: 25,
        source: 'GB/T 32312-2015: total wait of answered contacts by their number, 5,000 s by 200',
      },
    ],
  }),
];
