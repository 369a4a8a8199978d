import { all, CE_SM, defineTopic, fact, parameter } from '../topic.ts';

/** 5.2.2. */
export const BUILDING_AND_PUBLISHING = defineTopic({
  code: '5.2.2',
  title: ['班表编制与发布', 'Building and publishing'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['次月班表按期发布', 'Next month’s schedule on time'],
      polarity: 'deduct',
      requirement: [
        '最近12个月中至少11个月，次月实名班表在每月{schedule_due_day}日结束前向员工发布。',
        'In at least 11 of the last 12 months the named schedule of the next month was published to staff before the end of day {schedule_due_day} of the month.',
      ],
      evidence: [
        '排班师出示12次发布时间；评审员抽3次核对系统时间戳，访谈3名坐席何时看到班表。',
        'The scheduler shows the 12 publication times; the assessor checks three against system time and asks three agents when they saw the schedule.',
      ],
      shortfall: ['每周临时发布下一周班表。', 'Each week’s schedule appears only days before it.'],
      firstStep: ['登记发布截止日并倒排各步时限。', 'Register the due day and set the steps back from it.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { schedule_due_day: { value: 27, unit: 'day', range: [1, 31] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.published_at.month_ahead', '<=', parameter('schedule_due_day'), {
            over: { grain: 'month', last: 12, least: 11 },
          }),
        ),
      },
    },
    {
      title: ['临近变更须同意', 'Late changes with consent'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月，上班前48小时内未经本人同意变更的班次，不超过当月班次总数的{late_share}。',
        'In each of the last 3 months the shifts changed within 48 hours of their start without the person’s consent are at most {late_share} of all shifts of the month.',
      ],
      evidence: [
        '排班师出示班表版本与同意记录；评审员抽10次48小时内变更核对同意，并复算1个月占比。',
        'The scheduler shows versions and consents; the assessor checks consent to ten late changes and recomputes the share of one month.',
      ],
      shortfall: ['口头通知换班，没有本人同意记录。', 'Changes are called across the floor and no consent is kept.'],
      firstStep: [
        '临近变更改由系统发起并由本人点同意。',
        'Send late changes through the system and let the person accept.',
      ],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { late_share: { value: 0.05, unit: 'share', range: [0, 0.2] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.versions.late_unconsented_share', '<=', parameter('late_share'), {
            over: { grain: 'month', last: 3 },
          }),
        ),
      },
    },
    {
      title: ['班表贴合度', 'Fit of the schedule'],
      polarity: 'graded',
      requirement: [
        '已发布班表中，排定人数与需求人数相差不超过10%的开放时段占比：底线不低于{floor}，进阶不低于{stretch}。',
        'In the published schedule, the share of open intervals whose scheduled staff lies within 10 % of requirement: floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '排班师出示覆盖表；评审员抽1周，逐时段复算排定与需求之差并数出合格时段。',
        'The scheduler shows the coverage table; the assessor takes one week, recomputes the differences and counts intervals inside.',
      ],
      shortfall: ['班次起点只有两种，跟不上来电曲线。', 'Two start times cannot follow the curve of arrivals.'],
      firstStep: ['增加两种错峰班次后重排一周比较。', 'Add two staggered shifts and compare a week.'],
      effort: 10,
      parameters: {
        floor: { value: 0.8, unit: 'share', range: [0.5, 1] },
        stretch: { value: 0.9, unit: 'share', range: [0.5, 1] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('schedule.coverage.within_share', '>=', parameter('floor'))),
        stretch: all(fact('schedule.coverage.within_share', '>=', parameter('stretch'))),
      },
    },
    {
      title: ['活动排入班表', 'Activities placed'],
      polarity: 'deduct',
      requirement: [
        '已发布班表为用餐、小休、培训和会议写明起止时刻，不以“视话务安排”代替。',
        'The published schedule gives start and end of meals, breaks, training and meetings, and leaves none to be arranged on the day.',
      ],
      evidence: [
        '排班师出示在用班表；评审员抽5名坐席一周，核对四类活动均有时刻。',
        'The scheduler shows the schedule in use; the assessor checks that the four kinds have times for five agents over one week.',
      ],
      shortfall: ['培训看当天话务是否空闲再定。', 'Training waits for a quiet hour of the day.'],
      firstStep: ['先把用餐与小休按需求低谷排入。', 'Place meals and breaks in the troughs first.'],
      effort: 4,
      answeredBy: 'planning',
      rule: { floor: all(fact('schedule.activities', '=', true)) },
    },
    {
      title: ['与最优班表差距', 'Distance to the best'],
      polarity: 'bonus',
      requirement: [
        '已发布班表与可证明的最优下界之间的差距已算出并留存，每日不高于{gap}。',
        'The distance of the published schedule to a proven bound of the best one is computed and kept, and is at most {gap} on every day.',
      ],
      evidence: [
        '排班师出示求解记录；评审员抽3日，核对目标值、下界和差距的计算。',
        'The scheduler shows the record of the solver; the assessor checks objective, bound and distance of three days.',
      ],
      shortfall: ['班表可用，但不知还能省多少人时。', 'The schedule works and nobody knows how many hours it wastes.'],
      firstStep: ['对下一周班表运行一次带下界的优化。', 'Optimise next week with a bound.'],
      effort: 4,
      parameters: { gap: { value: 0.05, unit: 'share', range: [0, 0.2] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('schedule.gap', '<=', parameter('gap'))) },
    },
  ],
});
