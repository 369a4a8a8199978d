import { all, CX_SM, defineTopic, fact, parameter } from '../topic.ts';

/** 5.3.1. */
export const REAL_TIME_MONITORING = defineTopic({
  code: '5.3.1',
  title: ['实时监控', 'Real-time monitoring'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['队列状态可见', 'Queue state visible'],
      polarity: 'deduct',
      requirement: [
        '现场管理师和值班班组长在岗位上看得到各队列排队数、最长等待和坐席状态，画面数据延迟不超过{seconds}秒。',
        'Intraday analyst and team leaders on duty see contacts waiting, longest wait and agent states of each queue at their desks, with data at most {seconds} seconds old.',
      ],
      evidence: [
        '现场管理师打开监控画面；评审员拨入1通测试电话并计时，记录其在画面出现的秒数，查看2个班组长工位。',
        'The intraday analyst opens the display; the assessor makes one test call, times its appearance and visits two team leaders’ desks.',
      ],
      shortfall: ['监控屏每5分钟刷新一次。', 'The display refreshes every five minutes.'],
      firstStep: ['将监控刷新间隔改到60秒以内。', 'Set the refresh to less than 60 seconds.'],
      effort: 4,
      parameters: { seconds: { value: 60, unit: 'seconds', range: [5, 300] } },
    },
    {
      title: ['预警阈值与动作', 'Thresholds with an action'],
      polarity: 'deduct',
      requirement: [
        '中心为每个队列登记排队、等待和在岗缺口的预警阈值，每个阈值对应一个书面动作和执行岗位。',
        'For every queue the alert thresholds of waiting contacts, wait and missing staff are registered, each with one written action and the role that takes it.',
      ],
      evidence: [
        '现场主管出示阈值表；评审员对照队列清单查漏，抽2名值班人员说出3个阈值的动作并与表核对。',
        'The floor head shows the table; the assessor looks for queues left out and asks two people on duty for the action of three thresholds.',
      ],
      shortfall: ['变红就喊人，没有约定谁做什么。', 'Red means shouting; who does what is not agreed.'],
      firstStep: ['先为最大队列写出三个阈值和动作。', 'Write three thresholds and actions for the largest queue.'],
      effort: 2,
    },
    {
      title: ['预测班表实际对照', 'Forecast, schedule, fact together'],
      polarity: 'deduct',
      requirement: [
        '最近60日中至少57日，每个开放时段的预测量、排定人数与实际量在同一时间轴上对照留存；全日不开放的日子视为已有。',
        'On at least 57 of the last 60 days forecast volume, scheduled staff and actual volume of every open interval stand side by side on one time axis and are kept; a day closed throughout counts as held.',
      ],
      evidence: [
        '现场管理师出示60日对照数据；评审员抽3日，逐时段查看三项数据是否齐全。',
        'The intraday analyst shows the aligned data of 60 days; the assessor looks at the three values of every interval on three days.',
      ],
      shortfall: ['三份数据在三个系统，时段口径不一。', 'Three systems hold the three values, by different intervals.'],
      firstStep: ['每日将实际数据导入规划系统对齐。', 'Import each day’s facts into the planning system.'],
      effort: 4,
      leadTimeMonths: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('intraday.alignment', '=', 1, { over: { grain: 'day', last: 60, least: 57 } })) },
    },
    {
      title: ['预警响应时长', 'Alerts taken up'],
      polarity: 'bonus',
      requirement: [
        '最近3个月每月，从预警发出到有人在系统中接手的时长中位数不超过{minutes}分钟。',
        'In each of the last 3 months the median time from an alert to a person taking it up in the system is at most {minutes} minutes.',
      ],
      evidence: [
        '现场管理师出示预警日志；评审员抽1个月，按发出与接手时间复算中位数。',
        'The intraday analyst shows the alert log; the assessor recomputes the median of one month.',
      ],
      shortfall: ['预警只闪烁，没有接手记录。', 'Alerts flash and nobody signs for them.'],
      firstStep: ['在预警上增加“接手”操作并记时间。', 'Add an act of taking up, with its time, to each alert.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: { minutes: { value: 5, unit: 'minutes', range: [1, 30] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('intraday.alerts.median_response', '<=', parameter('minutes'), { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
  ],
});
