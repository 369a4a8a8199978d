import { all, defineTopic, fact, parameter, SM_CE } from '../topic.ts';

/** 5.1.3. A confirmation without a change counts as a revision. */
export const FORECAST_REVISION = defineTopic({
  code: '5.1.3',
  title: ['预测修订与留痕', 'Revision and record'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['每周修订或确认', 'Weekly revision or confirmation'],
      polarity: 'deduct',
      requirement: [
        '最近20周中至少18周，规划师对未来短期预测作出修订或书面确认不改，系统留有时间和姓名。',
        'In at least 18 of the last 20 weeks a planner revised the short-term forecast or confirmed it unchanged, with time and name kept in the system.',
      ],
      evidence: [
        '规划师出示20周修订记录；评审员抽4周，核对时间、姓名和修订前后差值。',
        'The planner shows the record of 20 weeks; the assessor checks time, name and difference of four of them.',
      ],
      shortfall: [
        '月初发布后不再动，月末偏差才被发现。',
        'Nothing moves after publication; the error is seen at month end.',
      ],
      firstStep: ['每周固定一天复看未来两周预测并点确认。', 'Fix a weekday to review the next two weeks and confirm.'],
      effort: 4,
      leadTimeMonths: 5,
      answeredBy: 'planning',
      rule: { floor: all(fact('forecast.revisions', '>=', 1, { over: { grain: 'week', last: 20, least: 18 } })) },
    },
    {
      title: ['人工调整署名附因', 'Manual changes signed, with reason'],
      polarity: 'deduct',
      requirement: [
        '观察期内对预测值的每次人工调整均记有调整人、时间和原因，系统计算值与调整值分开保存。',
        'Every manual change of a forecast value in the observation window carries author, time and reason, and the computed value is kept apart from the changed one.',
      ],
      evidence: [
        '规划师出示调整图层；评审员抽10次调整，核对调整人、原因，并关闭图层查看系统计算值。',
        'The planner shows the edit layers; the assessor takes ten changes, checks author and reason and switches the layer off to see the computed value.',
      ],
      shortfall: ['调整值直接覆盖，事后说不清谁改、为何改。', 'Changed values overwrite; who and why is lost.'],
      firstStep: ['关闭直接改写，调整一律填写原因。', 'Close direct overwriting and ask a reason for each change.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('forecast.edits.reasoned_share', '=', 1)) },
    },
    {
      title: ['排班所用快照留存', 'Snapshot behind schedules kept'],
      polarity: 'deduct',
      requirement: [
        '最近12个月发布的每份班表，都能查到编制时所用的预测快照，快照内容自发布起未被改动。',
        'For every schedule published in the last 12 months the forecast snapshot it was built on can be opened, unchanged since that publication.',
      ],
      evidence: [
        '排班师出示班表与快照的对应；评审员抽3份班表，打开对应快照并核对哈希值。',
        'The scheduler shows schedules and their snapshots; the assessor opens the snapshot of three schedules and compares the hash.',
      ],
      shortfall: [
        '预测文件不断另存覆盖，无法还原排班依据。',
        'The forecast file is saved over; what the schedule rested on is gone.',
      ],
      firstStep: ['发布班表时同时锁定一份预测快照。', 'Lock a forecast snapshot whenever a schedule is published.'],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'planning',
      rule: { floor: all(fact('forecast.snapshot.schedule_share', '=', 1)) },
    },
    {
      title: ['人工调整增益', 'Value of manual changes'],
      polarity: 'bonus',
      requirement: [
        '最近6个月逐月计算含人工调整与不含人工调整的两份预测的WAPE，两值及差值均已留存。',
        'For each of the last 6 months the WAPE of the forecast with and without manual changes is computed, and both values and their difference are kept.',
      ],
      evidence: [
        '规划师出示6个月对照表；评审员抽1个月，用快照和关闭调整图层的快照各复算一次。',
        'The planner shows the table of 6 months; the assessor recomputes one month from the snapshot and from the snapshot with edit layers off.',
      ],
      shortfall: [
        '只算最终预测误差，不知调整是否有益。',
        'Only the final error is computed; nobody knows whether changes help.',
      ],
      firstStep: [
        '对上月快照关闭调整图层，补算一次WAPE。',
        'Switch off the edit layers of last month’s snapshot and compute its WAPE.',
      ],
      effort: 2,
      leadTimeMonths: 6,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('forecast.edits.wape_difference', 'present', null, { over: { grain: 'month', last: 6 } })),
      },
      provenance: { text: 'talk', limits: 'project' },
    },
    {
      title: ['当日余时重预测', 'Reforecast of the day'],
      polarity: 'bonus',
      requirement: [
        '最近30日中至少27日，当日已有实际数据后，至少{times}次重新预测当日剩余时段并留存结果；全日不开放的日子视为已做。',
        'On at least 27 of the last 30 days the rest of the day was forecast anew from the day’s own facts at least {times} time, and the result kept; a day closed throughout counts as done.',
      ],
      evidence: [
        '现场管理师出示30日重预测记录；评审员抽3日，核对生成时刻、所用实际数据和剩余时段新值。',
        'The intraday analyst shows the record of 30 days; the assessor checks time, facts used and new values of three days.',
      ],
      shortfall: [
        '来电已明显偏高，仍按原预测看缺口。',
        'Volume runs high and the gap is still read from the old forecast.',
      ],
      firstStep: ['每日上午固定时刻运行一次余时重预测。', 'Run the reforecast at a fixed hour each morning.'],
      effort: 4,
      leadTimeMonths: 2,
      parameters: { times: { value: 1, unit: 'count', range: [1, 24] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('intraday.reforecasts', '>=', parameter('times'), { over: { grain: 'day', last: 30, least: 27 } }),
        ),
      },
    },
  ],
});
