import { all, defineTopic, fact, metric, parameter, SM_CX } from '../topic.ts';

/**
 * 4.3.2. `quality.sample_count.least_per_agent`: fewest evaluations of any agent on duty in the month;
 * `quality.sampling_rate.least_per_cell`: fewest evaluations of any queue, channel and shift cell with contacts in the quarter;
 * `quality.sample_count.new_agent_ratio`: mean sample of new agents over the others';
 * `quality.score.team_half_width`: widest 95 % half-width of any team's mean, in points.
 */
export const SAMPLING = defineTopic({
  code: '4.3.2',
  title: ['抽样与覆盖', 'Sampling and coverage'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['人均月度抽检量', 'Monthly sample per agent'],
      polarity: 'deduct',
      requirement: [
        '最近{months}个月每月，当月出勤满{duty_days}天的每名坐席被人工质检的接触不少于登记下限（默认{sample}条）。',
        'In each of the last {months} months every agent on duty for at least {duty_days} days had no fewer contacts evaluated by a person than the registered minimum (default {sample}).',
      ],
      evidence: [
        '质检负责人导出评分明细与出勤表；评审员按人按月计数，列出不足者，抽五条核对录音。',
        'The quality head exports evaluations and attendance; the assessor counts by person and month, lists those below and checks five recordings.',
      ],
      shortfall: ['平均数达标，夜班坐席没被抽到。', 'The mean fits while night agents are never sampled.'],
      firstStep: ['每周列出尚未抽够的坐席清单。', 'List each week whose sample is short.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        months: { value: 3, unit: 'months', range: [1, 12] },
        duty_days: { value: 10, unit: 'days', range: [1, 20] },
        sample: { value: 5, unit: 'count', range: [1, 30] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('quality.sample_count.months', '>=', parameter('months')),
          fact('quality.sample_count.duty_days', '<=', parameter('duty_days')),
          fact('quality.sample_count.least_per_agent', '>=', parameter('sample')),
        ),
      },
    },
    {
      title: ['队列渠道班次全覆盖', 'Queues, channels and shifts covered'],
      polarity: 'deduct',
      requirement: [
        '最近一个完整季度，每个有人工接触的队列、渠道与班次组合均至少有{cell}条接触被质检。',
        'In the last full quarter every combination of queue, channel and shift with contacts handled by people had at least {cell} of them evaluated.',
      ],
      evidence: [
        '质检负责人导出按队列、渠道、班次汇总的接触量和质检量；评审员列出不足的组合，抽两个夜间组合查录音。',
        'The quality head exports contacts and evaluations by queue, channel and shift; the assessor lists combinations below and checks recordings of two at night.',
      ],
      shortfall: ['抽检集中在白班大队列。', 'Samples come from large daytime queues.'],
      firstStep: ['按组合列出零抽检项并补抽。', 'List combinations without samples and draw from them.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { cell: { value: 1, unit: 'count', range: [1, 30] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('quality.sampling_rate', 'present', null, { freshDays: 62 }),
          fact('quality.sampling_rate.least_per_cell', '>=', parameter('cell')),
        ),
      },
    },
    {
      title: ['随机抽样规则', 'Random selection'],
      polarity: 'deduct',
      requirement: [
        '成文抽样规则规定样本由工具随机抽取，最近3个月计入个人成绩的评分全部来自随机清单。',
        'The written sampling rule has a tool draw samples at random, and all scores of the last 3 months that count for a person come from the random list.',
      ],
      evidence: [
        '质检负责人出示规则并当场抽样；评审员查看工具设置，抽20条计入个人成绩的评分与随机清单比对。',
        'The quality head shows the rule and draws a sample on the spot; the assessor looks at the settings and compares 20 scores that count for a person with the list.',
      ],
      shortfall: ['质检员挑短通话评分。', 'Evaluators pick short calls.'],
      firstStep: ['用系统随机清单派发质检任务。', 'Hand out evaluations from a random list.'],
      effort: 2,
    },
    {
      title: ['新人加倍抽检', 'New agents sampled twice'],
      polarity: 'bonus',
      requirement: [
        '上线不满{new_months}个月的坐席，最近6个月每月人均质检条数不少于其他坐席人均的{times}倍。',
        'Agents live for less than {new_months} months had in each of the last 6 months at least {times} times the evaluations per head of other agents.',
      ],
      evidence: [
        '质检负责人导出评分明细与上线日期；评审员逐月复算两组人均条数之比。',
        'The quality head exports evaluations and go-live dates; the assessor recomputes the ratio of both groups month by month.',
      ],
      shortfall: ['新人老人抽检量相同。', 'New and old agents have the same sample.'],
      firstStep: ['按上线日期自动提高抽样权重。', 'Raise the weight in sampling by go-live date.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: {
        new_months: { value: 3, unit: 'months', range: [1, 6] },
        times: { value: 2, unit: 'factor', range: [1.2, 5] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('quality.sample_count.new_months', '>=', parameter('new_months')),
          fact('quality.sample_count.new_agent_ratio', '>=', parameter('times'), { over: { grain: 'month', last: 6 } }),
        ),
      },
    },
    {
      title: ['班组得分带置信界', 'Team scores with bounds'],
      polarity: 'bonus',
      requirement: [
        '最近{months}个月的质检月报为每个班组均分给出95%置信区间，区间半宽不超过{half_width}分。',
        'Quality reports of the last {months} months give every team mean a 95% confidence interval whose half-width is at most {half_width} points.',
      ],
      evidence: [
        '质检负责人出示月报和评分明细；评审员取样本最少的班组复算区间半宽。',
        'The quality head shows reports and evaluations; the assessor recomputes the half-width of the team with the smallest sample.',
      ],
      shortfall: ['样本二十条，按零点一分排名。', 'Twenty samples and teams ranked by tenths.'],
      firstStep: ['按班组方差算出所需样本量。', 'Compute the sample each team needs from its variance.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        months: { value: 3, unit: 'months', range: [1, 12] },
        half_width: { value: 3, unit: 'points', range: [1, 10] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('quality.score', 'present', null, { over: { grain: 'month', last: 3 } }),
          fact('quality.score.bounded_months', '>=', parameter('months')),
          fact('quality.score.team_half_width', '<=', parameter('half_width')),
        ),
      },
    },
  ],
});
