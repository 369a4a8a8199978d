import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.contacts;
const rows = 'contacts';
const common = { unit: 'share', direction: 'up', timeAnchor: 'observed', minimumSample: 100, file } as const;

/** First-contact resolution (gross, net, by repeat window) and containment of self-service. */
export const RESOLUTION: readonly MetricDefinition[] = [
  define({
    ...common,
    id: 'fcr.gross',
    name: ['首次解决率（毛）', 'First-contact resolution, gross'],
    about: [
      '首次即解决 ÷ 全部有结果记录的联络。',
      'Resolved at the first contact, of all contacts with a result on record.',
    ],
    numerator: { rows, sum: 'fcr_resolved' },
    denominator: { rows, sum: 'fcr_asked' },
    source: 'customerthink.com, First Call Resolution Metrics: Gross vs Net FCR (after MetricNet)',
    golden: [
      {
        rows: [{ fcr_resolved: 340, fcr_asked: 500 }],
        value: 0.68,
        source: 'calculinohub.com, FCR calculator: 340 of 500 calls',
      },
    ],
  }),
  define({
    ...common,
    id: 'fcr.net',
    name: ['首次解决率（净）', 'First-contact resolution, net'],
    about: [
      '首次即解决 ÷（全部 − 一线无法解决的联络）。',
      'Resolved at the first contact, of contacts that the first level can resolve.',
    ],
    numerator: { rows, sum: 'fcr_resolved' },
    denominator: { rows, sum: 'fcr_asked - fcr_not_resolvable' },
    source: 'customerthink.com, First Call Resolution Metrics: Gross vs Net FCR; docs.medallia.com',
    golden: [
      {
        rows: [{ fcr_resolved: 340, fcr_asked: 500, fcr_not_resolvable: 75 }],
        value: 0.8,
        source: 'Formula of customerthink.com on the 340 of 500 of calculinohub.com with 75 beyond level one',
      },
    ],
  }),
  define({
    ...common,
    id: 'fcr.repeat_window',
    name: ['首次解决率（重复联络法）', 'First-contact resolution, by repeat window'],
    about: [
      '两个窗口：前 x 小时无联络者为首次；后 y 小时无再联络者为解决。窗口在导入时设定（默认各 168 小时）；两端看不满窗口的联络不计。',
      'Two windows: a contact is a first one with none of the customer in the hours before, and resolved with none in the hours after. The windows are set at import (168 hours each unless told otherwise); contacts whose windows the file does not cover are left out.',
    ],
    numerator: { rows, sum: 'fcr_first_without_repeat' },
    denominator: { rows, sum: 'fcr_first' },
    source: 'docs.easemob.com, 首次解决率; help.7moor.com: windows before and after',
    golden: [
      {
        rows: [{ fcr_first_without_repeat: 90, fcr_first: 100 }],
        value: 0.9,
        source: 'RingCentral, call center management: about 90 % is a high rate; 10 of 100 first callers return',
      },
    ],
  }),
  define({
    ...common,
    id: 'containment.self_service',
    name: ['自助分流率', 'Self-service containment'],
    about: [
      '未转人工的自助会话 ÷ 自助会话。',
      'Self-service sessions that were not passed to an agent, of all sessions.',
    ],
    numerator: { rows: 'self_service', sum: 'containment_contained' },
    denominator: { rows: 'self_service', sum: 'containment_sessions' },
    file: SOURCES.self_service.file,
    source: 'decagon.ai/glossary, chatbot containment rate; bank reports on 自助分流率 (fxbaogao.com)',
    golden: [
      {
        rows: [{ containment_contained: 800, containment_sessions: 1000 }],
        value: 0.8,
        source: 'decagon.ai/glossary/what-is-chatbot-containment-rate: 800 of 1,000 are 80 %',
      },
    ],
  }),
  define({
    ...common,
    id: 'containment.net_of_returns',
    name: ['自助分流率（扣除回流）', 'Containment net of returns'],
    about: [
      '未转人工、且客户在回流窗口（默认 24 小时）内没有联络人工的会话 ÷ 能看满窗口的会话。',
      'Sessions not passed to an agent whose customer did not turn to one within the return window (24 hours unless told otherwise), of sessions whose window the files cover.',
    ],
    numerator: { rows: 'self_service', sum: 'containment_kept' },
    denominator: { rows: 'self_service', sum: 'containment_followed' },
    file: { en: `${SOURCES.self_service.file.en}, and ${file.en}`, zh: `${SOURCES.self_service.file.zh}及${file.zh}` },
    source: 'decagon.ai/glossary on what "contained" leaves out; return window as fcr.repeat_window',
    golden: [
      {
        rows: [{ containment_kept: 750, containment_followed: 1000 }],
        value: 0.75,
        source: 'The 800 of 1,000 of decagon.ai less 50 customers who came back',
      },
    ],
  }),
];
