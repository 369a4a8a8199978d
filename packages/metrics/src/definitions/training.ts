import type { MetricDefinition } from '../definition.ts';
import { SOURCES } from '../sources.ts';
import { define } from './define.ts';

const { file } = SOURCES.training;
const rows = 'training';
const HOUR = 3600;
const common = { timeAnchor: 'month', grain: 'month', owner: 'training', file } as const;
const withStaff = {
  en: `${file.en}, and ${SOURCES.staff.file.en}`,
  zh: `${file.zh}及${SOURCES.staff.file.zh}`,
};
const PER_EMPLOYEE =
  'calculator7.snowdaycalculatornow.com/training-hours-per-employee: hours by the mean of opening and closing head count';

/** Training: hours, attendance, exams. */
export const TRAINING: readonly MetricDefinition[] = [
  define({
    ...common,
    id: 'training.hours_per_agent',
    name: ['人均年培训时数', 'Training hours an agent and year'],
    about: [
      '在岗坐席培训时数 ÷ 平均人数，按年折算（十二个月即全年时数）。',
      'Hours of training of agents in service, of mean head count, as a yearly rate: over twelve months, the hours of the year.',
    ],
    unit: 'hours',
    of: '1/agent',
    direction: 'up',
    numerator: { rows, sum: 'training_agent_time' },
    denominator: { rows: 'staff', sum: 'staff_start + staff_end' },
    scale: [24, 3600],
    excludes: [['新人岗前培训另计。', 'Training before the first live contact is counted apart.']],
    file: withStaff,
    source: PER_EMPLOYEE,
    golden: [
      {
        rows: Array.from({ length: 12 }, () => ({ training_agent_time: 200 * HOUR, staff_start: 95, staff_end: 105 })),
        value: 24,
        source: `${PER_EMPLOYEE}; 2,400 hours a year of 100 people`,
      },
    ],
  }),
  define({
    ...common,
    id: 'training.hours.new_hire',
    name: ['新人岗前培训时数', 'Hours before the first live contact'],
    about: ['岗前培训时数 ÷ 完成岗前培训的新人数。', 'Hours of induction, a new hire who took it.'],
    unit: 'hours',
    of: '1/agent',
    direction: 'up',
    numerator: { rows, sum: 'training_new_hire_time' },
    denominator: { rows, sum: 'training_new_hires' },
    scale: [1, 3600],
    minimumSample: 1,
    source: 'indzara.com, training dashboard: hours trained per employee',
    golden: [
      {
        rows: [{ training_new_hire_time: 800 * HOUR, training_new_hires: 10 }],
        value: 80,
        source: 'By hand: ten people with two weeks of 40 hours',
      },
    ],
  }),
  define({
    ...common,
    id: 'training.hours_per_trainer',
    name: ['讲师年进修时数', 'Own training of a trainer'],
    about: [
      '讲师参加的培训时数 ÷ 讲师月数，按年折算。',
      'Hours that trainers were trained themselves, a trainer and year.',
    ],
    unit: 'hours',
    of: '1/trainer',
    direction: 'up',
    numerator: { rows, sum: 'training_trainer_time' },
    denominator: { rows, sum: 'training_trainers' },
    scale: [12, 3600],
    minimumSample: 1,
    source: 'indzara.com, training dashboard: hours trained per employee, of trainers',
    golden: [
      {
        rows: Array.from({ length: 12 }, () => ({ training_trainer_time: 8 * HOUR, training_trainers: 2 })),
        value: 48,
        source: 'By hand: two trainers with eight hours together in each of twelve months',
      },
    ],
  }),
  define({
    ...common,
    id: 'training.completion',
    name: ['培训完成率', 'Training completion'],
    about: ['实到人次 ÷ 应到人次。', 'Attended, of invited.'],
    unit: 'share',
    direction: 'up',
    numerator: { rows, sum: 'training_attended' },
    denominator: { rows, sum: 'training_invited' },
    excludes: [['经批准免训的人次不计应到。', 'Exempt people are not invited.']],
    source: 'codingace.net/hrp/training_completion_rate: completed of eligible learners',
    golden: [
      {
        rows: [{ training_attended: 68, training_invited: 76 }],
        value: 68 / 76,
        source: 'codingace.net/hrp/training_completion_rate: 68 of 80 − 4 are 89.47 %',
      },
    ],
  }),
  define({
    ...common,
    id: 'training.sessions_held',
    name: ['培训计划执行率', 'Planned sessions held'],
    about: ['按计划举行的场次 ÷ 计划场次。', 'Sessions held, of sessions planned.'],
    unit: 'share',
    direction: 'up',
    numerator: { rows, sum: 'training_sessions_held' },
    denominator: { rows, sum: 'training_sessions' },
    minimumSample: 1,
    source: 'help.trainual.com, completion rates: done of assigned',
    golden: [
      {
        rows: [{ training_sessions_held: 50, training_sessions: 100 }],
        value: 0.5,
        source: 'help.trainual.com/en/articles/2664154: 50 of 100 elements are 50 %',
      },
    ],
  }),
  define({
    ...common,
    id: 'training.pass_rate',
    name: ['考核通过率', 'Pass rate'],
    about: ['通过人次 ÷ 参考人次。', 'Exams passed, of exams taken.'],
    unit: 'share',
    direction: 'up',
    numerator: { rows, sum: 'training_passed' },
    denominator: { rows, sum: 'training_examined' },
    source: 'Oracle HR, training class success rate: successful students of confirmed',
    golden: [
      {
        rows: [{ training_passed: 42, training_examined: 53 }],
        value: 42 / 53,
        source: 'codingace.net/hrp/training_completion_rate, Sales: 42 of 53 are 79.25 %',
      },
    ],
  }),
];
