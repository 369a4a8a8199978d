import { all, CE_SM, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 5.3.2. `adherence.explanations.p90_days`: days from an exception to its approved explanation that 90 % of exceptions do not exceed. */
export const ADHERENCE_AND_ATTENDANCE = defineTopic({
  code: '5.3.2',
  title: ['遵时与出勤', 'Adherence and attendance'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['排班遵时率', 'Schedule adherence'],
      polarity: 'graded',
      requirement: [
        '观察期内，坐席状态与班表逐分钟对照得出的排班遵时率：底线不低于{floor}，进阶不低于{stretch}。',
        'Schedule adherence over the observation window, agent states against schedule minute by minute: floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '现场管理师出示遵时明细；评审员抽3名坐席一日，用状态记录与班表复算。',
        'The intraday analyst shows the detail; the assessor recomputes one day of three agents from states and schedule.',
      ],
      shortfall: ['班表改动未录入，遵时率失真。', 'Changes never reach the schedule and adherence is off.'],
      firstStep: ['先把当日换班和外派录入班表再计算。', 'Enter the day’s swaps and assignments before computing.'],
      effort: 10,
      leadTimeMonths: 2,
      parameters: {
        floor: { value: 0.88, unit: 'share', range: [0.6, 1] },
        stretch: { value: 0.93, unit: 'share', range: [0.6, 1] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(metric('adherence.scheduled', '>=', parameter('floor'))),
        stretch: all(metric('adherence.scheduled', '>=', parameter('stretch'))),
      },
    },
    {
      title: ['工时符合率单列', 'Conformance apart'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月，工时符合率（实际工作时长÷排定时长）按登记口径计算，与遵时率分列两项报告。',
        'In each of the last 3 months conformance (time worked ÷ time scheduled) is computed by its registered definition and reported apart from adherence.',
      ],
      evidence: [
        '现场管理师出示3份月报；评审员核对两项指标的口径，抽1名迟到又补时的坐席，确认两值不同。',
        'The intraday analyst shows three reports; the assessor reads both definitions and finds an agent late who stayed on, whose two values differ.',
      ],
      shortfall: ['把符合率当作遵时率上报。', 'Conformance is reported under the name of adherence.'],
      firstStep: ['在指标库为两项各登记一个口径。', 'Register a definition for each of the two.'],
      effort: 2,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: {
        floor: all(
          metric('conformance.scheduled', 'present', null, { over: { grain: 'month', last: 3 } }),
          fact('metric.values.conformance_reported', '=', true, { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
    {
      title: ['非计划缺勤率', 'Unplanned absence'],
      polarity: 'graded',
      requirement: [
        '观察期内，非计划缺勤时长占排定时长的比例：底线不高于{floor}，进阶不高于{stretch}。',
        'Unplanned absent time as a share of scheduled time over the observation window: floor at most {floor}, stretch at most {stretch}.',
      ],
      evidence: [
        '排班师出示缺勤明细；评审员抽1个月，与考勤和批假记录核对计划内外的划分并复算。',
        'The scheduler shows the absences; the assessor compares planned and unplanned of one month with attendance and approved leave and recomputes.',
      ],
      shortfall: ['临时病假事后改成计划休假。', 'Sick days are turned into planned leave afterwards.'],
      firstStep: ['按发布班表时刻锁定计划内缺勤。', 'Fix planned absence at the time of publication.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.08, unit: 'share', range: [0, 0.3] },
        stretch: { value: 0.05, unit: 'share', range: [0, 0.2] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(metric('absenteeism.scheduled', '<=', parameter('floor'))),
        stretch: all(metric('absenteeism.scheduled', '<=', parameter('stretch'))),
      },
    },
    {
      title: ['异常说明与审批', 'Exceptions explained'],
      polarity: 'deduct',
      requirement: [
        '观察期内，至少90%的遵时异常在发生后{days}日内由坐席说明原因并经班组长审批。',
        'In the observation window at least 90 % of adherence exceptions were explained by the agent and approved by the team leader within {days} days.',
      ],
      evidence: [
        '班组长出示异常清单；评审员抽20条异常，核对发生、说明与审批时间。',
        'Team leaders show the list; the assessor checks the times of occurrence, explanation and approval of 20 exceptions.',
      ],
      shortfall: ['月底集中补说明，原因多为“其他”。', 'Explanations are filled in at month end, mostly “other”.'],
      firstStep: [
        '每日下班前推送当日异常给班组长。',
        'Send each day’s exceptions to team leaders before the shift ends.',
      ],
      effort: 4,
      leadTimeMonths: 1,
      parameters: { days: { value: 3, unit: 'days', range: [1, 10] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('adherence.explanations.p90_days', '<=', parameter('days'))) },
    },
    {
      title: ['班组遵时差距', 'Teams close in adherence'],
      polarity: 'bonus',
      requirement: [
        '最近3个月每月，各班组遵时率均值的最高值与最低值相差不超过{points}个百分点。',
        'In each of the last 3 months the highest and the lowest team mean of adherence are at most {points} points apart.',
      ],
      evidence: [
        '现场主管出示班组对照表；评审员抽1个月，复算最高与最低两个班组。',
        'The floor head shows teams side by side; the assessor recomputes the highest and the lowest team of one month.',
      ],
      shortfall: ['全中心均值达标，两个班组长期落后。', 'The mean is fine; two teams lag for months.'],
      firstStep: [
        '请最低班组的班组长旁听最高班组一日。',
        'Let the leader of the lowest team sit with the highest for a day.',
      ],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { points: { value: 5, unit: 'points', range: [1, 20] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('adherence.team_range', '<=', parameter('points', { times: 0.01 }), {
            over: { grain: 'month', last: 3 },
          }),
        ),
      },
    },
  ],
});
