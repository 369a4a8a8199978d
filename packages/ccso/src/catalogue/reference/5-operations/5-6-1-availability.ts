import { all, CX_SM, defineTopic, fact, parameter } from '../topic.ts';

/** 5.6.1. */
export const AVAILABILITY_AND_CAPACITY = defineTopic({
  code: '5.6.1',
  title: ['系统可用性与容量', 'Availability and capacity'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['语音与桌面可用率', 'Availability of voice and desktop'],
      polarity: 'graded',
      requirement: [
        '最近12个月开放时间内，语音平台和坐席桌面各自的可用率：底线均不低于{floor}，进阶均不低于{stretch}，计划停机计入不可用。',
        'Availability of voice platform and of agent desktop in opening hours of the last 12 months: floor, each at least {floor}; stretch, each at least {stretch}; planned outage counts as unavailable.',
      ],
      evidence: [
        '技术负责人出示12个月可用率报告与故障清单；评审员抽2个月，由故障起止复算。',
        'The technical head shows report and faults of 12 months; the assessor recomputes two months from start and end of faults.',
      ],
      shortfall: ['报告剔除了计划停机。', 'Planned outage was left out of the report.'],
      firstStep: ['按开放时间和全部停机重算上月。', 'Recompute last month with all outage in opening hours.'],
      effort: 20,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.995, unit: 'share', range: [0.95, 1] },
        stretch: { value: 0.999, unit: 'share', range: [0.95, 1] },
      },
    },
    {
      title: ['中继线路阻塞率', 'Blocking of lines'],
      polarity: 'deduct',
      requirement: [
        '在用线路数按最忙小时话务量测算，阻塞率不高于{blocking}，测算所用话务取自最近12个月的最忙小时。',
        'Lines in use are sized on the traffic of the busiest hour of the last 12 months, with blocking of at most {blocking}.',
      ],
      evidence: [
        '规划师出示线路测算；评审员由历史找到最忙小时，代入线路数用 Erlang B 复算阻塞率。',
        'The planner shows the sizing; the assessor finds the busiest hour and recomputes the blocking by Erlang B for the lines in use.',
      ],
      shortfall: ['线路数沿用开业时数量，高峰有忙音。', 'Lines are those of the opening; customers hear a busy tone.'],
      firstStep: ['用最近一年最忙小时测算所需线路。', 'Size lines on the busiest hour of last year.'],
      effort: 2,
      leadTimeMonths: 2,
      parameters: { blocking: { value: 0.01, unit: 'share', range: [0.001, 0.05] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('requirement.lines.traffic_months', '>=', 12),
          fact('requirement.lines.blocking', '<=', parameter('blocking'), { freshDays: 366 }),
        ),
      },
      applies: { fact: 'requirement.lines.voice', when: ['中心有语音渠道', 'the center has a voice channel'] },
    },
    {
      title: ['冗余切换测试', 'Switch-over tested'],
      polarity: 'deduct',
      requirement: [
        '语音平台有冗余，最近12个月内做过一次实际切换测试，记录切换用时和掉话数。',
        'The voice platform is redundant, and one switch-over was carried out in fact within the last 12 months, with the time taken and calls lost on record.',
      ],
      evidence: [
        '技术负责人出示架构图和测试记录；评审员核对记录与系统日志中的切换时刻。',
        'The technical head shows design and record; the assessor compares with the switch-over in the system log.',
      ],
      shortfall: ['有备机，从未切换过。', 'The standby was never switched to.'],
      firstStep: ['选一个低谷夜间做首次切换。', 'Make the first switch-over in a quiet night.'],
      effort: 10,
      leadTimeMonths: 1,
    },
    {
      title: ['故障分级时限', 'Faults inside their limits'],
      polarity: 'deduct',
      requirement: [
        '系统故障按级别规定修复时限，最近12个月每级故障至少{within}在时限内修复。',
        'Faults have a repair limit by level, and in the last 12 months at least {within} of the faults of every level were repaired within it.',
      ],
      evidence: [
        '技术负责人出示分级表与故障单；评审员按级复算占比，抽5张核对定级。',
        'The technical head shows levels and faults; the assessor recomputes the share of each level and checks the grading of five.',
      ],
      shortfall: ['故障不分级，一律“尽快”。', 'All faults are to be repaired soon; there are no levels.'],
      firstStep: ['与技术部门约定三级及时限。', 'Agree three levels and their limits with the technical team.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { within: { value: 0.95, unit: 'share', range: [0.7, 1] } },
    },
    {
      title: ['席位许可前瞻', 'Seats and licences projected'],
      polarity: 'bonus',
      requirement: [
        '容量计划逐月列出未来{months}个月所需席位数和软件许可数，由预测业务量算出，并与现有数量对照。',
        'The capacity plan lists, for each of the next {months} months, the seats and software licences needed, computed from forecast volume and set beside those held.',
      ],
      evidence: [
        '规划主管出示容量计划；评审员抽1个月，由需求人数推算席位和许可并与计划核对。',
        'The head of planning shows the plan; the assessor derives seats and licences of one month from the staff needed.',
      ],
      shortfall: ['旺季前才发现许可不足。', 'Licences are found short just before the peak.'],
      firstStep: ['在容量计划中增加席位和许可两列。', 'Add seats and licences to the capacity plan.'],
      effort: 4,
      parameters: { months: { value: 12, unit: 'months', range: [6, 36] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('capacity.plan.seat_months', '>=', parameter('months')),
          fact('capacity.plan.licence_months', '>=', parameter('months')),
        ),
      },
    },
  ],
});
