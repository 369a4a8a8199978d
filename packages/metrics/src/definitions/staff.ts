import type { MetricDefinition } from '../definition.ts';

const ACTIVITY = {
  en: 'agent activity, and the schedule that was worked',
  zh: '坐席状态记录及当时执行的班表',
};

export const STAFF: readonly MetricDefinition[] = [
  {
    id: 'occupancy',
    family: 'occupancy',
    version: '1.0.0',
    name: { en: 'Occupancy', zh: '员工占用率' },
    description: {
      en: 'Handle time, of the time that people were on queue (handling or ready).',
      zh: '处理时长 ÷ 在线时长（处理中或就绪）。',
    },
    unit: 'share',
    direction: 'target',
    rows: 'aligned',
    numerator: 'handleTime',
    denominator: 'presentSeconds',
    thresholds: [],
    file: ACTIVITY,
    owner: 'operations',
    source: 'Only handling, after-contact work and ready count as on queue (m.1330.cn/zhishi/1885328)',
    golden: [{ facts: { handleTime: 7650, presentSeconds: 9000 }, value: 0.85 }],
  },
  {
    id: 'adherence',
    family: 'adherence',
    version: '1.0.0',
    name: { en: 'Schedule adherence', zh: '排班遵时率' },
    description: {
      en: 'When: scheduled time in which people did what the schedule said.',
      zh: '按班表执行的时长 ÷ 班表时长，看的是“何时”。',
    },
    unit: 'share',
    direction: 'up',
    rows: 'adherence',
    numerator: 'adherentSeconds',
    denominator: 'scheduledSeconds',
    thresholds: [],
    file: ACTIVITY,
    owner: 'planning',
    source: 'Adherence and Conformance, wiki.wfmlabs.org',
    golden: [{ facts: { adherentSeconds: 2700, scheduledSeconds: 3600 }, value: 0.75 }],
  },
  {
    id: 'conformance',
    family: 'conformance',
    version: '1.0.0',
    name: { en: 'Schedule conformance', zh: '工时符合率' },
    description: {
      en: 'How much: time worked, of time scheduled to work; above 100 % with overtime.',
      zh: '实际工作时长 ÷ 计划工作时长，看的是“多少”，加班时高于 100%。',
    },
    unit: 'share',
    direction: 'target',
    rows: 'adherence',
    numerator: 'workedSeconds',
    denominator: 'scheduledWorkSeconds',
    thresholds: [],
    file: ACTIVITY,
    owner: 'planning',
    source: 'cxcentral.com.au, conformance',
    golden: [{ facts: { workedSeconds: 3600, scheduledWorkSeconds: 3600 }, value: 1 }],
  },
];
