import { all, CE_SM, defineTopic, fact } from '../topic.ts';

/**
 * 3.2.1. People in post (`organisation.positions.*`) against the number of the registered reading (`organisation.ratio.*`).
 * Registering the reading is 3.1.3.3; without one the fact is absent and nothing is evaluated.
 */
export const SUPPORT_PROVISION = defineTopic({
  code: '3.2.1',
  title: ['支持岗位配置', 'Provision of support roles'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['质检岗配比', 'Quality staff ratio'],
      polarity: 'deduct',
      requirement: [
        '质检岗在岗人数不少于按已登记配比口径计算的人数，兼职质检员按其登记的质检工时折算。',
        'Quality staff in post are not fewer than the number given by the registered reading; part-time evaluators count by their registered hours of evaluation.',
      ],
      evidence: [
        '质检负责人出示人员名单、兼职工时和配比表；评审员复算应配人数，抽两人核对最近一个月的评分记录。',
        'The quality head shows names, part-time hours and the ratio table; the assessor recomputes the number and checks the last month’s evaluations of two.',
      ],
      shortfall: ['质检员长期顶岗接线，名额虚占。', 'Evaluators take calls for months and only fill a place on paper.'],
      firstStep: ['算出缺额，把顶岗的质检员调回。', 'Compute the gap and recall evaluators from the queues.'],
      effort: 20,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: { floor: all(fact('organisation.positions.quality', '>=', { fact: 'organisation.ratio.quality' })) },
      provenance: { text: 'talk', limits: 'talk' },
    },
    {
      title: ['知识库管理岗配比', 'Knowledge staff ratio'],
      polarity: 'deduct',
      requirement: [
        '知识库管理岗在岗人数不少于按已登记配比口径、计量单位和取整方式计算的人数。',
        'Knowledge administrators in post are not fewer than the number given by the registered reading, unit and rounding.',
      ],
      evidence: [
        '知识库负责人出示人员名单和配比表；评审员按两种口径各算一次，以登记口径判定，抽一人核对最近一周的编审记录。',
        'The knowledge owner shows names and ratio table; the assessor computes both readings, decides by the registered one and checks one person’s edits of the last week.',
      ],
      shortfall: [
        '知识由业务专家业余维护，没有在岗人员。',
        'Experts keep knowledge in spare time and nobody is in post.',
      ],
      firstStep: ['登记口径，按其结果设一个专岗。', 'Register the reading and create a post for its result.'],
      effort: 20,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: { floor: all(fact('organisation.positions.knowledge', '>=', { fact: 'organisation.ratio.knowledge' })) },
      provenance: { text: 'talk', limits: 'talk' },
    },
    {
      title: ['预测排班岗配比', 'Planner ratio'],
      polarity: 'deduct',
      requirement: [
        '预测排班岗在岗人数不少于按已登记配比口径计算的人数，只做考勤统计而不编预测或班表的人员不计入。',
        'Planners in post are not fewer than the number given by the registered reading; people who only record attendance and make no forecast or schedule do not count.',
      ],
      evidence: [
        '排班负责人出示人员名单和配比表；评审员复算应配人数，在系统中查每人最近一个月编制或修订的预测、班表。',
        'The head of planning shows names and ratio table; the assessor recomputes the number and looks up the forecasts or schedules each made or revised in the last month.',
      ],
      shortfall: [
        '班表由各班组长自排，没有专职排班师。',
        'Team leaders schedule their own teams and no planner exists.',
      ],
      firstStep: ['把班表编制收归一人，测算其工作量。', 'Give scheduling to one person and measure the workload.'],
      effort: 20,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: { floor: all(fact('organisation.positions.planner', '>=', { fact: 'organisation.ratio.planner' })) },
      provenance: { text: 'talk', limits: 'talk' },
    },
    {
      title: ['培训师配比', 'Trainer ratio'],
      polarity: 'deduct',
      requirement: [
        '专职培训师在岗人数不少于按已登记配比口径计算的人数，一线兼职讲师不折算为专职培训师。',
        'Full-time trainers in post are not fewer than the number given by the registered reading; part-time lecturers from the floor are not converted into trainers.',
      ],
      evidence: [
        '培训负责人出示人员名单、劳动关系和配比表；评审员复算应配人数，抽两人核对最近一个季度的授课记录。',
        'The head of training shows names, employment and ratio table; the assessor recomputes the number and checks two trainers’ sessions of the last quarter.',
      ],
      shortfall: ['培训全靠班组长带教，无专职人员。', 'Team leaders do all training beside their work.'],
      firstStep: ['按登记口径算缺额，从内部选一名转岗。', 'Compute the gap and move one person into the post.'],
      effort: 20,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: { floor: all(fact('organisation.positions.trainer', '>=', { fact: 'organisation.ratio.trainer' })) },
      provenance: { text: 'talk', limits: 'talk' },
    },
  ],
});
