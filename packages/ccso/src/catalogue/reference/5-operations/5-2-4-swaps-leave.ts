import { all, defineTopic, fact, parameter, SM_CX } from '../topic.ts';

/** 5.2.4. A percentile is the smallest time that so many of the decisions do not exceed; an open request counts as never decided. */
export const SWAPS_AND_LEAVE = defineTopic({
  code: '5.2.4',
  title: ['换班休假与员工参与', 'Swaps, leave and a say'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['休假申请时限', 'Leave decided in days'],
      polarity: 'deduct',
      requirement: [
        '观察期内，至少90%的休假申请在提交后{leave_days}个工作日内给出同意或拒绝的决定。',
        'In the observation window at least 90 % of leave requests were granted or refused within {leave_days} working days of the request.',
      ],
      evidence: [
        '排班师出示申请日志；评审员抽20份申请，核对提交与决定时间并复算占比。',
        'The scheduler shows the request log; the assessor checks the times of 20 requests and recomputes the share.',
      ],
      shortfall: [
        '申请挂在微信里，临近休假才答复。',
        'Requests hang in a chat and are answered days before the leave.',
      ],
      firstStep: ['休假申请统一进系统并设到期提醒。', 'Take all requests into the system with a reminder.'],
      effort: 4,
      leadTimeMonths: 2,
      parameters: { leave_days: { value: 3, unit: 'working_days', range: [1, 10] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('timeoff.decision_time.p90', '<=', parameter('leave_days'))) },
    },
    {
      title: ['换班校验与时限', 'Swaps checked and decided'],
      polarity: 'deduct',
      requirement: [
        '观察期内每次换班均经劳动规则和覆盖影响检查，至少95%在提交后{swap_hours}小时内决定。',
        'In the observation window every swap passed a check of labour rules and coverage, and at least 95 % were decided within {swap_hours} hours of the request.',
      ],
      evidence: [
        '排班师出示换班日志；评审员抽10次换班查看检查结果，并试提1次会违反规则的换班。',
        'The scheduler shows the swap log; the assessor looks at the checks of ten swaps and tries one that would break a rule.',
      ],
      shortfall: [
        '班组长口头同意，换后连上12天。',
        'A team leader agreed in words and someone worked 12 days in a row.',
      ],
      firstStep: ['关闭口头换班，改由系统校验后生效。', 'End swaps by word; let them take effect after the check.'],
      effort: 4,
      parameters: { swap_hours: { value: 24, unit: 'hours', range: [1, 96] } },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('trade.checked_share', '=', 1), fact('trade.decision_time.p95', '<=', parameter('swap_hours'))),
      },
    },
    {
      title: ['排班意愿采集', 'Preferences collected'],
      polarity: 'bonus',
      requirement: [
        '最近一期班表编制前，至少{people}的坐席提交了班次意愿或竞班，发布后每人的意愿满足比例可查。',
        'Before the latest schedule was built at least {people} of agents gave preferences or bids, and after publication the share granted is known for each of them.',
      ],
      evidence: [
        '排班师出示意愿记录和满足比例；评审员抽5名坐席，比对意愿与班表并复算比例。',
        'The scheduler shows preferences and shares granted; the assessor compares those of five agents with the schedule and recomputes.',
      ],
      shortfall: [
        '意愿只在群里征集，满足多少无人统计。',
        'Wishes are asked in a group chat and nobody counts what was granted.',
      ],
      firstStep: ['下一期排班前开放意愿填报。', 'Open the entry of preferences before the next schedule.'],
      effort: 4,
      parameters: { people: { value: 0.8, unit: 'share', range: [0.3, 1] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.preferences.people_share', '>=', parameter('people')),
          fact('schedule.preferences.granted_known_share', '=', 1),
        ),
      },
    },
    {
      title: ['排班年度意见征询', 'Yearly opinion on schedules'],
      polarity: 'bonus',
      requirement: [
        '最近12个月内，中心就班次安排专项征询坐席意见，回收率不低于{response}，结果和采纳项已向坐席公布。',
        'Within the last 12 months the center asked agents about their schedules in a survey of its own, at least {response} answered, and results and points taken up were published to them.',
      ],
      evidence: [
        '排班主管出示问卷、回收统计和公布记录；评审员复算回收率，核对1项采纳意见在班表中的体现。',
        'The head of scheduling shows questionnaire, answers and notice; the assessor recomputes the response and finds one point in the schedule.',
      ],
      shortfall: ['班次意见混在员工满意度问卷的一道题里。', 'Schedules are one question of the general staff survey.'],
      firstStep: ['拟10道班次专题问题并匿名发放。', 'Write ten questions on shifts and send them anonymously.'],
      effort: 4,
      leadTimeMonths: 1,
      parameters: { response: { value: 0.6, unit: 'share', range: [0.3, 1] } },
    },
  ],
});
