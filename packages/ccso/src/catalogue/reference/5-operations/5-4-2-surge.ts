import { all, CX_SM, defineTopic, fact, parameter } from '../topic.ts';

/** 5.4.2. A surge: consecutive intervals of a queue whose offered volume exceeds its registered limit. */
export const SURGE_RESPONSE = defineTopic({
  code: '5.4.2',
  title: ['突发话务应对', 'Surge response'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['突增事件记录', 'Surges logged'],
      polarity: 'deduct',
      requirement: [
        '每个队列登记话务突增界限，观察期内超过界限的每次突增均有事件记录，写明起止时间和原因。',
        'Every queue has a registered surge limit, and every surge above it in the observation window is logged with start, end and cause.',
      ],
      evidence: [
        '现场管理师出示界限与事件记录；评审员由时段数据筛出超限时段，抽5次核对记录。',
        'The intraday analyst shows limits and log; the assessor filters intervals above the limit and checks five against the log.',
      ],
      shortfall: ['只有引发投诉的突增才被记录。', 'Only surges that led to complaints are logged.'],
      firstStep: ['为每个队列登记界限，回查最近三个月。', 'Register the limits and look back over three months.'],
      effort: 2,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('intraday.alerts.limit_registered_share', '=', 1),
          fact('intraday.alerts.surges_logged_share', '=', 1),
        ),
      },
    },
    {
      title: ['分流手段可用', 'Relief measures ready'],
      polarity: 'deduct',
      requirement: [
        '排队公告、回拨和溢出分流3项手段均可由值班岗启用，最近6个月内各实际试用一次并留有记录。',
        'Queue announcement, call-back and overflow, 3 measures, can each be switched on by the duty role; each was tried in fact within the last 6 months, on record.',
      ],
      evidence: [
        '现场主管出示3份试用记录；评审员请值班人员当场启用其中1项，以客户身份拨入确认。',
        'The floor head shows the three records; the assessor has one measure switched on and calls in as a customer.',
      ],
      shortfall: ['更换公告要提前一天请技术部门。', 'A new announcement takes a day’s notice to the technical team.'],
      firstStep: ['预录三段公告并授权值班长启用。', 'Record three announcements and authorise the duty manager.'],
      effort: 10,
      leadTimeMonths: 1,
    },
    {
      title: ['突增时段放弃率', 'Abandonment in surges'],
      polarity: 'bonus',
      requirement: [
        '观察期内突增时段与平常时段的放弃率按同一登记口径分别计算并留存，每次突增各有一个值。',
        'Abandonment in surges and in other intervals is computed apart by one registered definition and kept, with a value for each surge of the observation window.',
      ],
      evidence: [
        '现场管理师出示两类放弃率；评审员抽2次突增，用时段数据复算。',
        'The intraday analyst shows both; the assessor recomputes two surges from interval data.',
      ],
      shortfall: ['月均放弃率掩盖了突增当天的三成放弃。', 'The monthly mean hides a day on which a third gave up.'],
      firstStep: ['按事件记录切分最近一次突增并计算。', 'Cut out the latest surge by its log and compute it.'],
      effort: 1,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('abandonment.surge_known_share', '=', 1), fact('abandonment.outside_surges', 'present', null)),
      },
    },
    {
      title: ['突增恢复时长', 'Back at goal'],
      polarity: 'bonus',
      requirement: [
        '观察期内，从突增开始到该队列时段服务水平重新达到目标的时长，中位数不超过{minutes}分钟。',
        'In the observation window the median time from the start of a surge until the queue’s interval service level is back at goal is at most {minutes} minutes.',
      ],
      evidence: [
        '现场管理师出示各次突增的恢复时长；评审员抽3次，由时段数据找到重回目标的时段。',
        'The intraday analyst shows recovery times; the assessor finds the first interval back at goal for three surges.',
      ],
      shortfall: ['突增后半天才恢复，无人统计时长。', 'Recovery takes half a day and nobody counts it.'],
      firstStep: ['在事件记录中加填重回目标的时刻。', 'Add the time back at goal to the log.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { minutes: { value: 60, unit: 'minutes', range: [15, 240] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('intraday.recovery_time', '<=', parameter('minutes'))) },
    },
  ],
});
