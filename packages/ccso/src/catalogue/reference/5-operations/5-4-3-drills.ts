import { defineTopic, SM } from '../topic.ts';

/** 5.4.3. */
export const DRILLS_AND_REVIEWS = defineTopic({
  code: '5.4.3',
  title: ['演练与复盘', 'Drills and reviews'],
  dimensions: SM,
  clauses: [
    {
      title: ['年度演练次数', 'Two drills a year'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内，中心按不同预案情形实际演练不少于{drills}次，桌面推演不计入。',
        'Within the last 12 months the center held at least {drills} drills in practice, each on a different scenario; table-top exercises do not count.',
      ],
      evidence: [
        '应急负责人出示演练通知和现场照片；评审员访谈2名参与坐席，并查演练时段的系统切换日志。',
        'The owner shows notices and photographs; the assessor talks to two agents who took part and reads the system log of the drill.',
      ],
      shortfall: ['每年都演练消防，业务情形从未演练。', 'Fire is drilled each year, business scenarios never.'],
      firstStep: ['排定本季度一次系统故障演练。', 'Fix a system failure drill for this quarter.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { drills: { value: 2, unit: 'count', range: [1, 12] } },
    },
    {
      title: ['演练记录要素', 'Drill record'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每次演练的记录写明参与人、各步实际用时、与预案时限之差和发现的问题。',
        'The record of every drill of the last 12 months gives the people, the time each step took, its difference from the plan’s limit, and the findings.',
      ],
      evidence: [
        '应急负责人出示演练记录；评审员抽1份，核对步骤用时与系统日志一致。',
        'The owner shows the records; the assessor compares the times of one with the system log.',
      ],
      shortfall: ['记录只有“演练圆满完成”。', 'The record says only that the drill went well.'],
      firstStep: ['演练时指定一名计时员逐步记时。', 'Name a timekeeper for the next drill.'],
      effort: 1,
    },
    {
      title: ['事件复盘时限', 'Incidents reviewed in time'],
      polarity: 'deduct',
      requirement: [
        '最近12个月启动过预案的每次事件，在结束后{days}个工作日内完成书面复盘，写明根因、处置得失和改进项。',
        'Every incident of the last 12 months that set off a plan was reviewed in writing within {days} working days of its end, with root cause, what went right or wrong, and improvements.',
      ],
      evidence: [
        '应急负责人出示事件清单与复盘报告；评审员与预警日志核对清单有无遗漏，复算每份时限。',
        'The owner shows incidents and reviews; the assessor compares the list with the alert log and recomputes each time.',
      ],
      shortfall: [
        '小事件不复盘，同样故障半年内三次。',
        'Small incidents go unreviewed; the same fault comes three times.',
      ],
      firstStep: ['补做最近一次事件的复盘。', 'Review the latest incident now.'],
      effort: 2,
      parameters: { days: { value: 10, unit: 'working_days', range: [2, 30] } },
      applies: {
        fact: 'intraday.incidents',
        when: ['最近12个月启动过应急预案', 'a contingency plan was set off in the last 12 months'],
      },
    },
    {
      title: ['问题按期关闭', 'Improvements closed on date'],
      polarity: 'bonus',
      requirement: [
        '最近12个月演练和复盘提出的改进项，至少{closed}在登记的到期日前关闭并附验证记录。',
        'Of the improvements raised by drills and reviews in the last 12 months at least {closed} were closed by their registered due date, with a record of verification.',
      ],
      evidence: [
        '应急负责人确认系统由改进计划预填的占比；评审员抽5项，核对到期日、关闭日和验证记录。',
        'The owner confirms the share prefilled from the improvement plan; the assessor checks due date, closing date and verification of five.',
      ],
      shortfall: ['改进项写进报告后无人跟踪。', 'Improvements end in the report and nobody follows them.'],
      firstStep: ['把未结项录入改进计划并指定责任人。', 'Enter open items in the improvement plan with owners.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { closed: { value: 0.9, unit: 'share', range: [0.5, 1] } },
      answeredBy: 'prefill',
    },
  ],
});
