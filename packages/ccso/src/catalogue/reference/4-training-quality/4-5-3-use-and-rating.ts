import { defineTopic, SM_CE } from '../topic.ts';

/** 4.5.3: what happens when knowledge meets agents. */
export const USE_AND_RATING = defineTopic({
  code: '4.5.3',
  title: ['知识应用与评价', 'Use and rating'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['无结果检索月度分析', 'Searches without a hit'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月分析坐席检索无结果的前{terms}个词，逐词记录新增知识、补充别名或不处理的决定。',
        'In each of the last 3 months the {terms} most frequent searches without a hit were analysed, with a decision for each: new article, synonym or nothing.',
      ],
      evidence: [
        '知识库负责人出示检索日志和三份月度分析；评审员由日志复算一个月的前列词，检索五个词看是否已处理。',
        'The knowledge owner shows the log and three analyses; the assessor recomputes one month’s terms and searches five of them.',
      ],
      shortfall: ['检索日志没有开启。', 'The search log is switched off.'],
      firstStep: ['开启无结果日志，先看前20个词。', 'Switch the log on and read the first 20 terms.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: { terms: { value: 20, unit: 'count', range: [10, 100] } },
    },
    {
      title: ['坐席纠错答复时限', 'Agents’ remarks answered'],
      polarity: 'deduct',
      requirement: [
        '最近3个月坐席对知识提出的纠错或建议，在{answer_days}个工作日内答复采纳与否及理由的占比不低于{share}。',
        'Of agents’ remarks on articles in the last 3 months, at least {share} were answered within {answer_days} working days with accepted or not and why.',
      ],
      evidence: [
        '知识库负责人导出意见与答复；评审员复算占比，抽五条采纳意见查条目是否已改。',
        'The knowledge owner exports remarks and answers; the assessor recomputes the share and checks the article of five accepted ones.',
      ],
      shortfall: ['意见提交后没有回音。', 'Remarks get no answer.'],
      firstStep: ['在条目页加意见按钮并指定答复人。', 'Add a button to the article and name who answers.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: {
        answer_days: { value: 5, unit: 'working_days', range: [1, 15] },
        share: { value: 0.9, unit: 'share', range: [0.7, 1] },
      },
    },
    {
      title: ['知识使用率目标', 'Use rate with target'],
      polarity: 'bonus',
      requirement: [
        '知识使用率（打开过知识的接触占全部人工接触的比例）已登记口径和目标，最近6个月逐月报告数值与目标。',
        'The use rate (contacts in which an article was opened over all contacts handled) has a registered method and target, and value and target are reported for each of the last 6 months.',
      ],
      evidence: [
        '知识库负责人出示口径、目标和6份月报；评审员由点击日志与接触明细复算一个月。',
        'The knowledge owner shows method, target and 6 reports; the assessor recomputes one month from clicks and contacts.',
      ],
      shortfall: ['只统计点击总数。', 'Only clicks are counted.'],
      firstStep: ['在知识点击日志中写入接触编号。', 'Write the contact’s number into the click log.'],
      effort: 10,
      leadTimeMonths: 6,
    },
    {
      title: ['知识修改效果测量', 'Effect of article change'],
      polarity: 'bonus',
      requirement: [
        '最近12个月至少{changes}次知识修改，按同一口径比较修改前后各{weeks}周该诉求的首次解决率或平均处理时长，并写明结论。',
        'For at least {changes} article changes of the last 12 months, first-contact resolution or average handle time of the reason is compared by one definition over {weeks} weeks before and after, with a conclusion.',
      ],
      evidence: [
        '知识库负责人出示比较表，数据负责人出示明细；评审员复算一次修改前后的数值和样本量。',
        'The knowledge owner shows comparisons and the data owner details; the assessor recomputes values and sample of one change.',
      ],
      shortfall: ['改完即止，不看结果。', 'The change is made and no one looks at results.'],
      firstStep: [
        '选一条处理时长最长的诉求改写并记录前后值。',
        'Rewrite the article of the longest reason and note both values.',
      ],
      effort: 4,
      leadTimeMonths: 3,
      parameters: {
        changes: { value: 2, unit: 'count', range: [1, 12] },
        weeks: { value: 4, unit: 'weeks', range: [2, 13] },
      },
      answeredBy: 'prefill',
    },
  ],
});
