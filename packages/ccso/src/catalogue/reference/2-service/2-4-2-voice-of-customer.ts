import { any, CX_SV, defineTopic, metric } from '../topic.ts';

/** 2.4.2: what customers say and where it hurts. */
export const VOICE_OF_CUSTOMER = defineTopic({
  code: '2.4.2',
  title: ['体验旅程与客户之声', 'Journeys and voice of the customer'],
  dimensions: CX_SV,
  clauses: [
    {
      title: ['客户之声来源清单', 'Sources of customer voice'],
      polarity: 'deduct',
      requirement: [
        '中心列出至少{sources}种客户声音来源及其负责人，最近12个月每月由负责人阅读并留下一份摘要。',
        'The center lists at least {sources} sources of customer voice with an owner each, who read it and left a summary in each of the last 12 months.',
      ],
      evidence: [
        '体验负责人出示来源清单与每个来源12个月的摘要；评审员核对来源数、负责人和月份，抽两份摘要对照原始声音。',
        'The owner of experience shows the list and 12 months of summaries of each source; the assessor checks sources, owners and months and compares two summaries with what customers said.',
      ],
      shortfall: ['应用商店评论和社交留言没人看。', 'Nobody reads store reviews and social posts.'],
      firstStep: [
        '列出所有来源，每种指定一人每月写五行摘要。',
        'List every source and have one person write five lines on each a month.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { sources: { value: 4, unit: 'count', range: [2, 12] } },
    },
    {
      title: ['三大来询旅程图', 'Maps of three largest journeys'],
      polarity: 'bonus',
      requirement: [
        '最近12个月占比最高的三个来询原因各有一张旅程图，每张至少标出三个痛点及其实测数值。',
        'The three largest contact reasons of the last 12 months each have a journey map marking at least three pain points with measured values.',
      ],
      evidence: [
        '体验负责人出示三张旅程图与来询排序；评审员核对排序，抽三个痛点追到数值来源。',
        'The owner of experience shows three maps and the ranking; the assessor checks the ranking and traces three pain points to their data.',
      ],
      shortfall: ['旅程图凭讨论画成，没有数据。', 'Maps come from a discussion, without data.'],
      firstStep: [
        '选最大来询原因，为每一步填上等待、转接和重复率。',
        'Take the largest reason and fill in wait, transfer and repeat rate of each step.',
      ],
      effort: 10,
    },
    {
      title: ['费力度或推荐度月测', 'Effort or recommendation monthly'],
      polarity: 'bonus',
      requirement: [
        '最近6个月每月测量客户费力度或净推荐值，按登记口径计算，每月答卷不少于100份。',
        'In each of the last 6 months customer effort or net promoter score was measured by the registered method from at least 100 answers a month.',
      ],
      evidence: [
        '数据负责人出示6个月数值、样本数与口径；评审员由一个月的答卷复算数值和样本数。',
        'The data owner shows 6 months of values, sample sizes and the definition; the assessor recomputes one month from its answers.',
      ],
      shortfall: ['一年测一次，样本不足百份。', 'It is measured once a year from fewer than a hundred answers.'],
      firstStep: [
        '在现有评价后对部分客户加问一题费力度。',
        'Add one question on effort for part of the customers surveyed.',
      ],
      effort: 4,
      leadTimeMonths: 6,
      answeredBy: 'records',
      rule: {
        floor: any(
          metric('ces.mean', 'present', null, { over: { grain: 'month', last: 6 }, minimumRows: 100 }),
          metric('nps.standard', 'present', null, { over: { grain: 'month', last: 6 }, minimumRows: 100 }),
        ),
      },
    },
    {
      title: ['旅程实走相符', 'Walked journey matches its map'],
      polarity: 'bonus',
      requirement: [
        '两名评审员各以客户身份走完一条已绘制的旅程，就旅程图与亲历的相符程度盲评，裁定为3档及以上。',
        'Two assessors each walk one mapped journey as customers and score blind how far the map agrees with what they met; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员从旅程图中抽一条，不看图先走完并记录步骤、等待和卡点，再请体验负责人对照图逐步核对；没有旅程图的不予计分。',
        'The assessor draws one map, walks the journey first without it noting steps, waits and obstacles, then goes through the map with the owner; without a map nothing is credited.',
      ],
      shortfall: ['图上的步骤与现行流程不符。', 'The steps on the map are not those of today.'],
      firstStep: [
        '请一名新员工按图走一遍并标出不符之处。',
        'Have a new employee walk the map and mark where it differs.',
      ],
      effort: 4,
      anchors: [
        ['主要步骤与图不符，或走不到终点。', 'Main steps differ from the map, or the end is not reached.'],
        [
          '步骤相符，但有亲历的卡点图上没有，或等待时间与图上数值不在同一量级。',
          'Steps agree, but an obstacle met is not on the map, or waits are of another order than its values.',
        ],
        [
          '步骤相符，亲历的卡点都在图上，等待时间与图上数值同一量级。',
          'Steps agree, every obstacle met is on the map and waits are of the same order as its values.',
        ],
        [
          '达到3档，且图上至少一个痛点已消除并更新。',
          'As 3, and at least one pain point on the map has been removed and the map updated.',
        ],
      ],
    },
  ],
});
