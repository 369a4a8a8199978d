import { all, any, defineTopic, fact, metric, parameter, SM_CX } from '../topic.ts';

/**
 * 4.1.3. `training.pass_rate.course_share`: courses with a test whose pass rate is known; `.retrained_share`: failures trained again;
 * `quality.score.cohorts_compared`, `aht.handled.cohorts_compared`: cohorts compared before and after on that metric.
 */
export const EFFECT = defineTopic({
  code: '4.1.3',
  title: ['培训效果评估', 'Evaluation of effect'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['每课有考核与合格线', 'Every course has a test'],
      polarity: 'deduct',
      requirement: [
        '最近12个月举行的每门课程均以笔试或实操考核结束，考核有书面合格线，参训者逐人留有成绩。',
        'Every course held in the last 12 months ended in a written or practical test with a written pass mark, and a result for each learner is kept.',
      ],
      evidence: [
        '培训负责人出示课程清单与成绩；评审员逐课查有无考核与合格线，抽三门核对人数与签到。',
        'The head of training shows courses and results; the assessor checks test and pass mark of each and compares numbers with attendance for three.',
      ],
      shortfall: ['听完即算通过。', 'Being present counts as passing.'],
      firstStep: [
        '为无考核的课程各加五道题或一次演练。',
        'Add five questions or a practice to courses without a test.',
      ],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['课程通过率与补训', 'Pass rate and retraining'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每门设有考核的课程，其通过率按登记口径算出，未通过者在{retrain_days}日内全部安排补训。',
        'For the last 12 months the pass rate of every course that has a test is known by the registered method, and all who failed were trained again within {retrain_days} days.',
      ],
      evidence: [
        '培训负责人出示成绩与补训记录；评审员复算两门课的通过率，列出未通过者逐一查补训日期。',
        'The head of training shows results and retraining; the assessor recomputes two pass rates and looks up the retraining date of each who failed.',
      ],
      shortfall: ['未通过者照常上线。', 'Those who failed work as before.'],
      firstStep: ['按课程列未通过名单并排补训。', 'List failures by course and schedule retraining.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { retrain_days: { value: 30, unit: 'days', range: [7, 90] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('training.pass_rate', 'present', null, { freshDays: 62 }),
          fact('training.pass_rate.course_share', '=', 1),
          fact('training.pass_rate.retrained_days', '<=', parameter('retrain_days')),
          fact('training.pass_rate.retrained_share', '=', 1),
        ),
      },
    },
    {
      title: ['批次培训前后对比', 'Cohort before and after'],
      polarity: 'bonus',
      requirement: [
        '最近12个月至少{cohorts}个培训批次，按同一口径对比参训者训前和训后各{weeks}周的质检得分或平均处理时长，两值和差值留存。',
        'For at least {cohorts} cohorts of the last 12 months, quality score or average handle time of the learners is compared by the same definition over {weeks} weeks before and after; both values and the difference are kept.',
      ],
      evidence: [
        '培训负责人出示对比表，数据负责人出示明细；评审员取一个批次按人复算训前与训后值。',
        'The head of training shows comparisons and the data owner details; the assessor recomputes one cohort before and after by person.',
      ],
      shortfall: ['只问学员满不满意。', 'Learners are only asked whether they liked it.'],
      firstStep: [
        '选下一门技能课，先导出训前六周数据。',
        'Take the next skills course and export the weeks before it.',
      ],
      effort: 4,
      leadTimeMonths: 6,
      parameters: {
        cohorts: { value: 2, unit: 'count', range: [1, 12] },
        weeks: { value: 6, unit: 'weeks', range: [4, 13] },
      },
      answeredBy: 'records',
      rule: {
        floor: any(
          fact('quality.score.cohorts_compared', '>=', parameter('cohorts')),
          fact('aht.handled.cohorts_compared', '>=', parameter('cohorts')),
        ),
      },
    },
    {
      title: ['训后行为确认', 'Behaviour confirmed at desk'],
      polarity: 'bonus',
      requirement: [
        '最近6个月满{after_days}天的技能类课程，班组长在工位观察并签字确认目标行为出现的学员不少于{confirmed}。',
        'For skills courses of the last 6 months that are {after_days} days past, team leaders observed at the desk and signed that the aimed behaviour occurs for at least {confirmed} of the learners.',
      ],
      evidence: [
        '培训负责人出示课程目标行为与确认表；评审员复算占比，抽五名学员在工位观察或听录音核实。',
        'The head of training shows aimed behaviour and forms; the assessor recomputes the share and verifies five learners at the desk or by recording.',
      ],
      shortfall: ['班组长一次性为全组签字。', 'Leaders sign for the whole team at once.'],
      firstStep: ['每门技能课写两项可观察的目标行为。', 'Write two observable behaviours for each skills course.'],
      effort: 10,
      leadTimeMonths: 4,
      parameters: {
        after_days: { value: 60, unit: 'days', range: [30, 120] },
        confirmed: { value: 0.8, unit: 'share', range: [0.5, 1] },
      },
    },
  ],
});
