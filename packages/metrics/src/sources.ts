import type { Bilingual } from './bilingual.ts';

/** Where the rows of a metric come from, and with them the names that its formulas may use. */
export const ROW_SOURCES = [
  'interval',
  'aligned',
  'aligned_days',
  'agent_days',
  'backtest',
  'surveys',
  'quality',
  'contacts',
  'complaints',
  'staff',
  'training',
  'costs',
  'self_service',
] as const;
export type RowSource = (typeof ROW_SOURCES)[number];

export interface SourceDescription {
  readonly name: Bilingual;
  /** The file that fills it. */
  readonly file: Bilingual;
  /** A row is of a month and dated on its first day. */
  readonly monthly?: true;
  /** Column → its unit, in the notation of `unitOf`. */
  readonly columns: Readonly<Record<string, string>>;
}

const CONTACTS = 'contact';
const SECONDS = 'second';
const INTERVAL_FACTS = {
  offered: CONTACTS,
  answered: CONTACTS,
  handled: CONTACTS,
  abandoned: CONTACTS,
  shortAbandoned: CONTACTS,
  flowIn: CONTACTS,
  flowOut: CONTACTS,
  answeredWithinThreshold: CONTACTS,
  abandonedWithinThreshold: CONTACTS,
  talkTime: SECONDS,
  holdTime: SECONDS,
  afterContactWork: SECONDS,
  handleTime: SECONDS,
  answerWait: SECONDS,
  abandonWait: SECONDS,
};
const HISTORY_FILE = { en: 'interval history', zh: '时段话务历史' };
const ACTIVITY_FILE = {
  en: 'agent activity, and the schedule that was worked',
  zh: '坐席状态记录及当时执行的班表',
};
const scores = (prefix: string, from: number, to: number, unit: string) =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [`${prefix}${from + i}`, unit]));

/**
 * Every source with its columns. Columns of records are the measures of observations, `.` written `_`: whole numbers of
 * cases, seconds, hundredths of money and thousandths of a point, so that their sums are exact.
 */
export const SOURCES: Readonly<Record<RowSource, SourceDescription>> = {
  interval: { name: { en: 'interval facts', zh: '时段话务' }, file: HISTORY_FILE, columns: INTERVAL_FACTS },
  aligned: {
    name: { en: 'plan beside reality', zh: '计划与实际对齐' },
    file: ACTIVITY_FILE,
    columns: {
      ...INTERVAL_FACTS,
      forecastOffered: CONTACTS,
      forecastAht: 'second/contact',
      aht: 'second/contact',
      lower80: CONTACTS,
      upper80: CONTACTS,
      baseStaff: 'agent',
      scheduledStaff: 'agent',
      presentStaff: 'agent',
      presentSeconds: SECONDS,
    },
  },
  aligned_days: {
    name: { en: 'forecast beside contacts, a day of a queue', zh: '队列日：预测与实际' },
    file: HISTORY_FILE,
    columns: { forecastOffered: CONTACTS, offered: CONTACTS },
  },
  agent_days: {
    name: { en: 'schedule beside agent states, a day of an agent', zh: '坐席日：班表与坐席状态' },
    file: ACTIVITY_FILE,
    columns: {
      scheduledSeconds: SECONDS,
      adherentSeconds: SECONDS,
      workedSeconds: SECONDS,
      scheduledWorkSeconds: SECONDS,
      paidSeconds: SECONDS,
      scheduledPaidSeconds: SECONDS,
      attendedSeconds: SECONDS,
      loginSeconds: SECONDS,
      lostSeconds: SECONDS,
      absentSeconds: SECONDS,
    },
  },
  backtest: {
    name: { en: 'back-tests', zh: '回测' },
    file: { en: 'six weeks of interval history', zh: '不少于六周的时段话务历史' },
    columns: { wape: '1', bias: '1', noiseFloor: '1', intervals: 'interval' },
  },
  surveys: {
    name: { en: 'satisfaction answers', zh: '满意度评价' },
    file: { en: 'satisfaction answers (surveys.csv)', zh: '满意度评价文件（surveys.csv）' },
    columns: {
      ...scores('csat_score_', 1, 5, 'answer'),
      csat_invited: 'invitation',
      csat_answered: 'invitation',
      ...scores('nps_score_', 0, 10, 'answer'),
      ...scores('ces_score_', 1, 7, 'answer'),
    },
  },
  quality: {
    name: { en: 'quality scores', zh: '质检评分' },
    file: { en: 'quality scores (quality.csv)', zh: '质检评分文件（quality.csv）' },
    columns: {
      quality_scored: 'evaluation',
      quality_points: 'millipoint',
      quality_fatal: 'evaluation',
      calibration_pairs: 'pair',
      calibration_agreed: 'pair',
      calibration_severity: 'millipoint',
    },
  },
  contacts: {
    name: { en: 'contacts with customer key', zh: '联络明细' },
    file: { en: 'contacts with customer key (contacts.csv)', zh: '含客户标识的联络明细（contacts.csv）' },
    columns: {
      fcr_asked: CONTACTS,
      fcr_resolved: CONTACTS,
      fcr_not_resolvable: CONTACTS,
      fcr_first: CONTACTS,
      fcr_first_without_repeat: CONTACTS,
      contacts_listed: CONTACTS,
    },
  },
  complaints: {
    name: { en: 'complaints', zh: '投诉记录' },
    file: { en: 'complaints (complaints.csv)', zh: '投诉记录文件（complaints.csv）' },
    columns: {
      complaint_records: 'complaint',
      complaint_complete: 'complaint',
      complaint_answered: 'complaint',
      complaint_answered_within: 'complaint',
      complaint_response_time: SECONDS,
      complaint_due: 'complaint',
      complaint_closed_within: 'complaint',
      complaint_closed: 'complaint',
      complaint_resolution_time: SECONDS,
      complaint_escalated: 'complaint',
      complaint_external: 'complaint',
      complaint_repeated: 'complaint',
      complaint_overdue: 'complaint',
      complaint_overdue_with_reason: 'complaint',
    },
  },
  staff: {
    name: { en: 'staff movements', zh: '人员异动' },
    file: { en: 'staff movements (staff.csv)', zh: '人员异动文件（staff.csv）' },
    monthly: true,
    columns: {
      staff_start: 'agent',
      staff_end: 'agent',
      staff_hired: 'agent',
      staff_left: 'agent',
      staff_left_voluntarily: 'agent',
      staff_left_early: 'agent',
      staff_leaders: 'leader',
      staff_led: 'agent',
    },
  },
  training: {
    name: { en: 'training records', zh: '培训记录' },
    file: { en: 'training attendance and exams (training.csv)', zh: '培训出勤与考试文件（training.csv）' },
    monthly: true,
    columns: {
      training_invited: 'seat',
      training_attended: 'seat',
      training_time: SECONDS,
      training_agent_time: SECONDS,
      training_new_hire_time: SECONDS,
      training_new_hires: 'agent',
      training_trainer_time: SECONDS,
      training_trainers: 'trainer',
      training_examined: 'exam',
      training_passed: 'exam',
      training_sessions: 'session',
      training_sessions_held: 'session',
    },
  },
  costs: {
    name: { en: 'costs', zh: '成本' },
    file: { en: 'costs (costs.csv)', zh: '成本文件（costs.csv）' },
    monthly: true,
    columns: {
      cost_total: 'cent',
      cost_labour: 'cent',
      cost_overtime: 'cent',
      cost_labour_planned: 'cent',
      cost_paid_time: SECONDS,
    },
  },
  self_service: {
    name: { en: 'self-service sessions', zh: '自助服务会话' },
    file: { en: 'self-service sessions (self-service.csv)', zh: '自助服务会话文件（self-service.csv）' },
    columns: {
      containment_sessions: 'visit',
      containment_contained: 'visit',
      containment_followed: 'visit',
      containment_kept: 'visit',
    },
  },
};

/** The source that an observation belongs to, by the first word of its measure; null for measures of a center's own. */
export function sourceOfMeasure(measure: string): RowSource | null {
  return MEASURE_SOURCES.get(measure.split('.')[0] ?? '') ?? null;
}

const MEASURE_SOURCES: ReadonlyMap<string, RowSource> = new Map([
  ['csat', 'surveys'],
  ['nps', 'surveys'],
  ['ces', 'surveys'],
  ['quality', 'quality'],
  ['calibration', 'quality'],
  ['fcr', 'contacts'],
  ['contacts', 'contacts'],
  ['complaint', 'complaints'],
  ['staff', 'staff'],
  ['training', 'training'],
  ['cost', 'costs'],
  ['containment', 'self_service'],
]);
