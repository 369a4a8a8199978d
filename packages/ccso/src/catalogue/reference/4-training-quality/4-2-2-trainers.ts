import { all, defineTopic, metric, parameter, SM_CE } from '../topic.ts';

/** 4.2.2: who may teach, how learners rate it, how trainers learn. */
export const TRAINERS = defineTopic({
  code: '4.2.2',
  title: ['讲师管理', 'Trainer management'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['讲师资格与名单', 'Qualification and list of trainers'],
      polarity: 'deduct',
      requirement: [
        '中心有成文的讲师资格条件和讲师名单，最近6个月每场培训的授课人均在名单上且资格在有效期内。',
        'The center has a written qualification and a list of trainers, and whoever taught in the last 6 months was on the list with a valid qualification.',
      ],
      evidence: [
        '培训负责人出示资格条件、名单和实施记录；评审员抽10场核对授课人，抽三人查资格依据。',
        'The head of training shows qualification, list and sessions; the assessor checks who taught ten of them and the ground of three qualifications.',
      ],
      shortfall: ['业务部门临时派人授课，无资格认定。', 'Departments send anyone to teach.'],
      firstStep: ['写三条资格条件并对现有授课人认定一次。', 'Write three conditions and qualify those who teach now.'],
      effort: 2,
    },
    {
      title: ['学员课程评分', 'Learner ratings'],
      polarity: 'deduct',
      requirement: [
        '最近6个月每场培训结束后由学员匿名评分，参评人数不少于到场人数的{rated}，各课程均值列入培训月报。',
        'After every session of the last 6 months learners rated it without names, at least {rated} of those present, and the mean of each course stands in the monthly training report.',
      ],
      evidence: [
        '培训专员出示评分明细和月报；评审员复算两门课的均值与参评占比，检查表单不收集姓名。',
        'The training officer shows ratings and reports; the assessor recomputes mean and response of two courses and checks that no name is asked.',
      ],
      shortfall: ['由讲师现场收表，全是满分。', 'Trainers collect forms and all marks are full.'],
      firstStep: ['改用匿名扫码评分。', 'Use an anonymous form by code.'],
      effort: 1,
      leadTimeMonths: 3,
      parameters: { rated: { value: 0.8, unit: 'share', range: [0.5, 1] } },
    },
    {
      title: ['讲师自身培训时数', 'Trainers’ own training'],
      polarity: 'bonus',
      requirement: [
        '最近12个月专职培训师人均参加授课技能或业务进修的时数不少于中心登记的标准（默认{trainer_hours}小时）。',
        'In the last 12 months full-time trainers themselves received, on average, at least the registered hours of training in teaching or subject matter (default {trainer_hours} hours).',
      ],
      evidence: [
        '培训负责人出示培训师的学习记录；评审员复算人均时数，抽一人核对证书或签到。',
        'The head of training shows trainers’ records; the assessor recomputes the mean and checks certificate or attendance of one.',
      ],
      shortfall: ['培训师只教不学。', 'Trainers teach and never learn.'],
      firstStep: ['为每名培训师排一门授课技能课。', 'Book a course in teaching for each trainer.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { trainer_hours: { value: 40, unit: 'hours', range: [16, 120] } },
      answeredBy: 'records',
      rule: { floor: all(metric('training.hours_per_trainer', '>=', parameter('trainer_hours'), { freshDays: 62 })) },
    },
    {
      title: ['一线兼职讲师', 'Part-time trainers from floor'],
      polarity: 'bonus',
      requirement: [
        '最近12个月由在岗坐席或班组长兼任的讲师授课不少于{lecture_hours}小时，并按成文标准领取课酬。',
        'In the last 12 months agents or team leaders who teach part-time gave at least {lecture_hours} hours and were paid an allowance by a written rate.',
      ],
      evidence: [
        '培训负责人出示兼职讲师授课记录与课酬发放表；评审员合计时数，抽三人核对工资条。',
        'The head of training shows sessions and allowances; the assessor adds the hours and checks three payslips.',
      ],
      shortfall: ['兼职授课没有报酬，无人报名。', 'Nothing is paid and nobody comes forward.'],
      firstStep: ['定课酬标准并招募三名兼职讲师。', 'Set a rate and recruit three part-time trainers.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { lecture_hours: { value: 60, unit: 'hours', range: [12, 400] } },
    },
  ],
});
