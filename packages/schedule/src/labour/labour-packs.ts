import type { ProblemRule } from '../problem/rule-schema.ts';

/** Rules of a country as data. `verified` is false until someone has held them against the statutes. */
export interface LabourPack {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  /** Date of the state of the law that is written down here. */
  readonly date: string;
  readonly verified: boolean;
  readonly rules: readonly ProblemRule[];
  /** Added for agents in such a state. */
  readonly states: Readonly<Record<string, readonly ProblemRule[]>>;
  /** Pay of overtime and holidays as multiples of the wage, for information and for costs. */
  readonly pay: Readonly<Record<string, number>>;
}

const night: ProblemRule = { rule: 'barred', id: 'night-barred', start: '22:00', end: '06:00' };

/** Standard hours (标准工时): 8 h a day, 40 h a week, overtime up to 3 h a day and 36 h a month, a rest day a week. */
const CHINA_STANDARD: LabourPack = {
  id: 'cn-standard',
  name: '中国 · 标准工时制 / China, standard hours',
  source:
    '《劳动法》第36–44条；国务院关于职工工作时间的规定（1995）；《女职工劳动保护特别规定》（2012）；secondary summaries',
  date: '2025-01-01',
  verified: false,
  rules: [
    { rule: 'shift-hours', id: 'cn-day-max', hardMax: 11 },
    { rule: 'hours', id: 'cn-week', per: 'week', softMax: 40, cost: 20, hardMax: 49 },
    { rule: 'days', id: 'cn-rest-day', of: 'off', per: 'week', hardMin: 1 },
  ],
  states: {
    pregnant: [
      night,
      { rule: 'shift-hours', id: 'cn-pregnant-day', hardMax: 8 },
      { rule: 'hours', id: 'cn-pregnant-week', per: 'week', hardMax: 40 },
    ],
    nursing: [
      night,
      { rule: 'shift-hours', id: 'cn-nursing-day', hardMax: 8 },
      { rule: 'hours', id: 'cn-nursing-week', per: 'week', hardMax: 40 },
    ],
    minor: [
      night,
      { rule: 'shift-hours', id: 'cn-minor-day', hardMax: 8 },
      { rule: 'hours', id: 'cn-minor-week', per: 'week', hardMax: 40 },
    ],
  },
  pay: { overtime: 1.5, restDay: 2, holiday: 3 },
};

/** Comprehensive hours (综合计算工时): 165.33 h a month on average, with 36 h of overtime; needs approval. */
const CHINA_COMPREHENSIVE: LabourPack = {
  ...CHINA_STANDARD,
  id: 'cn-comprehensive',
  name: '中国 · 综合计算工时制 / China, comprehensive hours',
  source: '劳部发〔1994〕503号；劳社部发〔2008〕3号；secondary summaries',
  rules: [
    { rule: 'shift-hours', id: 'cn-day-max', hardMax: 11 },
    { rule: 'hours', id: 'cn-month', per: 'month', softMax: 165.33, cost: 20, hardMax: 201.33 },
    { rule: 'days', id: 'cn-rest-day', of: 'off', per: 'week', hardMin: 1 },
  ],
};

/** A plain house rule for where nothing is said. */
const PLAIN: LabourPack = {
  id: 'plain',
  name: 'Plain default / 通用',
  source: 'house rule; rest after Directive 2003/88/EC, articles 3 and 5',
  date: '2003-11-04',
  verified: false,
  rules: [
    { rule: 'rest', id: 'plain-rest', minutes: 660 },
    { rule: 'consecutive', id: 'plain-run', of: 'work', hardMax: 6 },
    { rule: 'hours', id: 'plain-week', per: 'week', hardMax: 48 },
    { rule: 'days', id: 'plain-rest-day', of: 'off', per: 'week', hardMin: 1 },
  ],
  states: {},
  pay: {},
};

export const LABOUR_PACKS: readonly LabourPack[] = [CHINA_STANDARD, CHINA_COMPREHENSIVE, PLAIN];

export const labourPack = (id: string): LabourPack | undefined => LABOUR_PACKS.find((pack) => pack.id === id);
