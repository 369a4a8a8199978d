import { all, CE_SM, defineTopic, fact, metric, parameter } from '../topic.ts';

/**
 * 3.3.1. `capacity.hiring.derived_months`: months ahead whose intake is computed from requirement, attrition and ramp;
 * `capacity.plan.assumption_reviews`: quarters in a row with both assumptions beside fact; `capacity.plan.headcount_gap`:
 * absolute difference of head count and plan over plan; `capacity.hiring.lead_time_share`: intakes requested early enough.
 */
export const HIRING_PLAN = defineTopic({
  code: '3.3.1',
  title: ['招聘计划与容量联动', 'Hiring plan tied to capacity'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['招聘人数由容量测算', 'Intake computed from capacity'],
      polarity: 'deduct',
      requirement: [
        '现行容量计划为未来{months}个月逐月给出招聘人数，该数由人力需求、预计流失和新人爬坡三项推算，推算过程可复现。',
        'The capacity plan in force gives an intake for each of the next {months} months, derived from requirement, expected attrition and ramp of new hires, and the derivation can be repeated.',
      ],
      evidence: [
        '排班负责人出示容量计划；评审员取两个月，用计划中的三项输入重算招聘人数并与计划值比对。',
        'The head of planning shows the plan; the assessor takes two months and recomputes the intake from its three inputs.',
      ],
      shortfall: ['缺多少招多少，没有计入流失和爬坡。', 'Today’s gap is hired, without attrition or ramp.'],
      firstStep: ['在月度人力表中加流失和爬坡两行。', 'Add attrition and ramp to the monthly head-count table.'],
      effort: 4,
      parameters: { months: { value: 6, unit: 'months', range: [3, 18] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('capacity.plan', 'present', null, { freshDays: 92 }),
          fact('capacity.ramp', 'present', null),
          fact('capacity.hiring.derived_months', '>=', parameter('months')),
        ),
      },
    },
    {
      title: ['流失与爬坡假设校验', 'Assumptions compared with fact'],
      polarity: 'bonus',
      requirement: [
        '最近{quarters}个季度每季把容量计划采用的流失率和爬坡天数与实际值并列，偏差连同采用或修改假设的决定一并记录。',
        'In each of the last {quarters} quarters the attrition and ramp days assumed in the capacity plan stand beside fact, with the difference and the decision to keep or change the assumption.',
      ],
      evidence: [
        '排班负责人出示各季校验表；评审员从人员变动记录复算一个季度的流失率，抽三名新人核对爬坡天数。',
        'The head of planning shows the quarterly sheets; the assessor recomputes one quarter’s attrition from staff movements and checks ramp days of three new hires.',
      ],
      shortfall: ['假设多年沿用，从未核对。', 'Assumptions are carried on for years unchecked.'],
      firstStep: [
        '导入人员变动记录，算出上季两项实际值。',
        'Import staff movements and compute both for last quarter.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { quarters: { value: 4, unit: 'count', range: [2, 8] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('attrition.monthly', 'present', null, { over: { grain: 'month', last: 12 } }),
          fact('capacity.plan.assumption_reviews', '>=', parameter('quarters')),
        ),
      },
    },
    {
      title: ['在岗人数对计划', 'Head count against plan'],
      polarity: 'graded',
      requirement: [
        '月末在岗人数与容量计划之差占计划的比例：底线为最近12个月中至少10个月不超过{floor}，进阶为12个月均不超过{stretch}。',
        'Difference of month-end head count and capacity plan over plan: floor, at most {floor} in at least 10 of the last 12 months; stretch, at most {stretch} in all 12 months.',
      ],
      evidence: [
        '人事接口人出示各月末在岗名单，排班负责人出示当时生效的容量计划版本；评审员逐月复算比例。',
        'The personnel contact shows month-end staff lists and the head of planning the version then in force; the assessor recomputes each month.',
      ],
      shortfall: ['计划事后改成与实际一致。', 'The plan is changed afterwards to agree with fact.'],
      firstStep: [
        '冻结每月初的计划版本，逐月记录差额原因。',
        'Freeze the version of each month’s start and note the cause of each gap.',
      ],
      effort: 20,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.1, unit: 'share', range: [0.02, 0.3] },
        stretch: { value: 0.05, unit: 'share', range: [0.01, 0.2] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('capacity.plan.headcount_gap', '<=', parameter('floor'), {
            over: { grain: 'month', last: 12, least: 10 },
          }),
        ),
        stretch: all(
          fact('capacity.plan.headcount_gap', '<=', parameter('stretch'), { over: { grain: 'month', last: 12 } }),
        ),
      },
    },
    {
      title: ['招聘申请提前量', 'Intake requested in time'],
      polarity: 'bonus',
      requirement: [
        '最近{months}个月的每批招聘，申请提交日早于需求月首日的天数不少于登记的招聘加培训周期。',
        'For every intake of the last {months} months the request was filed before the first day of the month of need by at least the registered lead time of hiring and training.',
      ],
      evidence: [
        '排班负责人出示登记周期和各批申请；评审员由提交日和需求月首日逐批计算天数，抽两批与审批流记录核对。',
        'The head of planning shows the registered lead time and requests; the assessor computes the days of each and checks two against the approval log.',
      ],
      shortfall: [
        '缺人当月才申请，新人赶不上高峰。',
        'Requests come in the month of need and new hires miss the peak.',
      ],
      firstStep: [
        '登记周期，按容量计划倒排各批申请日。',
        'Register the lead time and count back the dates from the plan.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { months: { value: 12, unit: 'months', range: [6, 24] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('capacity.hiring.months_held', '>=', parameter('months')),
          fact('capacity.hiring.lead_time_share', '=', 1),
        ),
      },
    },
  ],
});
