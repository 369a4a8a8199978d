import { all, CE_SM, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 3.6.2. `attrition.early.falling_quarters`: quarters in a row in which leavers inside 90 days were fewer than before. */
export const ATTRITION = defineTopic({
  code: '3.6.2',
  title: ['流失管理', 'Attrition management'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['月度流失率统计', 'Monthly attrition by method'],
      polarity: 'deduct',
      requirement: [
        '最近12个月逐月按登记口径统计流失率，主动与被动离职分列，并注明培训期学员计入或不计入。',
        'For each of the last 12 months attrition is reported by the registered method, voluntary and involuntary apart, stating whether trainees count.',
      ],
      evidence: [
        '人事接口人出示12份月报、口径和人员变动明细；评审员取两个月复算，核对离职类型。',
        'The personnel contact shows 12 reports, the definition and staff movements; the assessor recomputes two months and checks kinds of leaving.',
      ],
      shortfall: ['只报总数，培训期流失不见了。', 'Only a total is given and leavers in training vanish.'],
      firstStep: ['登记口径，用变动明细补算一年。', 'Register the method and compute a year from movements.'],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('attrition.monthly', 'present', null, { over: { grain: 'month', last: 12 }, freshDays: 62 }),
          fact('attrition.monthly.voluntary_months', '>=', 12),
          fact('attrition.monthly.trainee_rule', 'present', null),
        ),
      },
    },
    {
      title: ['年化流失率', 'Annualised attrition'],
      polarity: 'graded',
      requirement: [
        '最近12个月坐席年化流失率按登记口径计算：底线不高于{floor}，进阶不高于{stretch}。',
        'Annualised attrition of agents over the last 12 months by the registered method: floor, at most {floor}; stretch, at most {stretch}.',
      ],
      evidence: [
        '人事接口人出示离职与月初月末人数；评审员按登记口径复算年化值，抽10名离职者核对日期和类型。',
        'The personnel contact shows leavers and head counts; the assessor recomputes the value by the registered method and checks ten leavers’ dates and kinds.',
      ],
      shortfall: ['用旺季前三个月推算全年。', 'Three quiet months stand for a year.'],
      firstStep: ['按班组和工龄拆分离职，找出最高的一组。', 'Split leavers by team and tenure and find the highest.'],
      effort: 40,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.3, unit: 'share', range: [0.1, 0.8] },
        stretch: { value: 0.15, unit: 'share', range: [0.05, 0.5] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('attrition.annualised', '<=', parameter('floor'), { freshDays: 62 })),
        stretch: all(metric('attrition.annualised', '<=', parameter('stretch'), { freshDays: 62 })),
      },
    },
    {
      title: ['离职面谈与原因编码', 'Exit interviews coded'],
      polarity: 'deduct',
      requirement: [
        '最近12个月主动离职者中，由非直接上级完成离职面谈并填写原因码的占比不低于{interviewed}。',
        'At least {interviewed} of those who left of their own will in the last 12 months had an exit interview by someone other than their superior, with a reason code.',
      ],
      evidence: [
        '人事接口人出示离职名单和面谈表；评审员复算占比，抽10份核对面谈人身份和原因码。',
        'The personnel contact shows leavers and forms; the assessor recomputes the share and checks interviewer and code of ten.',
      ],
      shortfall: [
        '由班组长面谈，原因一律为“个人发展”。',
        'Team leaders interview and every reason is “personal development”.',
      ],
      firstStep: ['列十个原因码，改由人事面谈。', 'List ten codes and let personnel interview.'],
      effort: 2,
      leadTimeMonths: 12,
      parameters: { interviewed: { value: 0.8, unit: 'share', range: [0.5, 1] } },
    },
    {
      title: ['新人早期流失下降', 'Early leavers falling'],
      polarity: 'bonus',
      requirement: [
        '入职{early_days}日内离职人数占同期入职人数的比例，在最近{quarters}个季度连续低于各自的上一季度。',
        'Leavers inside {early_days} days as a share of those hired fell against the quarter before in each of the last {quarters} quarters.',
      ],
      evidence: [
        '人事接口人出示入职与离职明细；评审员复算三个季度的比例，核对入职不满期限者未提前计入分母。',
        'The personnel contact shows hires and leavers; the assessor recomputes three quarters and checks that those still inside the limit are not counted.',
      ],
      shortfall: ['未过期限的新人计入分母，比例偏低。', 'New hires still inside the limit make the share look low.'],
      firstStep: ['按入职批次列出第30、60、90日在岗率。', 'List by intake who is in post at days 30, 60 and 90.'],
      effort: 20,
      leadTimeMonths: 9,
      parameters: {
        early_days: { value: 90, unit: 'days', range: [30, 180] },
        quarters: { value: 2, unit: 'count', range: [2, 4] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('attrition.early', 'present', null, { over: { grain: 'quarter', last: 3 } }),
          fact('attrition.early.days', '=', parameter('early_days')),
          fact('attrition.early.falling_quarters', '>=', parameter('quarters')),
        ),
      },
    },
  ],
});
