import { all, CE, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 6.2.2. Gaps to plan are without sign. */
export const EFFICIENCY_RESULTS = defineTopic({
  code: '6.2.2',
  title: ['效率结果', 'Efficiency results'],
  dimensions: CE,
  clauses: [
    {
      title: ['处理时长对计划', 'Handle time against plan'],
      polarity: 'graded',
      requirement: [
        '观察期内，实际平均处理时长与排班所用计划值相差占计划值的比例：底线不超过{floor}，进阶不超过{stretch}。',
        'Difference of actual average handle time from the value planned for schedules, as a share of plan, over the observation window: floor at most {floor}, stretch at most {stretch}.',
      ],
      evidence: [
        '规划师出示计划与实际处理时长；评审员抽1个队列1个月，由接触明细复算。',
        'The planner shows planned and actual handle time; the assessor recomputes one month of one queue from contacts.',
      ],
      shortfall: [
        '计划沿用去年时长，实际已长出两成。',
        'Last year’s handle time is planned; the actual is a fifth longer.',
      ],
      firstStep: ['用最近三个月实际更新计划时长。', 'Update the plan from the last three months.'],
      effort: 10,
      leadTimeMonths: 1,
      parameters: {
        floor: { value: 0.1, unit: 'share', range: [0.01, 0.3] },
        stretch: { value: 0.05, unit: 'share', range: [0.01, 0.3] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('aht.plan_gap', '<=', parameter('floor'))),
        stretch: all(fact('aht.plan_gap', '<=', parameter('stretch'))),
      },
    },
    {
      title: ['员工占用率', 'Occupancy'],
      polarity: 'graded',
      requirement: [
        '观察期内，处理接触时长占在线时长的比例（占用率）：底线在{floor_low}至{floor_high}之间，进阶在{stretch_low}至{stretch_high}之间。',
        'Time on contacts as a share of time on queue (occupancy) over the observation window: floor from {floor_low} to {floor_high}, stretch from {stretch_low} to {stretch_high}.',
      ],
      evidence: [
        '现场管理师出示坐席状态汇总；评审员抽3名坐席1日，由状态明细复算。',
        'The intraday analyst shows the sums of agent states; the assessor recomputes one day of three agents.',
      ],
      shortfall: ['占用率长期95%，流失随之上升。', 'Occupancy stays at 95 % and people leave.'],
      firstStep: ['按时段查看占用率超过上限的队列并补人。', 'Find intervals above the ceiling and add people.'],
      effort: 10,
      leadTimeMonths: 2,
      parameters: {
        floor_low: { value: 0.6, unit: 'share', range: [0.3, 0.9] },
        floor_high: { value: 0.9, unit: 'share', range: [0.6, 1], provenance: 'public' },
        stretch_low: { value: 0.75, unit: 'share', range: [0.3, 0.9] },
        stretch_high: { value: 0.85, unit: 'share', range: [0.6, 1] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          metric('occupancy.on_queue', '>=', parameter('floor_low')),
          metric('occupancy.on_queue', '<=', parameter('floor_high')),
        ),
        stretch: all(
          metric('occupancy.on_queue', '>=', parameter('stretch_low')),
          metric('occupancy.on_queue', '<=', parameter('stretch_high')),
        ),
      },
    },
    {
      title: ['利用率标明分母', 'Utilisation with its denominator'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月报告工时利用率，并在数值旁写明分母是付薪工时、出勤工时还是登录工时。',
        'Utilisation is reported in each of the last 3 months, and beside the value stands whether paid, attended or login hours are its denominator.',
      ],
      evidence: [
        '数据管理员出示3份月报；评审员核对分母标注，抽1个月由工时记录复算。',
        'The data administrator shows three reports; the assessor reads the denominator and recomputes one month from hours.',
      ],
      shortfall: ['两份报表的利用率分母不同却并列比较。', 'Two reports with different denominators are compared.'],
      firstStep: ['在指标名中写入分母。', 'Put the denominator in the name.'],
      effort: 2,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: {
        floor: all(
          metric('utilisation.*', 'present', null, { over: { grain: 'month', last: 3 } }),
          fact('metric.values.utilisation_denominator', '=', true, { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
    {
      title: ['损耗率对计划', 'Shrinkage against plan'],
      polarity: 'graded',
      requirement: [
        '观察期内，实际损耗率与人力测算所用计划损耗率之差的绝对值：底线不超过{floor}个百分点，进阶不超过{stretch}个百分点。',
        'Difference, either way, of actual shrinkage from the shrinkage planned when staff was sized, over the observation window: floor at most {floor} points, stretch at most {stretch} points.',
      ],
      evidence: [
        '规划师出示计划与实际损耗；评审员抽1个月，按类别由考勤与活动记录复算。',
        'The planner shows plan and actual; the assessor recomputes one month by category from attendance and activities.',
      ],
      shortfall: ['计划25%，实际34%，缺口靠加班填。', 'Planned 25 %, actual 34 %; overtime fills the gap.'],
      firstStep: ['比较各类损耗，先更新差距最大的一类。', 'Compare categories and update the one furthest off.'],
      effort: 10,
      leadTimeMonths: 2,
      parameters: {
        floor: { value: 5, unit: 'points', range: [0.5, 20] },
        stretch: { value: 3, unit: 'points', range: [0.5, 20] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('shrinkage.plan_gap', '<=', parameter('floor', { times: 0.01 }))),
        stretch: all(fact('shrinkage.plan_gap', '<=', parameter('stretch', { times: 0.01 }))),
      },
    },
    {
      title: ['超编与缺编工时', 'Over- and understaffed hours'],
      polarity: 'bonus',
      requirement: [
        '观察期内，实际在岗超出与低于需求的人时之和，不超过需求人时的{misfit}，逐时段计算，不互相抵销。',
        'Person-hours staffed above and below requirement over the observation window, counted per interval without netting, together are at most {misfit} of required hours.',
      ],
      evidence: [
        '规划师出示超缺编工时；评审员抽1周，由实际在岗与需求逐时段复算两项合计。',
        'The planner shows the hours; the assessor recomputes both for one week, interval by interval.',
      ],
      shortfall: [
        '全日合计持平，早晚富余与午间缺口相抵。',
        'The day balances because idle mornings offset a short noon.',
      ],
      firstStep: ['按时段列出超缺编，先移动小休和培训。', 'List both by interval and move breaks and training first.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: { misfit: { value: 0.08, unit: 'share', range: [0.02, 0.3] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('schedule.efficiency.over_under_share', '<=', parameter('misfit'))) },
    },
  ],
});
