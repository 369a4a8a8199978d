import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.interval;
const rows = 'interval';
/** 100 calls: 5.00 min talk, 0.50 min hold, 1.20 min after-call work each. */
const EXAMPLE = { handled: 100, talkTime: 30_000, holdTime: 3000, afterContactWork: 7200, handleTime: 40_200 };
const SOURCE = 'Genesys Cloud glossary, average handle time; CC-CMM glossary (ATT, ACW)';
const WORKED = 'cal53.calculator.city/average-time-per-call-calculator: 5.00 + 0.50 + 1.20 = 6.70 minutes a call';

const part = (method: string, name: readonly [string, string], column: string, value: number) =>
  define({
    id: `aht_part.${method}`,
    name,
    about: [
      `${name[0].replace('平均', '')}总秒数 ÷ 处理量。`,
      `${name[1].replace('Average ', '')} in seconds, a handled contact.`,
    ],
    unit: 'seconds',
    of: '1/contact',
    direction: 'target',
    numerator: { rows, sum: column },
    denominator: { rows, sum: 'handled' },
    minimumSample: 100,
    file,
    source: SOURCE,
    golden: [{ rows: [EXAMPLE], value, source: WORKED }],
  });

/** Handle time and its parts. */
export const HANDLE_TIME: readonly MetricDefinition[] = [
  define({
    id: 'aht.handled',
    name: ['平均处理时长', 'Average handle time'],
    about: [
      '（通话 + 保持 + 话后处理）总秒数 ÷ 处理量。',
      'Talk, hold and after-contact work in seconds, a handled contact.',
    ],
    unit: 'seconds',
    of: '1/contact',
    direction: 'target',
    numerator: { rows, sum: 'handleTime' },
    denominator: { rows, sum: 'handled' },
    minimumSample: 100,
    file,
    source: SOURCE,
    golden: [{ rows: [EXAMPLE], value: 402, source: WORKED }],
  }),
  part('talk', ['平均通话时长', 'Average talk time'], 'talkTime', 300),
  part('hold', ['平均保持时长', 'Average hold time'], 'holdTime', 30),
  part('after_contact', ['平均话后处理时长', 'Average after-contact work'], 'afterContactWork', 72),
];
