import { defineTopic, SV } from '../topic.ts';

/** 1.1.1: what the center is for, in writing, and whether money follows. */
export const MISSION_AND_POSITIONING = defineTopic({
  code: '1.1.1',
  title: ['服务使命与定位', 'Service mission and positioning'],
  dimensions: SV,
  clauses: [
    {
      title: ['服务使命声明', 'Mission statement'],
      polarity: 'deduct',
      requirement: [
        '中心的服务使命成文，由上级单位负责人签署，最近一次复审距评审日不超过{review_months}个月。',
        'The mission of the center is in writing, signed by the head of the parent unit, and last reviewed not more than {review_months} months before the assessment.',
      ],
      evidence: [
        '中心负责人出示使命文件与最近一次复审记录；评审员核对签署人职务、签署日期和复审日期。',
        'The head of the center shows the mission paper and the record of its last review; the assessor checks the signatory’s position, the date signed and the date reviewed.',
      ],
      shortfall: [
        '使命只出现在宣传页，没有签署人和日期。',
        'The mission stands only on a poster, without signatory or date.',
      ],
      firstStep: [
        '把现用表述写成一页文件，报上级负责人签署并登记下次复审日。',
        'Put the wording in use on one page, have the head above sign it and note the next review date.',
      ],
      effort: 2,
      parameters: { review_months: { value: 24, unit: 'months', range: [12, 36] } },
    },
    {
      title: ['经营取向声明', 'Posture statement'],
      polarity: 'deduct',
      requirement: [
        '中心在成本最优与服务最优两种经营取向中书面选定一种，并写明选择该取向的理由及由此放弃的内容。',
        'The center has chosen in writing one of two postures, cost-best or service-best, and states the reason for the choice and what it gives up for it.',
      ],
      evidence: [
        '中心负责人出示取向文件；评审员查看所选取向、理由和放弃内容三项是否都在，并与预算说明对照有无相反表述。',
        'The head of the center shows the posture paper; the assessor looks for the choice, the reason and what is given up, and compares the budget note for a contrary statement.',
      ],
      shortfall: ['文件同时声称成本最低和服务最好。', 'The paper claims lowest cost and best service at once.'],
      firstStep: [
        '召开一次取向讨论会，列出两种取向各自的人力与费用，选定其一并写下理由。',
        'Hold one meeting on posture, set out staff and cost of each, choose one and write down why.',
      ],
      effort: 2,
      provenance: { text: 'talk' },
    },
    {
      title: ['服务范围界定', 'Scope of service'],
      polarity: 'deduct',
      requirement: [
        '定位文件逐项列明中心服务的客户群、各客户群可用的渠道和每个渠道的服务时间，三项均无空缺。',
        'The positioning paper lists the customer groups served, the channels open to each group and the hours of each channel, with no gap among the three.',
      ],
      evidence: [
        '中心负责人出示定位文件；评审员按文件列出客户群、渠道、时间对照表，检查空格。',
        'The head of the center shows the positioning paper; the assessor draws up a table of group, channel and hours from it and looks for empty cells.',
      ],
      shortfall: [
        '列出了渠道，但没有写明面向哪些客户群。',
        'Channels are listed without saying which customer groups they are for.',
      ],
      firstStep: [
        '按客户群做一张渠道与时间表，附在定位文件之后。',
        'Draw up one table of channels and hours by customer group and append it to the positioning paper.',
      ],
      effort: 1,
    },
    {
      title: ['定位引导投入', 'Posture steers investment'],
      polarity: 'bonus',
      requirement: [
        '两名评审员分别与三名管理者追溯本年度五条预算，盲评预算与所选取向的对应关系，裁定为3档及以上。',
        'Two assessors each trace five budget lines of the year with three managers and score blind how the lines follow the chosen posture; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '财务接口人出示年度预算；评审员抽取金额最大的五条，向三名管理者逐条询问立项原因，并与取向文件对照。',
        'The finance contact shows the yearly budget; the assessor takes the five largest lines, asks three managers why each was granted and compares the answers with the posture paper.',
      ],
      shortfall: [
        '预算按上年数增减，与取向无关。',
        'The budget is last year’s figure moved up or down, unrelated to the posture.',
      ],
      firstStep: [
        '在预算表中加一列，写明每条投入服务于取向的哪一点。',
        'Add a column to the budget saying which point of the posture each line serves.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      anchors: [
        [
          '三名管理者都说不出任何一条预算与取向的关系。',
          'None of the three managers can relate any line to the posture.',
        ],
        [
          '能说明一至三条，其余按惯例编列，或三人说法互相矛盾。',
          'One to three lines are explained and the rest follow habit, or the three contradict one another.',
        ],
        [
          '至少四条能说明对应取向的哪一点，三人说法一致。',
          'At least four lines are explained by a point of the posture and the three agree.',
        ],
        [
          '达到3档，且能举出一条因不符合取向而削减或否决的预算。',
          'As 3, and a line cut or refused for not fitting the posture is shown.',
        ],
      ],
    },
  ],
});
