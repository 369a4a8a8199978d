import { CX_SM, defineTopic } from '../topic.ts';

/** 4.3.1: the sheet by which contacts are scored. */
export const QUALITY_STANDARD = defineTopic({
  code: '4.3.1',
  title: ['质检标准', 'Quality standard'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['评分表与致命错误', 'Sheet with fatal errors apart'],
      polarity: 'deduct',
      requirement: [
        '质检评分表列明每项权重，非致命项权重合计100分，致命错误单列并写明一经出现的处理结果。',
        'The scoring sheet gives each item a weight, non-fatal items add up to 100 marks, and fatal errors stand apart with what follows when one occurs.',
      ],
      evidence: [
        '质检负责人出示评分表；评审员核对权重合计，抽五条含致命错误的评分查是否按规定处理。',
        'The quality head shows the sheet; the assessor adds the weights and checks five evaluations with fatal errors for what followed.',
      ],
      shortfall: ['致命错误只扣十分，混在总分里。', 'A fatal error costs ten marks within the total.'],
      firstStep: [
        '把泄密、错误承诺等列为致命项单独统计。',
        'Make disclosure and false promises fatal and count them apart.',
      ],
      effort: 2,
    },
    {
      title: ['分渠道评分表', 'One sheet per channel'],
      polarity: 'deduct',
      requirement: [
        '每个由人工服务的渠道各有一份在用评分表，表中含该渠道特有的评分项，如在线并发回复间隔或邮件行文格式。',
        'Every channel served by people has a scoring sheet in use with items of its own, such as gaps between replies in chat or the form of a mail.',
      ],
      evidence: [
        '质检负责人出示渠道清单和各表；评审员逐渠道核对，指出每份表的特有项，抽两条评分确认用对了表。',
        'The quality head shows channels and sheets; the assessor finds the items of its own in each and checks that two evaluations used the right sheet.',
      ],
      shortfall: ['在线会话沿用电话评分表。', 'Chat is scored on the telephone sheet.'],
      firstStep: ['为在线渠道删去语音项，补三项特有项。', 'Drop voice items for chat and add three of its own.'],
      effort: 4,
    },
    {
      title: ['评分项正反例', 'Passing and failing examples'],
      polarity: 'deduct',
      requirement: [
        '在用评分表的每个评分项附至少一个通过示例和一个不通过示例，示例取自真实接触并已隐去客户信息。',
        'Each item of the sheets in use has at least one passing and one failing example from a real contact with customer data removed.',
      ],
      evidence: [
        '质检负责人出示评分说明；评审员逐项核对有无正反例，抽五个示例检查客户信息已隐去。',
        'The quality head shows the scoring guide; the assessor looks for both examples of every item and checks five for customer data.',
      ],
      shortfall: ['评分说明只有“态度热情”一类文字。', 'The guide says “be warm” and no more.'],
      firstStep: [
        '从上月争议评分中为分歧最大的五项选例。',
        'Choose examples for the five most disputed items of last month.',
      ],
      effort: 4,
    },
    {
      title: ['评分表年度复审', 'Sheet reviewed against customers'],
      polarity: 'deduct',
      requirement: [
        '最近{review_months}个月内中心依据投诉原因和满意度数据复审评分表一次，纪要逐项写明保留、修改或删除及所据数据。',
        'Within the last {review_months} months the center reviewed the sheet against complaint causes and satisfaction data; the minutes say for each item kept, changed or removed, and on which data.',
      ],
      evidence: [
        '质检负责人出示复审纪要和两类数据；评审员抽五项核对所据数据，并与现行表版本比对。',
        'The quality head shows minutes and both kinds of data; the assessor checks the data behind five items and compares with the version in force.',
      ],
      shortfall: ['评分表多年不变，或只凭内部讨论修改。', 'The sheet stays for years or changes by inner debate.'],
      firstStep: [
        '列出投诉前五原因，查评分表有无对应项。',
        'List five causes of complaint and look for an item for each.',
      ],
      effort: 2,
      parameters: { review_months: { value: 12, unit: 'months', range: [6, 24] } },
    },
    {
      title: ['评分项体现客户所重', 'Items measure what customers value'],
      polarity: 'bonus',
      requirement: [
        '两名评审员以客户视角听评10条录音或会话，再与中心质检得分对照，按锚点独立盲评，裁定为3档及以上。',
        'Two assessors listen to 10 contacts as customers, compare with the center’s quality scores and score blind on the anchors; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员从有满意度评价的接触中抽10条，先独立按满意与否排序，再看质检得分；质检负责人解释差异。',
        'The assessors draw ten contacts with a customer rating, rank them as customers first, then see the scores; the quality head explains differences.',
      ],
      shortfall: ['得分高的通话客户并不满意。', 'High scores go with dissatisfied customers.'],
      firstStep: ['对照100条接触的质检得分与客户评价。', 'Compare score and customer rating of 100 contacts.'],
      effort: 20,
      leadTimeMonths: 3,
      anchors: [
        [
          '高分与客户感受多次相反，评分项多为用语规范。',
          'High scores often contradict the customer; items are mostly set phrases.',
        ],
        [
          '大体一致，但问题是否解决或客户费力不计分，或不占主要权重。',
          'Roughly in line, but solving or customer effort does not count, or not with the main weight.',
        ],
        [
          '排序基本一致，解决问题和客户费力都有评分项且占主要权重。',
          'The order mostly agrees, and solving and customer effort have items with the main weight.',
        ],
        [
          '达到3档，且中心出示得分与客户评价关联的数据及据此的修改。',
          'As 3, and the center shows data linking score and rating and a change made from it.',
        ],
      ],
    },
  ],
});
