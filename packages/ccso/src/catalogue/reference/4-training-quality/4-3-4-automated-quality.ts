import { CX_CE, defineTopic } from '../topic.ts';

const AUTOMATIC_RULES = {
  fact: 'quality.automatic_rules',
  when: ['使用智能质检规则', 'automatic quality rules are in use'],
} as const;

/** 4.3.4: written contacts, and machines that listen to all. */
export const AUTOMATED_QUALITY = defineTopic({
  code: '4.3.4',
  title: ['全渠道与智能质检', 'All-channel and automated quality'],
  dimensions: CX_CE,
  clauses: [
    {
      title: ['在线与机器人会话抽检', 'Chat and bot sampled'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月，在线人工会话和机器人会话中已开放的每一类，各有不少于{conversations}条被人工质检并计入质检月报。',
        'In each of the last 3 months at least {conversations} conversations of each kind that is open, chat with agents and bot, were evaluated by a person and stand in the quality report.',
      ],
      evidence: [
        '质检负责人出示评分明细和月报；评审员按已开放的类别计数，各抽五条与会话原文核对。',
        'The quality head shows evaluations and reports; the assessor counts each kind that is open and compares five of each with the conversation.',
      ],
      shortfall: ['只质检电话，机器人无人看。', 'Only calls are evaluated and nobody reads the bot.'],
      firstStep: ['每月各随机抽取两类会话派给质检员。', 'Draw both kinds at random each month and hand them out.'],
      effort: 4,
      leadTimeMonths: 3,
      applies: {
        fact: 'channel.chat_or_bot',
        when: ['有在线人工或机器人渠道', 'chat with agents or a bot is offered'],
      },
      parameters: { conversations: { value: 50, unit: 'count', range: [10, 1000] } },
    },
    {
      title: ['规则覆盖全部录音', 'Rules on every recording'],
      polarity: 'bonus',
      requirement: [
        '最近3个月至少{rules}条智能质检规则对全部录音运行，每月被扫描录音数不低于录音总数的{scanned}。',
        'In the last 3 months at least {rules} automatic rules ran on all recordings, with at least {scanned} of each month’s recordings scanned.',
      ],
      evidence: [
        '质检负责人出示规则清单与扫描日志；评审员按月核对录音数与扫描数，抽一条录音查各规则结果。',
        'The quality head shows rules and scan logs; the assessor compares recordings with scans by month and looks up the results of one recording.',
      ],
      shortfall: ['规则只跑重点队列。', 'Rules run on chosen queues only.'],
      firstStep: [
        '先把静默、禁语、告知三条规则扩到全量。',
        'Extend silence, forbidden words and notice to all recordings.',
      ],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        rules: { value: 3, unit: 'count', range: [1, 50] },
        scanned: { value: 0.99, unit: 'share', range: [0.9, 1] },
      },
    },
    {
      title: ['智能质检规则复核', 'Verification of automatic rules'],
      polarity: 'bonus',
      requirement: [
        '最近两个季度，每条智能质检规则每季度均有不少于{hits}条命中记录经人工复核，并留存准确率。',
        'In each of the last two quarters at least {hits} hits of every automatic quality rule were verified by a person and the precision kept.',
      ],
      evidence: [
        '质检负责人出示两个季度的复核表和在用规则清单；评审员对两条规则各重判10条命中记录。',
        'The quality head shows verification sheets of both quarters and the rules in force; the assessor judges ten hits of two rules again.',
      ],
      shortfall: ['规则上线后从未核对命中是否正确。', 'Hits were never checked after the rule went live.'],
      firstStep: ['从扣分最多的规则开始抽100条复核。', 'Verify 100 hits of the rule that costs most marks.'],
      effort: 10,
      leadTimeMonths: 6,
      applies: AUTOMATIC_RULES,
      parameters: { hits: { value: 100, unit: 'count', range: [30, 1000] } },
    },
    {
      title: ['智能结果引导人工抽检', 'Findings steer manual sample'],
      polarity: 'bonus',
      requirement: [
        '最近3个月人工质检样本中，由智能质检命中触发的不少于{steered}，该类样本单独标注并单独统计问题检出率。',
        'In the last 3 months at least {steered} of the manual sample was triggered by automatic hits, marked apart, with the share of faults found counted apart.',
      ],
      evidence: [
        '质检负责人出示抽样规则和评分明细；评审员复算触发样本占比与两类检出率，抽五条追到命中记录。',
        'The quality head shows sampling rule and evaluations; the assessor recomputes the share and both rates and traces five to their hits.',
      ],
      shortfall: ['智能与人工质检各做各的。', 'Automatic and manual quality go separate ways.'],
      firstStep: ['把高风险命中按日推送为质检任务。', 'Push risky hits as evaluations each day.'],
      effort: 4,
      leadTimeMonths: 3,
      applies: AUTOMATIC_RULES,
      parameters: { steered: { value: 0.2, unit: 'share', range: [0.05, 0.8] } },
    },
  ],
});
