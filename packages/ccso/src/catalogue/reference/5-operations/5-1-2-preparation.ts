import { all, defineTopic, fact, metric, parameter, SM_CE } from '../topic.ts';

/** 5.1.2. Day numbers are days of the month before; 99 where nothing was published. */
export const FORECAST_PREPARATION = defineTopic({
  code: '5.1.2',
  title: ['预测编制与周期', 'Preparation and cadence'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['预测方法书面化', 'Forecast method in writing'],
      polarity: 'deduct',
      requirement: [
        '中心有书面预测方法，写明数据来源、步骤、工具、岗位和复核人，工具不限；最近12个月内复核过一次。',
        'The forecast method is in writing with data source, steps, tool, role and reviewer, whatever the tool; it was reviewed once within the last 12 months.',
      ],
      evidence: [
        '规划主管出示方法文件和复核记录；评审员请规划师照文件重做一个队列一周的预测，比对步骤。',
        'The head of planning shows the paper and its review; the assessor has a planner redo one week of one queue by it and compares the steps.',
      ],
      shortfall: ['方法只在一名规划师的表格和经验里。', 'The method lives in one planner’s spreadsheet and memory.'],
      firstStep: [
        '由规划师按最近一次预测写下步骤和数据来源。',
        'Have the planner write down steps and sources of the latest forecast.',
      ],
      effort: 4,
      provenance: { text: 'talk', limits: 'project' },
    },
    {
      title: ['年度预测发布', 'Annual forecast published'],
      polarity: 'deduct',
      requirement: [
        '最近一个完整年度的预测在该年开始前至少{lead_days}天发布，按月列出该年12个月各队列的业务量。',
        'The forecast of the last full year was published at least {lead_days} days before that year began and gives the volume of every queue for each of its 12 months.',
      ],
      evidence: [
        '规划主管出示年度预测快照；评审员核对发布时间、12个月和队列清单是否齐全。',
        'The head of planning shows the annual snapshot; the assessor checks publication time, the 12 months and the list of queues.',
      ],
      shortfall: [
        '年度预测只有全年合计，且在年后才发布。',
        'The annual forecast is one total, published after the year began.',
      ],
      firstStep: [
        '按历史月度季节性把全年量拆到12个月。',
        'Split the yearly volume into 12 months by the seasonal pattern of history.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { lead_days: { value: 15, unit: 'days', range: [0, 120] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.published_at.annual_lead', '>=', parameter('lead_days'), { over: { grain: 'year', last: 1 } }),
          fact('forecast.horizon.annual_months', '>=', 12, { over: { grain: 'year', last: 1 } }),
        ),
      },
    },
    {
      title: ['次月预测按期发布', 'Next month’s forecast on time'],
      polarity: 'deduct',
      requirement: [
        '最近12个月中至少11个月，次月预测在每月{month_ahead_due_day}日结束前发布，粒度为小时或更细，覆盖次月全部开放日。',
        'In at least 11 of the last 12 months the next month’s forecast was published before the end of day {month_ahead_due_day}, by hour or finer, for every open day of that month.',
      ],
      evidence: [
        '规划师出示12份预测快照的发布时间；评审员抽3份核对粒度、覆盖日期与系统时间戳。',
        'The planner shows publication times of the 12 snapshots; the assessor checks grain, days covered and system time of three.',
      ],
      shortfall: [
        '按日预测，时段分布由排班师手工拆分。',
        'The forecast is by day; the scheduler splits it into intervals by hand.',
      ],
      firstStep: [
        '登记每月截止日，本月起按时段发布次月预测。',
        'Register the due day and publish next month by interval from this month on.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { month_ahead_due_day: { value: 25, unit: 'day', range: [1, 31], provenance: 'public' } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.published_at.month_ahead', '<=', parameter('month_ahead_due_day'), {
            over: { grain: 'month', last: 12, least: 11 },
          }),
        ),
      },
      provenance: {
        text: 'project',
        limits: 'public',
        source:
          'day 25: a widely copied Chinese design document of contact center planning, unverified; 11 of 12: project',
      },
    },
    {
      title: ['处理时长预测', 'Handle time forecast'],
      polarity: 'deduct',
      requirement: [
        '在用预测除业务量外逐时段给出处理时长，处理时长由各队列历史推算，不用全中心统一的固定值。',
        'Beside volume the forecast in use gives handle time per interval, drawn from the history of every queue and not one fixed value for the center.',
      ],
      evidence: [
        '规划师出示在用预测；评审员抽2个队列一天的处理时长，与历史同星期同时段对照。',
        'The planner shows the forecast in use; the assessor compares one day’s handle times of two queues with history of the same weekday and interval.',
      ],
      shortfall: ['所有时段套用同一个240秒。', 'The same 240 seconds stand in every interval.'],
      firstStep: ['导入处理时长历史并改由历史推算。', 'Import handle time history and let the forecast draw on it.'],
      effort: 4,
      answeredBy: 'planning',
      rule: { floor: all(fact('forecast.aht', '=', true)) },
    },
    {
      title: ['节假日日历覆盖', 'Holiday calendar covers horizon'],
      polarity: 'deduct',
      requirement: [
        '预测所用节假日与调休日历写明国家或地区和版本，官方安排已公布到预测期最后一天。',
        'The holiday and make-up day calendar of the forecast names its country or region and version, and is officially published up to the last day of the horizon.',
      ],
      evidence: [
        '规划师出示日历设置；评审员以最近一个长假核对假日与调休上班日，并查看预测期末日的覆盖状态。',
        'The planner shows the calendar; the assessor checks the latest long holiday with its make-up days and the state of the last day of the horizon.',
      ],
      shortfall: ['调休上班的周末仍按普通周末预测。', 'A make-up working weekend is forecast as an ordinary one.'],
      firstStep: [
        '在预测设置中选定国家并更新当年日历。',
        'Choose the country in the forecast and update the year’s calendar.',
      ],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('calendar.version', 'present', null), fact('calendar.covers_horizon', '=', true)) },
    },
    {
      title: ['预测区间覆盖率', 'Coverage of forecast bounds'],
      polarity: 'bonus',
      requirement: [
        '各队列预测随点预测发布80%上下界，观察期内实际值落入上下界的时段占比在{low}至{high}之间。',
        'The forecast of every queue is published with 80 % bounds, and over the observation window between {low} and {high} of intervals fall inside them.',
      ],
      evidence: [
        '规划师出示上下界与实际值对照；评审员抽1个队列一个月，数出落入界内的时段并复算占比。',
        'The planner shows bounds beside fact; the assessor takes one month of one queue, counts the intervals inside and recomputes the share.',
      ],
      shortfall: ['上下界按固定正负10%给出，与误差无关。', 'Bounds are a fixed 10 % either way, unrelated to error.'],
      firstStep: ['改用回测误差生成80%上下界。', 'Draw the 80 % bounds from back-test errors.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: {
        low: { value: 0.75, unit: 'share', range: [0.6, 0.8] },
        high: { value: 0.85, unit: 'share', range: [0.8, 0.95] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.bounds', '=', true),
          metric('forecast.bounds_coverage', '>=', parameter('low'), { minimumRows: 500 }),
          metric('forecast.bounds_coverage', '<=', parameter('high'), { minimumRows: 500 }),
        ),
      },
    },
  ],
});
