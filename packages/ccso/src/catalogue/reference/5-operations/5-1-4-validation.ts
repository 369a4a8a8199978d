import { all, any, CE_SM, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 5.1.4. Errors are of the snapshots that fed the schedules. */
export const FORECAST_VALIDATION = defineTopic({
  code: '5.1.4',
  title: ['预测验证与准确率', 'Validation and accuracy'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['日预测误差', 'Day error'],
      polarity: 'graded',
      requirement: [
        '观察期内，排班所用快照按日计算的加权误差（WAPE）：底线不高于{floor}，进阶不高于{stretch}。',
        'Over the observation window the weighted error (WAPE) by day of the snapshots that fed the schedules: floor at most {floor}, stretch at most {stretch}.',
      ],
      evidence: [
        '规划师出示日误差明细；评审员抽1个月，用快照与实际话务复算WAPE。',
        'The planner shows the errors by day; the assessor recomputes the WAPE of one month from snapshot and fact.',
      ],
      shortfall: ['用事后修订的预测计算准确率。', 'Accuracy is computed from a forecast revised afterwards.'],
      firstStep: [
        '改以排班所用快照为准重算最近3个月。',
        'Recompute the last three months from the snapshots used for scheduling.',
      ],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.15, unit: 'share', range: [0.05, 0.4], provenance: 'public' },
        stretch: { value: 0.1, unit: 'share', range: [0.02, 0.3], provenance: 'public' },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(metric('forecast.wape.day', '<=', parameter('floor'), { minimumRows: 28 })),
        stretch: all(metric('forecast.wape.day', '<=', parameter('stretch'), { minimumRows: 28 })),
      },
      provenance: { text: 'project', limits: 'public', source: 'trade figures on forecast accuracy' },
    },
    {
      title: ['时段预测误差', 'Interval error'],
      polarity: 'graded',
      requirement: [
        '排班所用快照的时段WAPE：底线不高于{floor}与1.5倍噪声下限中的较大者，进阶不高于{stretch}与1.2倍噪声下限中的较大者。',
        'WAPE by interval of the snapshots that fed the schedules: floor, at most the larger of {floor} and 1.5 times the noise floor; stretch, at most the larger of {stretch} and 1.2 times it.',
      ],
      evidence: [
        '规划师出示时段误差与噪声下限；评审员抽1个队列一周，复算WAPE并核对噪声下限的算法说明。',
        'The planner shows interval error and noise floor; the assessor recomputes one week of one queue and reads how the noise floor is found.',
      ],
      shortfall: ['日量准确，但高峰时段分布偏移。', 'Day totals are right and the peak sits in the wrong interval.'],
      firstStep: ['按星期重估时段分布并回测。', 'Estimate the interval pattern anew by weekday and back-test it.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.25, unit: 'share', range: [0.1, 0.6], provenance: 'public' },
        stretch: { value: 0.15, unit: 'share', range: [0.05, 0.4], provenance: 'public' },
      },
      answeredBy: 'planning',
      rule: {
        floor: any(
          metric('forecast.wape', '<=', parameter('floor'), { minimumRows: 500 }),
          metric('forecast.wape', '<=', { metric: 'forecast.noise_floor', times: 1.5 }, { minimumRows: 500 }),
        ),
        stretch: any(
          metric('forecast.wape', '<=', parameter('stretch'), { minimumRows: 500 }),
          metric('forecast.wape', '<=', { metric: 'forecast.noise_floor', times: 1.2 }, { minimumRows: 500 }),
        ),
      },
      provenance: { text: 'project', limits: 'public', source: '25 % and 15 %: trade figures; 1.5 and 1.2: project' },
    },
    {
      title: ['预测偏差', 'Forecast bias'],
      polarity: 'deduct',
      requirement: [
        '最近12个月中至少10个月，月度预测总量与实际总量之差的绝对值不超过实际总量的{bias}。',
        'In at least 10 of the last 12 months the monthly forecast total differs from the actual total, either way, by at most {bias} of the actual.',
      ],
      evidence: [
        '规划师出示12个月预测与实际总量；评审员复算全部月份差值，抽2个月追到快照。',
        'The planner shows forecast and actual totals of 12 months; the assessor recomputes every difference and traces two months to the snapshot.',
      ],
      shortfall: [
        '预测长期偏高，以多排人掩盖。',
        'The forecast runs high month after month and hides in overstaffing.',
      ],
      firstStep: [
        '按月列出偏差方向，查连续同向的队列。',
        'List the sign of each month’s bias and look into queues that keep one sign.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { bias: { value: 0.05, unit: 'share', range: [0.01, 0.2] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.bias.magnitude', '<=', parameter('bias'), { over: { grain: 'month', last: 12, least: 10 } }),
        ),
      },
    },
    {
      title: ['月度误差分析', 'Monthly error analysis'],
      polarity: 'deduct',
      requirement: [
        '最近6个月每月有一份预测误差分析，写明误差最大的{days}天的原因，以及对应的修正动作和责任人。',
        'Each of the last 6 months has a forecast error analysis that names the causes of the {days} days of largest error, with a correction and its owner for each.',
      ],
      evidence: [
        '规划主管出示6份分析；系统预填各月误差最大日；评审员抽2份核对原因，并查修正是否进入下期预测。',
        'The head of planning shows the six analyses; the system prefills the worst days; the assessor checks the causes of two and whether the correction entered the next forecast.',
      ],
      shortfall: ['分析只报准确率数字，不写原因。', 'The analysis gives the accuracy figure and no cause.'],
      firstStep: ['从上月误差最大的三天写起。', 'Begin with the three worst days of last month.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { days: { value: 3, unit: 'count', range: [1, 10] } },
      answeredBy: 'prefill',
    },
    {
      title: ['方法比选', 'Methods compared'],
      polarity: 'bonus',
      requirement: [
        '最近6个月内，至少{methods}种方法在相同的{origins}个以上起点完成回测；在用方法为误差最低者，否则写明例外原因。',
        'Within the last 6 months at least {methods} methods were back-tested on the same {origins} or more origins; the one in use has the lowest error, or the reason for the exception is written.',
      ],
      evidence: [
        '规划师出示回测表；评审员核对各方法起点一致、误差排序与在用方法，读例外原因。',
        'The planner shows the back-test; the assessor checks that origins agree, the order of errors and the method in use, and reads the exception.',
      ],
      shortfall: ['多年沿用同一方法，从未与其他方法对比。', 'One method was used for years and never compared.'],
      firstStep: [
        '用现有历史对两种方法各回测三个起点。',
        'Back-test two methods on three origins of the history held.',
      ],
      effort: 4,
      parameters: {
        methods: { value: 2, unit: 'count', range: [2, 10] },
        origins: { value: 3, unit: 'count', range: [2, 24] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.methods_compared', '>=', parameter('methods'), { freshDays: 184 }),
          fact('forecast.backtest', '>=', parameter('origins'), { freshDays: 184 }),
          fact('forecast.backtest.choice_explained', '=', true, { freshDays: 184 }),
        ),
      },
      provenance: { text: 'talk', limits: 'project' },
    },
  ],
});
