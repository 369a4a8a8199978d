import { all, defineTopic, fact, parameter, SM_SV } from '../topic.ts';

/** 6.4.1. */
export const ROUTINE_ANALYSIS = defineTopic({
  code: '6.4.1',
  title: ['例行分析报告', 'Routine analysis'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['报告按时出具', 'Reports on time'],
      polarity: 'deduct',
      requirement: [
        '最近3个月日报、周报和月报三类例行报告，各类均有至少{on_time}在登记时限内发布。',
        'Of the daily, weekly and monthly reports of the last 3 months at least {on_time} of each kind were published inside their registered limit.',
      ],
      evidence: [
        '数据管理员确认系统由发布时间预填的按时率；评审员各类抽5份核对时限与时间戳。',
        'The data administrator confirms the shares prefilled from publication times; the assessor checks limit and time of five of each kind.',
      ],
      shortfall: ['月报中旬才出，纠正已晚。', 'The monthly report comes mid-month, too late to act.'],
      firstStep: ['登记三类报告的发布时限。', 'Register the limits of the three kinds.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: { on_time: { value: 0.95, unit: 'share', range: [0.7, 1] } },
      answeredBy: 'prefill',
    },
    {
      title: ['未达标原因与动作', 'Cause and action for misses'],
      polarity: 'deduct',
      requirement: [
        '最近6个月每份月报为每项未达标的关键指标写明原因、纠正动作和负责人。',
        'Each monthly report of the last 6 months gives, for every key target missed, the cause, a corrective action and who answers for it.',
      ],
      evidence: [
        '数据管理员出示6份月报；评审员逐份将未达标项与目标表核对，抽3项追查动作结果。',
        'The data administrator shows six reports; the assessor compares misses with the targets and follows three actions.',
      ],
      shortfall: ['未达标一律归因“话务上涨”。', 'Every miss is put down to volume.'],
      firstStep: ['月报模板为红灯指标留三栏。', 'Give red metrics three columns in the form.'],
      effort: 2,
      leadTimeMonths: 6,
    },
    {
      title: ['月度指标值在手', 'Monthly values at hand'],
      polarity: 'deduct',
      requirement: [
        '每项关键指标可调出最近{months}个月的月度值及其分子分母，中间无缺月。',
        'For every key metric the monthly values of the last {months} months can be called up with numerator and denominator, without a month missing.',
      ],
      evidence: [
        '数据管理员当场调出关键指标月度值；评审员抽3项数月份并核对最早一月。',
        'The data administrator calls up the values; the assessor counts the months of three metrics and checks the earliest.',
      ],
      shortfall: ['换系统后去年同月无从比较。', 'After a change of system the same month of last year is gone.'],
      firstStep: ['从旧月报补录缺失月份。', 'Enter missing months from old reports.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { months: { value: 13, unit: 'months', range: [13, 60] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.values.months_held', '>=', parameter('months'))) },
    },
    {
      title: ['驱动因素统计分析', 'Drivers analysed statistically'],
      polarity: 'bonus',
      requirement: [
        '最近4个季度每季度对至少一项关键指标做驱动因素统计分析，写明样本量、方法、系数或差异及其置信区间。',
        'In each of the last 4 quarters the drivers of one or more key metrics were analysed statistically, with sample, method, coefficients or differences, and their confidence intervals.',
      ],
      evidence: [
        '数据分析师出示4份分析；评审员抽1份，用其数据重跑方法核对结果。',
        'The analyst shows four analyses; the assessor runs the method of one on its data again.',
      ],
      shortfall: ['看两条曲线同升就断定因果。', 'Two rising curves are taken for cause.'],
      firstStep: ['对满意度与等待时长做一次回归。', 'Regress satisfaction on wait once.'],
      effort: 10,
      leadTimeMonths: 12,
    },
    {
      title: ['报告促成更好决定', 'Reports that led to decisions'],
      polarity: 'bonus',
      requirement: [
        '评审员抽取最近6个月2份分析报告并访谈阅读它的经理，两名评审员盲评报告对决定的作用，均裁定为3档及以上。',
        'The assessors draw 2 analysis reports of the last 6 months, talk to the managers who read them and score blind what they did for decisions; both are adjudicated at 3 or above.',
      ],
      evidence: [
        '数据负责人提供报告清单；评审员抽签，与经理分别访谈，查决定的记录和随后指标值。',
        'The data head lists the reports; the assessors draw, talk to the managers apart and read the decision and the values after it.',
      ],
      shortfall: ['报告按时发出，没有人据此行动。', 'Reports go out and nobody acts on them.'],
      firstStep: ['请三位经理说出上次据报告作的决定。', 'Ask three managers what they last decided from a report.'],
      effort: 10,
      leadTimeMonths: 3,
      anchors: [
        ['经理未读或说不出报告结论。', 'The manager has not read it or cannot give its finding.'],
        [
          '经理知道结论，但没有随之作出的决定，或决定没有记录。',
          'The manager knows the finding, but no decision followed, or none on record.',
        ],
        [
          '有记录显示经理据报告改变或作出决定，并说得出原本会怎样做。',
          'A record shows a decision made or changed by the report, and the manager can say what else would have been done.',
        ],
        [
          '同3档，且随后的指标值显示该决定的结果与报告预期方向一致。',
          'As 3, and the values after it moved the way the report expected.',
        ],
      ],
    },
  ],
});
