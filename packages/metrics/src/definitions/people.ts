import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.agent_days;
const rows = 'agent_days';
const HOUR = 3600;
/** Nine hours on site, eight of them paid: 6 on queue, of which 4.5 handling; half an hour of sickness. */
const DAY = {
  paidSeconds: 8 * HOUR,
  scheduledPaidSeconds: 8 * HOUR,
  attendedSeconds: 7.5 * HOUR,
  loginSeconds: 6 * HOUR,
  lostSeconds: 2 * HOUR,
  absentSeconds: HOUR / 2,
  handleTime: 4.5 * HOUR,
};
const WHSSPR = 'whsspr.com/zhishi/1885313.html: productive time over paid, attended or login time';

const utilisation = (method: string, name: readonly [string, string], of: readonly [string, string], column: string) =>
  define({
    id: `utilisation.${method}`,
    name: [`工时利用率（${name[0]}）`, `Utilisation, of ${name[1]}`],
    about: [`处理时长 ÷ ${of[0]}。`, `Handle time, of ${of[1]}.`],
    unit: 'share',
    direction: 'target',
    numerator: { rows: 'interval', sum: 'handleTime' },
    denominator: { rows, sum: column },
    timeAnchor: 'scheduled',
    owner: 'planning',
    file,
    source: WHSSPR,
    golden: [
      {
        rows: [DAY],
        value: DAY.handleTime / DAY[column as keyof typeof DAY],
        source: `Four and a half hours of handling by the denominators of ${WHSSPR}`,
      },
    ],
  });

/** What people's time went into: occupancy, utilisation, shrinkage, adherence, conformance, absence. */
export const PEOPLE: readonly MetricDefinition[] = [
  define({
    id: 'occupancy.on_queue',
    name: ['员工占用率', 'Occupancy'],
    about: [
      '处理时长 ÷ 在线时长（处理中或就绪）；会议、培训不计入在线。',
      'Handle time, of the time that people were on queue (handling or ready). Meetings and training are not on queue.',
    ],
    unit: 'share',
    direction: 'target',
    numerator: { rows: 'aligned', sum: 'handleTime' },
    denominator: { rows: 'aligned', sum: 'presentSeconds' },
    file,
    source: 'm.1330.cn/zhishi/1885328.html: only handling, after-contact work and ready are online',
    golden: [
      {
        rows: [{ handleTime: 45 * 60, presentSeconds: 60 * 60 }],
        value: 0.75,
        source: 'fonolo.com/blog/2015/11/demystifying-the-occupancy-rate: 45 of 60 minutes are 75 %',
      },
    ],
  }),
  utilisation('paid', ['按付薪工时', 'paid time'], ['付薪工时', 'paid time (for hiring)'], 'paidSeconds'),
  utilisation(
    'attended',
    ['按出勤工时', 'attended time'],
    ['出勤工时', 'attended time (for scheduling)'],
    'attendedSeconds',
  ),
  utilisation(
    'login',
    ['按签入工时', 'login time'],
    ['签入工时', 'time on queue, the same as occupancy'],
    'loginSeconds',
  ),
  define({
    id: 'shrinkage.scheduled',
    name: ['损耗率', 'Shrinkage'],
    about: [
      '班表付薪时间中未在线的部分（小休、培训、会议、缺勤、迟到）÷ 班表付薪时间（不含休假）。需求放大用除法：基础人数 ÷（1 − 损耗率）。',
      'Scheduled paid time not spent on queue (breaks, training, meetings, absence, lateness), of scheduled paid time without leave. Staff are grossed up by division: base ÷ (1 − shrinkage).',
    ],
    unit: 'share',
    direction: 'target',
    numerator: { rows, sum: 'lostSeconds' },
    denominator: { rows, sum: 'scheduledPaidSeconds' },
    timeAnchor: 'scheduled',
    owner: 'planning',
    excludes: [['不付薪的用餐与批准的休假不计。', 'Unpaid meals and approved leave are left out.']],
    file,
    source: 'swpp.org, The Essentials of Staff Shrinkage (2016); wewfm.com, capacity planning part 2',
    golden: [
      {
        rows: [{ lostSeconds: 20 * HOUR, scheduledPaidSeconds: 160 * HOUR }],
        value: 0.125,
        source: 'bit1024.com/tool/Call-Center-Shrinkage-Calculator: 20 of 160 hours are 12.5 %',
      },
    ],
  }),
  define({
    id: 'adherence.scheduled',
    name: ['排班遵时率', 'Schedule adherence'],
    about: [
      '按班表执行的时长 ÷ 班表时长，看的是“何时”。',
      'When: scheduled time in which people did what the schedule said.',
    ],
    unit: 'share',
    direction: 'up',
    numerator: { rows, sum: 'adherentSeconds' },
    denominator: { rows, sum: 'scheduledSeconds' },
    timeAnchor: 'scheduled',
    owner: 'planning',
    file,
    source: 'wiki.wfmlabs.org, Adherence and Conformance; Amazon Connect, schedule adherence',
    golden: [
      {
        rows: [{ adherentSeconds: 45 * 60, scheduledSeconds: 60 * 60 }],
        value: 0.75,
        source: 'cxcentral.com.au/glossary/conformance: late by 15 of 60 minutes, stays 15 longer',
      },
    ],
  }),
  define({
    id: 'conformance.scheduled',
    name: ['工时符合率', 'Schedule conformance'],
    about: [
      '实际工作时长 ÷ 计划工作时长，看的是“多少”，加班时高于 100%。',
      'How much: time worked, of time scheduled to work; above 100 % with overtime.',
    ],
    unit: 'share',
    direction: 'target',
    numerator: { rows, sum: 'workedSeconds' },
    denominator: { rows, sum: 'scheduledWorkSeconds' },
    timeAnchor: 'scheduled',
    owner: 'planning',
    file,
    source: 'cxcentral.com.au/glossary/conformance',
    golden: [
      {
        rows: [{ workedSeconds: 60 * 60, scheduledWorkSeconds: 60 * 60 }],
        value: 1,
        source: 'cxcentral.com.au/glossary/conformance: late by 15 of 60 minutes, stays 15 longer',
      },
    ],
  }),
  define({
    id: 'absenteeism.scheduled',
    name: ['缺勤率', 'Absenteeism'],
    about: [
      '计划外缺勤时长（病假、旷工、迟到）÷ 班表付薪时间（不含休假）。',
      'Unplanned absence (sickness, no-show, lateness), of scheduled paid time without leave.',
    ],
    unit: 'share',
    direction: 'down',
    numerator: { rows, sum: 'absentSeconds' },
    denominator: { rows, sum: 'scheduledPaidSeconds' },
    timeAnchor: 'scheduled',
    owner: 'planning',
    file,
    source: 'CC-CMM 2009 glossary; cbs.nl, absenteeism rate',
    golden: [
      {
        rows: [{ absentSeconds: 22 * 8 * HOUR, scheduledPaidSeconds: 440 * 8 * HOUR }],
        value: 0.05,
        source: 'pop.freespeechforpeople.org/tag/absenteeism: 22 of 440 workdays are 5 %',
      },
    ],
  }),
];
