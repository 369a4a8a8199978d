import { all, CX_SM, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 6.2.3. Quality scores are on a scale of 100. */
export const RESOLUTION_AND_QUALITY = defineTopic({
  code: '6.2.3',
  title: ['解决与质量结果', 'Resolution and quality results'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['首次解决率', 'First-contact resolution'],
      polarity: 'graded',
      requirement: [
        '观察期内，按登记口径（毛值、净值或重复来访窗口之一）计算的首次解决率：底线不低于{floor}，进阶不低于{stretch}。',
        'First-contact resolution over the observation window by the registered method (gross, net or repeat window): floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '数据管理员出示指标值与口径；评审员抽50条判为首次解决的接触，按口径窗口查同一客户有无再次来访。',
        'The data administrator shows value and method; the assessor takes 50 contacts counted as resolved and looks for the same customer within the window.',
      ],
      shortfall: ['由坐席自行勾选“已解决”。', 'Agents tick “resolved” themselves.'],
      firstStep: ['登记重复来访窗口天数并按客户标识重算。', 'Register the window and recompute by customer key.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.7, unit: 'share', range: [0.3, 1] },
        stretch: { value: 0.85, unit: 'share', range: [0.3, 1] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('fcr.*', '>=', parameter('floor'), { minimumRows: 500 })),
        stretch: all(metric('fcr.*', '>=', parameter('stretch'), { minimumRows: 500 })),
      },
    },
    {
      title: ['质检得分', 'Quality score'],
      polarity: 'graded',
      requirement: [
        '观察期内，人工质检平均得分（百分制，全部渠道合并）：底线不低于{floor}分，进阶不低于{stretch}分。',
        'Mean score of human quality evaluations over the observation window, in points of a hundred over all channels: floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '质检主管出示评分记录；评审员抽10条请另一名质检员盲评，比较两组均值，并核对样本为随机抽取。',
        'The quality head shows the scores; the assessor has ten scored blind by another analyst, compares the means and checks that samples were drawn at random.',
      ],
      shortfall: ['只抽长期优秀坐席的录音。', 'Only the best agents are sampled.'],
      firstStep: ['改为系统随机抽样后重算一个月。', 'Draw samples at random and recompute a month.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 85, unit: 'score', range: [50, 100] },
        stretch: { value: 92, unit: 'score', range: [50, 100] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('quality.score', '>=', parameter('floor'), { minimumRows: 100 })),
        stretch: all(metric('quality.score', '>=', parameter('stretch'), { minimumRows: 100 })),
      },
    },
    {
      title: ['致命差错率', 'Fatal-error rate'],
      polarity: 'graded',
      requirement: [
        '观察期内，至少含一项致命差错的质检样本占全部质检样本的比例：底线不高于{floor}，进阶不高于{stretch}。',
        'Evaluated contacts with one or more fatal errors as a share of all evaluated over the observation window: floor at most {floor}, stretch at most {stretch}.',
      ],
      evidence: [
        '质检主管出示致命差错定义与记录；评审员抽20条无差错样本重听，核对有无漏判。',
        'The quality head shows definition and records; the assessor listens to 20 contacts without error and looks for one missed.',
      ],
      shortfall: ['致命差错只扣分，不单独统计。', 'Fatal errors cost points and are not counted.'],
      firstStep: ['在评分表中单列致命项并按样本计数。', 'List fatal items apart and count contacts with one.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.03, unit: 'share', range: [0, 0.2] },
        stretch: { value: 0.01, unit: 'share', range: [0, 0.2] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('quality.fatal_error_rate', '<=', parameter('floor'), { minimumRows: 100 })),
        stretch: all(metric('quality.fatal_error_rate', '<=', parameter('stretch'), { minimumRows: 100 })),
      },
    },
    {
      title: ['重复来访原因', 'Repeat contacts by reason'],
      polarity: 'bonus',
      requirement: [
        '最近3个月每月按接触原因列出重复来访量，至少{coded}的重复来访带有原因代码。',
        'In each of the last 3 months repeat contacts are listed by contact reason, and at least {coded} of them carry a reason code.',
      ],
      evidence: [
        '数据管理员出示3个月原因表；评审员抽20条重复来访，核对两次接触的原因代码。',
        'The data administrator shows the tables; the assessor compares the reason codes of both contacts for 20 repeats.',
      ],
      shortfall: ['知道重复率，不知为何重复。', 'The repeat rate is known, its reasons are not.'],
      firstStep: ['按客户标识连接接触记录并统计原因。', 'Join contacts by customer key and count reasons.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { coded: { value: 0.9, unit: 'share', range: [0.5, 1] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('fcr.repeat_window.coded_share', '>=', parameter('coded'), { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
    {
      title: ['班组质量差距', 'Teams close in quality'],
      polarity: 'bonus',
      requirement: [
        '最近3个月每月，各班组质检平均分的最高值与最低值相差不超过{points}分。',
        'In each of the last 3 months the highest and the lowest mean quality score of teams are at most {points} points of a hundred apart.',
      ],
      evidence: [
        '质检主管出示班组得分；评审员抽1个月，复算最高与最低班组，核对各班组样本数。',
        'The quality head shows scores by team; the assessor recomputes highest and lowest of one month and checks the sample of each.',
      ],
      shortfall: ['新人班组长期低于均值10分。', 'The team of new hires stays 10 points below.'],
      firstStep: ['让低分班组参加高分班组的录音分享。', 'Let the low team listen with the high one.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { points: { value: 5, unit: 'score', range: [1, 20] } },
      answeredBy: 'records',
      rule: {
        floor: all(fact('quality.score.team_range', '<=', parameter('points'), { over: { grain: 'month', last: 3 } })),
      },
    },
  ],
});
