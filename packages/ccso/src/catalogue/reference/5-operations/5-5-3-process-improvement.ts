import { CX_CE, defineTopic } from '../topic.ts';

/** 5.5.3. */
export const PROCESS_IMPROVEMENT = defineTopic({
  code: '5.5.3',
  title: ['流程优化', 'Process improvement'],
  dimensions: CX_CE,
  clauses: [
    {
      title: ['高频流程年度评审', 'Yearly review of top processes'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内，中心对接触量最大的{processes}个业务流程逐一评审，各留有结论：保留、修改或取消。',
        'Within the last 12 months the center reviewed the {processes} processes with most contacts one by one, each with the conclusion to keep, change or drop it.',
      ],
      evidence: [
        '流程管理员出示评审记录；评审员按接触原因统计核对前列流程，抽2个结论查看后续处理。',
        'The process administrator shows the records; the assessor checks the ranking by contact reason and what followed two conclusions.',
      ],
      shortfall: ['评审选的是好改的流程，不是量大的。', 'The easy processes were reviewed, not the large ones.'],
      firstStep: ['按接触原因排出前十并定评审日期。', 'Rank contact reasons and date the reviews of the first ten.'],
      effort: 10,
      parameters: { processes: { value: 10, unit: 'count', range: [3, 30] } },
    },
    {
      title: ['消除一类接触', 'A contact reason designed away'],
      polarity: 'bonus',
      requirement: [
        '最近12个月内，中心通过改动流程或页面使一类接触原因的月量较改动前3个月均值下降不少于{fall}，连续3个月保持。',
        'Within the last 12 months a change of process or page brought the monthly volume of one contact reason at least {fall} below the mean of the 3 months before, for 3 months running.',
      ],
      evidence: [
        '流程管理员确认系统按接触原因预填的月量；评审员核对改动日期，排除季节和分类口径变化。',
        'The process administrator confirms the monthly volumes prefilled by reason; the assessor checks the date of change and rules out season and reclassification.',
      ],
      shortfall: ['量下降是因为换了分类代码。', 'Volume fell because the code was changed.'],
      firstStep: ['选一类可由页面说明替代的接触立项。', 'Choose one reason that a page could answer.'],
      effort: 20,
      leadTimeMonths: 6,
      parameters: { fall: { value: 0.2, unit: 'share', range: [0.05, 0.9] } },
      answeredBy: 'prefill',
    },
    {
      title: ['改动前后费力度', 'Effort before and after'],
      polarity: 'bonus',
      requirement: [
        '最近12个月至少1个流程改动在改动前后用同一题目各测客户费力度，每次答完的问卷不少于{answers}份。',
        'For at least 1 process changed in the last 12 months customer effort was measured by the same question before and after, with at least {answers} complete answers each time.',
      ],
      evidence: [
        '体验负责人出示两次问卷与答卷；评审员核对题目一致、答卷数和两次均值。',
        'The owner of experience shows both surveys; the assessor checks that the question agrees, the count and both means.',
      ],
      shortfall: ['改动后才想起测，没有基线。', 'Effort was measured only afterwards.'],
      firstStep: ['下一个改动上线前先发一轮费力度问卷。', 'Ask about effort before the next change goes live.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { answers: { value: 100, unit: 'count', range: [30, 1000] } },
    },
    {
      title: ['流程改动更简单', 'A change that is simpler'],
      polarity: 'bonus',
      requirement: [
        '中心自选1项最近12个月的流程改动，评审员新旧流程各走一遍，两名评审员盲评，裁定为3档及以上。',
        'The center presents 1 change of the last 12 months; the assessors walk the old and the new process, score blind and adjudicate at 3 or above.',
      ],
      evidence: [
        '流程管理员提供新旧流程图与测试账号；评审员以客户和坐席身份各走一遍，记步骤、用时和输入项。',
        'The process administrator gives both charts and test accounts; the assessors walk them as customer and as agent and note steps, time and entries.',
      ],
      shortfall: [
        '客户少填一项，坐席多做三步。',
        'The customer fills one field less, the agent takes three steps more.',
      ],
      firstStep: ['改动前先数一遍客户和坐席的步骤。', 'Count the steps of both before changing.'],
      effort: 10,
      anchors: [
        ['客户或坐席的步骤比原来多。', 'The customer or the agent has more steps than before.'],
        [
          '双方步骤均未增加，但只有一方减少，或走完用时未减。',
          'Neither has more steps, but only one has fewer, or the walk takes as long as before.',
        ],
        ['客户与坐席的步骤均减少，走完用时比原来短。', 'Both have fewer steps and the walk takes less time.'],
        [
          '同3档，且取消了一次转接、回拨或重复输入，评审员走新流程未需询问。',
          'As 3, and a transfer, call-back or repeated entry is gone; the assessor needs no help in the new one.',
        ],
      ],
    },
  ],
});
