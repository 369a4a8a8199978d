import { CE_SM, defineTopic } from '../topic.ts';

const OUTSOURCED = { fact: 'organisation.outsourced', when: ['中心有外包业务', 'the center outsources work'] } as const;

/** 5.7.1. */
export const SUPPLIER_SELECTION = defineTopic({
  code: '5.7.1',
  title: ['选择与合同', 'Selection and contract'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['供应商评选', 'Choice of supplier'],
      polarity: 'deduct',
      requirement: [
        '现有每家外包供应商的评选文件载有加权评分标准和不少于{offers}家报价；不足时写明原因并经批准。',
        'The file of each present supplier holds weighted criteria and at least {offers} offers, or the approved reason for fewer.',
      ],
      evidence: [
        '采购负责人出示评选文件；评审员复算1家供应商的加权得分，核对报价数量。',
        'The head of procurement shows the files; the assessor recomputes the score of one supplier and counts the offers.',
      ],
      shortfall: ['沿用老供应商，没有评选记录。', 'The old supplier stays without any record of choice.'],
      firstStep: ['为到期合同拟定加权评分表。', 'Draw up weighted criteria for the next contract.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { offers: { value: 3, unit: 'count', range: [2, 10] } },
      applies: OUTSOURCED,
    },
    {
      title: ['合同必备条款', 'Terms of the contract'],
      polarity: 'deduct',
      requirement: [
        '每份外包合同载明服务目标及口径、客户数据保护义务、未达标扣罚和退出交接安排4项条款。',
        'Every outsourcing contract has 4 terms: service goals with their definition, protection of customer data, penalties for missed goals, and exit with handover.',
      ],
      evidence: [
        '合同管理员出示合同；评审员逐份勾对四项条款，抽1次扣罚核对依据。',
        'The contract administrator shows the contracts; the assessor ticks the four terms and traces one penalty.',
      ],
      shortfall: ['合同没有退出交接条款。', 'The contract has no exit clause.'],
      firstStep: ['拟补充协议写入退出与数据返还。', 'Add exit and return of data by supplement.'],
      effort: 4,
      leadTimeMonths: 2,
      applies: OUTSOURCED,
    },
    {
      title: ['供应商用工合规', 'Lawful employment at suppliers'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内，中心对每家供应商抽查不少于{files}名坐席的劳动合同、社会保险和工时记录，问题均已整改。',
        'Within the last 12 months the center checked contracts, social insurance and hours of at least {files} agents at every supplier, and what was found is put right.',
      ],
      evidence: [
        '供应商管理员出示抽查表和整改证明；评审员抽3名坐席，核对缴费凭证与班表工时。',
        'The supplier manager shows checks and proofs; the assessor compares payments and hours of three agents.',
      ],
      shortfall: ['只收供应商承诺函，没有抽查。', 'A letter of assurance stands in for a check.'],
      firstStep: ['随机抽20名外包坐席查三项记录。', 'Draw 20 agents of the supplier and check the three records.'],
      effort: 4,
      parameters: { files: { value: 20, unit: 'count', range: [5, 100] } },
      applies: OUTSOURCED,
      provenance: {
        text: 'law',
        limits: 'project',
        source: 'Labour Contract Law of the PRC, articles 10 and 62, 2007 (amended 2012)',
      },
    },
    {
      title: ['成本公开或收益共享', 'Open books or shared gains'],
      polarity: 'bonus',
      requirement: [
        '至少1份在用外包合同约定供应商公开成本构成，或按约定公式分享改进收益，最近12个月已按约定核算一次。',
        'At least 1 contract in force has the supplier open its costs or share gains by a formula, and this was accounted once within the last 12 months.',
      ],
      evidence: [
        '合同管理员出示条款与核算表；评审员按公式复算一次并核对付款。',
        'The contract administrator shows term and account; the assessor recomputes it by the formula and checks the payment.',
      ],
      shortfall: ['按人头计价，供应商没有改进动力。', 'Payment by head gives no reason to improve.'],
      firstStep: ['在续约谈判中提出收益共享公式。', 'Propose a formula of shared gains at renewal.'],
      effort: 10,
      leadTimeMonths: 12,
      applies: OUTSOURCED,
    },
  ],
});
