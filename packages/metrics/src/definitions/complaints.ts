import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.complaints;
const rows = 'complaints';
const common = { timeAnchor: 'received', owner: 'customer-relations', file } as const;
const share = { ...common, unit: 'share' } as const;
const withHistory = {
  en: `${file.en}, and ${SOURCES.interval.file.en}`,
  zh: `${file.zh}及${SOURCES.interval.file.zh}`,
};

/** How many complaints there are, how fast they are answered and closed, and where they go. */
export const COMPLAINTS: readonly MetricDefinition[] = [
  define({
    ...common,
    id: 'complaint.rate',
    name: ['万次投诉率', 'Complaints per 10,000 contacts'],
    about: ['投诉量 ÷ 处理量 × 10,000。', 'Complaints received, per 10,000 handled contacts.'],
    unit: 'per_10k',
    of: 'complaint/contact',
    direction: 'down',
    numerator: { rows, sum: 'complaint_records' },
    denominator: { rows: 'interval', sum: 'handled' },
    scale: [10_000, 1],
    file: withHistory,
    source: 'launchhub.cloud, customer complaint rate: per 10,000 transactions',
    golden: [
      {
        rows: [{ complaint_records: 15, handled: 12_000 }],
        value: 12.5,
        source: 'Formula of launchhub.cloud/?p=971 with multiplier 10,000 on 15 of 12,000',
      },
    ],
  }),
  define({
    ...common,
    id: 'complaint.external_rate',
    name: ['万次外部投诉率', 'External complaints per 10,000 contacts'],
    about: [
      '经监管、媒体等外部渠道收到的投诉 ÷ 处理量 × 10,000。',
      'Complaints that came through a regulator or another outside body, per 10,000 handled contacts.',
    ],
    unit: 'per_10k',
    of: 'complaint/contact',
    direction: 'down',
    numerator: { rows, sum: 'complaint_external' },
    denominator: { rows: 'interval', sum: 'handled' },
    scale: [10_000, 1],
    file: withHistory,
    source: 'launchhub.cloud, customer complaint rate: per 10,000 transactions',
    golden: [
      {
        rows: [{ complaint_external: 3, handled: 12_000 }],
        value: 2.5,
        source: 'Formula of launchhub.cloud/?p=971 with multiplier 10,000 on 3 of 12,000',
      },
    ],
  }),
  define({
    ...common,
    id: 'complaint.response_time',
    name: ['投诉首次响应时长', 'Time to first response'],
    about: ['首次响应总时长 ÷ 已响应投诉数（小时）。', 'Hours from receipt to first response, an answered complaint.'],
    unit: 'hours',
    of: '1/complaint',
    direction: 'down',
    numerator: { rows, sum: 'complaint_response_time' },
    denominator: { rows, sum: 'complaint_answered' },
    scale: [1, 3600],
    source: 'ISO 10002 practice: time to acknowledge; mean as GB/T 32312 forms the speed of answer',
    golden: [
      {
        rows: [{ complaint_response_time: 36_000, complaint_answered: 5 }],
        value: 2,
        source: 'By hand: 1, 1, 2, 3 and 3 hours are 10 hours over 5 complaints',
      },
    ],
  }),
  define({
    ...common,
    id: 'complaint.resolution_time',
    name: ['投诉处理时长', 'Time to resolution'],
    about: ['受理至办结总时长 ÷ 已办结投诉数（小时）。', 'Hours from receipt to closing, a closed complaint.'],
    unit: 'hours',
    of: '1/complaint',
    direction: 'down',
    numerator: { rows, sum: 'complaint_resolution_time' },
    denominator: { rows, sum: 'complaint_closed' },
    scale: [1, 3600],
    source: 'ISO 10002 practice: time to close; mean as GB/T 32312 forms the speed of answer',
    golden: [
      {
        rows: [{ complaint_resolution_time: 4 * 86_400, complaint_closed: 2 }],
        value: 48,
        source: 'By hand: one day and three days are 96 hours over 2 complaints',
      },
    ],
  }),
  define({
    ...share,
    id: 'complaint.response_within',
    name: ['首次响应及时率', 'Answered within the limit'],
    about: [
      '在其级别时限内首次响应的投诉 ÷ 有时限的投诉；未响应且已逾期计为未及时。',
      'Complaints answered within the limit of their level, of complaints that have one and are answered or overdue.',
    ],
    direction: 'up',
    numerator: { rows, sum: 'complaint_answered_within' },
    denominator: { rows, sum: 'complaint_due' },
    source: 'GB/T 33358-2016 practice of limits by level; share within limit as SL2',
    golden: [
      {
        rows: [{ complaint_answered_within: 95, complaint_due: 100 }],
        value: 0.95,
        source: 'By hand: 95 of 100, the floor of the project’s own parameter',
      },
    ],
  }),
  define({
    ...share,
    id: 'complaint.resolved_within',
    name: ['投诉按期办结率', 'Closed within the limit'],
    about: [
      '在其级别时限内办结的投诉 ÷（已办结 + 已逾期未办结）。',
      'Complaints closed within the limit of their level, of those closed or overdue.',
    ],
    direction: 'up',
    numerator: { rows, sum: 'complaint_closed_within' },
    denominator: { rows, sum: 'complaint_closed_within + complaint_overdue' },
    source: 'launchhub.cloud, resolution rate, with the limit of each level',
    golden: [
      {
        rows: [{ complaint_closed_within: 80, complaint_overdue: 20 }],
        value: 0.8,
        source: 'launchhub.cloud/?p=971: 80 % is where a resolution rate begins to be low',
      },
    ],
  }),
  define({
    ...share,
    id: 'complaint.escalation_rate',
    name: ['投诉升级率', 'Escalation rate'],
    about: ['升级的投诉 ÷ 全部投诉。', 'Complaints passed up a level, of all complaints.'],
    direction: 'down',
    numerator: { rows, sum: 'complaint_escalated' },
    denominator: { rows, sum: 'complaint_records' },
    source: 'kpiexamples.operately.com, escalation rate',
    golden: [
      {
        rows: [{ complaint_escalated: 10, complaint_records: 100 }],
        value: 0.1,
        source: 'kpiexamples.operately.com/customer-service/escalation-rate: 10 of 100 cases',
      },
      {
        rows: [{ complaint_escalated: 15, complaint_records: 500 }],
        value: 0.03,
        source: 'bit1024.com/tool/Escalation-Rate-Calculator: 15 of 500 are 3 %',
      },
    ],
  }),
  define({
    ...share,
    id: 'complaint.repeat_rate',
    name: ['重复投诉率', 'Repeat complaints'],
    about: [
      '同一客户就同一类别在此前 90 天内投诉过的投诉 ÷ 全部投诉。',
      'Complaints of a customer who complained of the same category in the 90 days before, of all complaints.',
    ],
    direction: 'down',
    numerator: { rows, sum: 'complaint_repeated' },
    denominator: { rows, sum: 'complaint_records' },
    source: 'ISO 10002 practice: recurrence; rate as kpiexamples.operately.com forms it',
    golden: [
      {
        rows: [{ complaint_repeated: 6, complaint_records: 120 }],
        value: 0.05,
        source: 'By hand: 6 of 120',
      },
    ],
  }),
];
