import { CX_SM, defineTopic } from '../topic.ts';

/** 4.5.1: how an article comes into being, and whether it answers. */
export const AUTHORING = defineTopic({
  code: '4.5.1',
  title: ['知识采编与审核', 'Authoring and approval'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['知识条目责任信息', 'Author, reviewer, approver, date'],
      polarity: 'deduct',
      requirement: [
        '抽取30条在用知识，每条均显示作者、审核人、批准人和生效日期，作者与批准人不是同一人。',
        'Of 30 articles in use, each shows author, reviewer, approver and effective date, and author and approver are different people.',
      ],
      evidence: [
        '评审员从知识库随机抽30条，知识库负责人调出属性页；评审员逐条核对四项和人名。',
        'The assessor draws 30 articles, the knowledge owner calls up their properties; the assessor checks the four parts and names.',
      ],
      shortfall: ['条目统一署“管理员”。', 'Every article is signed “administrator”.'],
      firstStep: ['把四项设为发布前必填。', 'Require the four fields before release.'],
      effort: 4,
    },
    {
      title: ['分类型知识模板', 'Templates by type'],
      polarity: 'deduct',
      requirement: [
        '中心为业务规则、操作步骤、问答等每种知识类型各设一个模板，抽取的20条在用知识中至少{fit}条符合所属类型的模板结构。',
        'Each type of knowledge, such as rules, steps and questions, has a template, and at least {fit} of 20 articles in use follow the one of their type.',
      ],
      evidence: [
        '知识库负责人出示类型与模板；评审员随机抽20条，逐条比对栏目有无和顺序。',
        'The knowledge owner shows types and templates; the assessor draws 20 articles and compares parts and order.',
      ],
      shortfall: ['整份文件原样上传。', 'Whole documents are uploaded as they are.'],
      firstStep: [
        '为操作步骤类先定模板，改写最常用的20条。',
        'Set the template for steps and rewrite the 20 most used.',
      ],
      effort: 10,
      parameters: { fit: { value: 18, unit: 'count', range: [14, 20] } },
    },
    {
      title: ['高频诉求知识覆盖', 'Largest contact reasons covered'],
      polarity: 'deduct',
      requirement: [
        '按最近3个月接触量排名前{reasons}的诉求原因，每项在知识库中至少有一条在用知识直接作答。',
        'Each of the {reasons} largest contact reasons of the last 3 months has at least one article in use that answers it.',
      ],
      evidence: [
        '数据负责人出示诉求排名，知识库负责人出示对应条目；评审员自选15项现场检索并阅看答案。',
        'The data owner shows the ranking, the knowledge owner the articles; the assessor searches 15 reasons of own choice and reads the answers.',
      ],
      shortfall: ['高频诉求靠坐席记忆，库里没有。', 'Frequent reasons live in agents’ memory.'],
      firstStep: ['导出诉求排名，标出没有知识的项。', 'Export the ranking and mark reasons without an article.'],
      effort: 10,
      parameters: { reasons: { value: 50, unit: 'count', range: [20, 200] } },
    },
    {
      title: ['上线前知识就绪', 'Article before every launch'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每次业务上线或营销活动开始前，对应知识均已发布，发布时间早于活动开始时间。',
        'Before each launch or campaign of the last 12 months its article was released, with a time of release before the start.',
      ],
      evidence: [
        '业务接口人出示活动清单，知识库负责人导出发布时间；评审员全数比对，抽三次看内容含价格和条件。',
        'The business contact shows the list of events, the knowledge owner times of release; the assessor compares all and reads three for price and conditions.',
      ],
      shortfall: ['活动当天客户先来问，知识后补。', 'Customers ask before the article exists.'],
      firstStep: ['把知识发布列为上线审批的必填项。', 'Make release of the article part of launch approval.'],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['知识易找易懂', 'Found and understood quickly'],
      polarity: 'bonus',
      requirement: [
        '评审员以10个真实客户问题请坐席现场检索，按30秒内找到并看懂答案的情况独立盲评，裁定为3档及以上。',
        'With 10 real customer questions assessors have agents search on the spot and score blind how often the answer is found and understood within 30 seconds; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员从录音中选10个问题，分给五名坐席各两个；计时从读完问题到说出答案，再由评审员读原文核对。',
        'The assessor takes ten questions from recordings, two for each of five agents, times from the question read to the answer given and checks the article.',
      ],
      shortfall: ['检索出几十条，坐席转问同事。', 'Search gives dozens of hits and agents ask neighbours.'],
      firstStep: ['为高频问题补别名和首段结论。', 'Add synonyms and a first line with the answer to frequent ones.'],
      effort: 20,
      leadTimeMonths: 3,
      anchors: [
        ['不足5个在30秒内答对。', 'Fewer than 5 are answered rightly within 30 seconds.'],
        ['5至7个答对，其余找到但看不懂或找不到。', '5 to 7 are; the others are not found or not understood.'],
        ['至少8个答对，坐席能复述结论和条件。', 'At least 8 are, and agents restate answer and conditions.'],
        [
          '达到3档，且评审员本人不经培训也能在30秒内找到其中3个的答案。',
          'As 3, and the assessor, untrained, finds 3 of them within 30 seconds.',
        ],
      ],
    },
  ],
});
