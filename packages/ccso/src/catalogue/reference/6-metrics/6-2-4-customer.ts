import { all, any, CX_SV, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 6.2.4. `benchmark.cohort.csat` is the number of peers that report satisfaction by the same definition. */
export const CUSTOMER_RESULTS = defineTopic({
  code: '6.2.4',
  title: ['客户感知结果', 'Customer results'],
  dimensions: CX_SV,
  clauses: [
    {
      title: ['客户满意度', 'Customer satisfaction'],
      polarity: 'graded',
      requirement: [
        '观察期满意度按登记的一种口径判定：登记非常满意占比的，底线{floor_top}、进阶{stretch_top}；登记满意以上占比的，底线{floor_top2}、进阶{stretch_top2}，均为不低于。',
        'Satisfaction over the observation window by the method registered, at least: for top box, floor {floor_top}, stretch {stretch_top}; for top two boxes, floor {floor_top2}, stretch {stretch_top2}.',
      ],
      evidence: [
        '体验负责人出示答卷汇总与登记口径；评审员核对所用变体与登记一致，由答卷明细复算，只与该变体的限值比较。',
        'The owner of experience shows answers and method; the assessor checks the variant against the registry, recomputes it from single answers and compares it with the limit of that variant only.',
      ],
      shortfall: ['未评价的接触被默认为满意。', 'Contacts without an answer count as satisfied.'],
      firstStep: ['按登记变体从答卷明细重算。', 'Recompute from the answers by the registered variant.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor_top: { value: 0.75, unit: 'share', range: [0.3, 1] },
        floor_top2: { value: 0.9, unit: 'share', range: [0.3, 1] },
        stretch_top: { value: 0.88, unit: 'share', range: [0.3, 1] },
        stretch_top2: { value: 0.97, unit: 'share', range: [0.3, 1] },
      },
      answeredBy: 'records',
      rule: {
        floor: any(
          metric('csat.top_box', '>=', parameter('floor_top'), { registered: true, minimumRows: 200 }),
          metric('csat.top2_box', '>=', parameter('floor_top2'), { registered: true, minimumRows: 200 }),
        ),
        stretch: any(
          metric('csat.top_box', '>=', parameter('stretch_top'), { registered: true, minimumRows: 200 }),
          metric('csat.top2_box', '>=', parameter('stretch_top2'), { registered: true, minimumRows: 200 }),
        ),
      },
      provenance: { text: 'talk', limits: 'project' },
    },
    {
      title: ['万次接触投诉量', 'Complaints per 10,000 contacts'],
      polarity: 'graded',
      requirement: [
        '观察期内，每10000次已处理接触对应的投诉件数（各受理渠道合计）：底线不高于{floor}件，进阶不高于{stretch}件。',
        'Complaints per 10000 handled contacts over the observation window: floor at most {floor}, stretch at most {stretch}, all intake channels counted.',
      ],
      evidence: [
        '投诉主管出示投诉台账与接触量；评审员复算比值，抽100条普通接触核对有无未登记的投诉。',
        'The complaint head shows complaints and contacts; the assessor recomputes the rate and reads 100 ordinary contacts for complaints not entered.',
      ],
      shortfall: ['只统计升级到主管的投诉。', 'Only complaints that reached a manager count.'],
      firstStep: ['按书面定义回标最近一月投诉。', 'Mark last month’s contacts again by the written definition.'],
      effort: 20,
      leadTimeMonths: 6,
      parameters: {
        floor: { value: 20, unit: 'count', range: [0, 200] },
        stretch: { value: 5, unit: 'count', range: [0, 200] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('complaint.rate', '<=', parameter('floor'), { minimumRows: 10_000 })),
        stretch: all(metric('complaint.rate', '<=', parameter('stretch'), { minimumRows: 10_000 })),
      },
    },
    {
      title: ['分渠道满意度', 'Satisfaction per channel'],
      polarity: 'deduct',
      requirement: [
        '最近一个完整季度，每个已开放的人工渠道各有一个满意度值，答卷数不少于{answers}份，不以全中心合计代替。',
        'For the last full quarter every open channel served by people has a satisfaction value of its own from at least {answers} answers, and no total stands in for it.',
      ],
      evidence: [
        '体验负责人出示分渠道结果；评审员与渠道清单核对有无遗漏，抽1个渠道复算。',
        'The owner of experience shows results by channel; the assessor compares with the channel list and recomputes one.',
      ],
      shortfall: ['只有电话调查，在线无数据。', 'Only voice is surveyed.'],
      firstStep: ['在在线会话结束页加入评价题。', 'Ask at the end of a chat.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { answers: { value: 50, unit: 'count', range: [20, 1000] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('csat.channels_known_share', '=', 1, { over: { grain: 'quarter', last: 1 } }),
          fact('csat.channel_answers', '>=', parameter('answers'), { over: { grain: 'quarter', last: 1 } }),
        ),
      },
    },
    {
      title: ['满意度高于同业中位', 'Above the peers’ median'],
      polarity: 'bonus',
      requirement: [
        '最近12个月内的同业数据中，中心满意度高于不少于{peers}家、采用同一口径的同业样本中位数。',
        'In peer data of the last 12 months the center’s satisfaction lies above the median of at least {peers} peers that use the same definition.',
      ],
      evidence: [
        '数据负责人出示同业样本及口径说明；评审员核对样本数、口径与日期，复算中位数。',
        'The data head shows the cohort with its definition; the assessor checks size, definition and date and recomputes the median.',
      ],
      shortfall: ['与口径不同的公开报告数字相比。', 'The value is compared with a report by another definition.'],
      firstStep: ['向同业交换组征集同口径数据。', 'Ask an exchange group for data by the same definition.'],
      effort: 20,
      leadTimeMonths: 6,
      parameters: { peers: { value: 5, unit: 'count', range: [5, 200] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('benchmark.cohort.csat', '>=', parameter('peers'), { freshDays: 366 }),
          fact('benchmark.cohort.csat_less_median', '>', 0, { freshDays: 366 }),
        ),
      },
    },
  ],
});
