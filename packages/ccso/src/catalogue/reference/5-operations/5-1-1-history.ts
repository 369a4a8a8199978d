import { all, any, defineTopic, fact, parameter, SM_CE } from '../topic.ts';

/** 5.1.1. Facts are of the queue with the worst value; `history.measures.missing` counts which of the four named it lacks. */
export const HISTORY_AND_CLEANING = defineTopic({
  code: '5.1.1',
  title: ['历史数据与清洗', 'History and cleaning'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['历史留存月数', 'Months of history kept'],
      polarity: 'deduct',
      requirement: [
        '规划系统留存每个队列不少于{months}个月的时段话务历史；开通不足{months}个月的队列，自开通日起无间断留存。',
        'The planning system keeps at least {months} months of interval history for every queue, or all of it since opening where a queue is younger than {months} months.',
      ],
      evidence: [
        '规划师出示各队列历史起止日期；评审员抽3个队列，各打开最早和最近一天的时段数据。',
        'The planner shows first and last day of each queue; the assessor opens the earliest and the latest day of three queues.',
      ],
      shortfall: [
        '换平台后旧数据未迁入，只剩最近几个月。',
        'Older data was left behind when the platform changed; only recent months remain.',
      ],
      firstStep: [
        '从旧平台导出时段数据，按队列补导入。',
        'Export interval data from the former platform and import it by queue.',
      ],
      effort: 4,
      parameters: { months: { value: 24, unit: 'months', range: [12, 60] } },
      answeredBy: 'planning',
      rule: {
        floor: any(fact('history.months_held', '>=', parameter('months')), fact('history.since_opening', '=', true)),
      },
    },
    {
      title: ['历史数据要素', 'Measures kept apart'],
      polarity: 'deduct',
      requirement: [
        '历史数据按业务类型分列，每个队列归入一种业务类型，并分别记录呼入、接起、放弃和处理时长四项。',
        'History is split by business type: every queue belongs to one type and holds four measures apart, namely offered, answered, abandoned and handle time.',
      ],
      evidence: [
        '规划师出示队列与业务类型对照表；评审员抽3个队列各一天，确认四项数据各有独立列。',
        'The planner shows the table of queues and business types; the assessor opens one day of three queues and sees the four measures in columns of their own.',
      ],
      shortfall: ['只有接起量，放弃量无从得知。', 'Only answered contacts are held; abandoned ones are unknown.'],
      firstStep: [
        '在平台报表中加选放弃量和处理时长后重新导出。',
        'Add abandoned contacts and handle time to the platform report and export again.',
      ],
      effort: 4,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('history.measures.missing', '=', 0), fact('history.business_type_share', '=', 1)),
      },
    },
    {
      title: ['历史缺口分类', 'Gaps classed'],
      polarity: 'deduct',
      requirement: [
        '开放时段中缺失数据的时段占比不高于{gap_share}，无数据的时段逐一标为关闭、缺失或零话务。',
        'At most {gap_share} of open intervals lack data, and every interval without data is classed as closed, missing or zero.',
      ],
      evidence: [
        '规划师出示缺口统计；评审员抽2个队列，复算最近12个月缺失占比，并查看10个无数据时段的标识。',
        'The planner shows the gap count; the assessor recomputes the share of two queues over 12 months and looks at the class of ten empty intervals.',
      ],
      shortfall: [
        '系统停机的时段以零导入，拉低了预测。',
        'Intervals of an outage were imported as zero and pulled the forecast down.',
      ],
      firstStep: [
        '对照停机记录，把误记为零的时段改标为缺失。',
        'Compare with the outage log and mark false zeros as missing.',
      ],
      effort: 4,
      parameters: { gap_share: { value: 0.01, unit: 'share', range: [0, 0.05] } },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('history.gap_share', '<=', parameter('gap_share')), fact('history.unclassed_gaps', '=', 0)),
      },
    },
    {
      title: ['异常清洗留痕', 'Cleaning marks with reason'],
      polarity: 'bonus',
      requirement: [
        '最近12个月历史中的每处异常清洗均记有原因、处理人和日期，清洗前的原值仍可查询。',
        'In the history of the last 12 months every cleaned anomaly carries reason, author and date, and the value before cleaning can still be read.',
      ],
      evidence: [
        '规划师出示清洗记录；评审员抽5处清洗，核对原因、处理人、日期，并调出原值。',
        'The planner shows the cleaning marks; the assessor takes five, checks reason, author and date and calls up the original value.',
      ],
      shortfall: ['异常值被直接覆盖，原值不可恢复。', 'Anomalies were overwritten and the original is gone.'],
      firstStep: ['停止改写原始数据，改用清洗标记。', 'Stop overwriting raw data and use cleaning marks.'],
      effort: 4,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('history.cleaning_marks', '>=', 1),
          fact('history.cleaning_marks.reasoned_share', '=', 1),
          fact('history.cleaning_marks.originals_kept', '=', true),
        ),
      },
    },
    {
      title: ['业务事件库', 'Event library with effects'],
      polarity: 'bonus',
      requirement: [
        '事件库覆盖最近12个月，登记营销、故障、闭店等事件不少于{events}项，已结束的事件均记有事后测得的业务量影响。',
        'The event library covers the last 12 months and holds at least {events} promotions, outages or closures; each that has ended carries its measured effect on volume.',
      ],
      evidence: [
        '规划师出示事件库；评审员抽3项已结束事件，核对起止时间、所涉队列，并按历史复算影响值。',
        'The planner shows the library; the assessor takes three ended events, checks dates and queues and recomputes the effect from history.',
      ],
      shortfall: [
        '事件只记名称和日期，没有影响值，下次无法借用。',
        'Events have name and date only; without an effect the next forecast cannot use them.',
      ],
      firstStep: ['为最近3次活动补算业务量影响并登记。', 'Compute and enter the effect of the last three campaigns.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { events: { value: 3, unit: 'count', range: [1, 50] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.events', '>=', parameter('events')),
          fact('forecast.events.months_covered', '>=', 12),
          fact('forecast.events.with_effect_share', '=', 1),
        ),
      },
    },
  ],
});
