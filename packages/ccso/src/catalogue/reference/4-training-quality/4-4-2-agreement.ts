import { all, defineTopic, fact, metric, parameter, SM_CX } from '../topic.ts';

/** 4.4.2. `calibration.severity`: largest distance of an analyst's mean on shared contacts from the mean of all, in points. */
export const AGREEMENT = defineTopic({
  code: '4.4.2',
  title: ['一致性度量', 'Agreement'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['一致性计算口径', 'Agreement by registered method'],
      polarity: 'deduct',
      requirement: [
        '最近{months}个月每月按登记口径计算质检一致性，所依据的双评接触每月不少于{double}条且随机抽取。',
        'In each of the last {months} months agreement is computed by the registered method from at least {double} double-scored contacts drawn at random.',
      ],
      evidence: [
        '质检负责人出示口径、双评明细和各月数值；评审员取一个月复算，核对样本数与抽样记录。',
        'The quality head shows method, double scores and monthly values; the assessor recomputes one month and checks sample and draw.',
      ],
      shortfall: ['以校准会三条录音代替双评。', 'Three recordings of the session stand for double scoring.'],
      firstStep: [
        '登记一种一致性算法，每周随机派五条双评。',
        'Register a method and double-score five contacts a week.',
      ],
      effort: 4,
      leadTimeMonths: 6,
      parameters: {
        months: { value: 6, unit: 'months', range: [3, 12] },
        double: { value: 20, unit: 'count', range: [10, 200] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('calibration.agreement', 'present', null, { freshDays: 62 }),
          fact('calibration.agreement.months_held', '>=', parameter('months')),
          fact('calibration.agreement.least_double_scored', '>=', parameter('double')),
        ),
      },
    },
    {
      title: ['质检一致率', 'Agreement achieved'],
      polarity: 'graded',
      requirement: [
        '观察期内双评接触合计的一致率按登记口径计算：底线不低于{floor}，进阶不低于{stretch}。',
        'Agreement over all double-scored contacts of the observation window by the registered method: floor, at least {floor}; stretch, at least {stretch}.',
      ],
      evidence: [
        '质检负责人出示双评明细；评审员按登记口径合计复算，抽10条核对两份评分由不同人提交。',
        'The quality head shows double scores; the assessor recomputes the total by the registered method and checks for ten that two people scored.',
      ],
      shortfall: ['两名质检员对同一通话相差二十分。', 'Two evaluators differ by twenty marks on one call.'],
      firstStep: ['按评分项列一致率，先改最低的三项。', 'List agreement by item and mend the three lowest.'],
      effort: 20,
      leadTimeMonths: 6,
      parameters: {
        floor: { value: 0.85, unit: 'share', range: [0.6, 0.99] },
        stretch: { value: 0.92, unit: 'share', range: [0.7, 1] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('calibration.agreement', '>=', parameter('floor'), { minimumRows: 60, freshDays: 62 })),
        stretch: all(metric('calibration.agreement', '>=', parameter('stretch'), { minimumRows: 60, freshDays: 62 })),
      },
    },
    {
      title: ['质检员宽严偏差', 'Severity of analysts'],
      polarity: 'bonus',
      requirement: [
        '观察期内在共同评分的接触上，每名质检员的平均分与全体质检员平均分之差均不超过{severity}分。',
        'On contacts scored in common in the observation window, each analyst’s mean lies within {severity} points of the mean of all analysts.',
      ],
      evidence: [
        '质检负责人出示共同评分明细；评审员按人复算均分之差，共同评分不足10条者不判。',
        'The quality head shows common scores; the assessor recomputes differences by person and does not judge those with fewer than ten.',
      ],
      shortfall: ['有人长期偏松，班组争着要他评。', 'One is lenient and teams ask for him.'],
      firstStep: ['每月向每名质检员反馈其偏差。', 'Tell each analyst the own difference every month.'],
      effort: 10,
      leadTimeMonths: 6,
      parameters: { severity: { value: 3, unit: 'points', range: [1, 10] } },
      answeredBy: 'records',
      rule: {
        floor: all(metric('calibration.severity', '<=', parameter('severity'), { minimumRows: 60, freshDays: 62 })),
      },
    },
  ],
});
