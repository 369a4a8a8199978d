import { defineTopic, SV } from '../topic.ts';

/** 1.2.1: how the plan of several years is drawn up and approved. */
export const PLAN_DRAFTING = defineTopic({
  code: '1.2.1',
  title: ['规划编制', 'Plan drafting'],
  dimensions: SV,
  clauses: [
    {
      title: ['多年规划要件', 'Parts of the plan'],
      polarity: 'deduct',
      requirement: [
        '中心有覆盖不少于{plan_years}个年度的规划文件，其中目标、资源、行动、风险四章齐备，且所覆盖年度含评审年度。',
        'The center has a plan of at least {plan_years} years with chapters on goals, resources, actions and risks, and the year of the assessment is among them.',
      ],
      evidence: [
        '规划负责人出示现行规划；评审员核对覆盖年度和四个章节，每章抽一段确认有实质内容。',
        'The planning owner shows the plan in force; the assessor checks years and the four chapters and reads one passage of each for substance.',
      ],
      shortfall: ['规划有目标和行动，没有资源章节。', 'The plan has goals and actions but no chapter on resources.'],
      firstStep: [
        '按四章列出缺项，先补人力、技术、场地三张资源表。',
        'List what is missing of the four chapters; add tables of staff, technology and site first.',
      ],
      effort: 10,
      parameters: { plan_years: { value: 3, unit: 'years', range: [2, 5] } },
    },
    {
      title: ['外部环境分析', 'Outside analysis'],
      polarity: 'deduct',
      requirement: [
        '规划附有同业、客户、技术、监管四方面的外部分析，分析完成日早于规划批准日不超过{analysis_months}个月。',
        'The plan carries an outside analysis of peers, customers, technology and regulation, finished not more than {analysis_months} months before the plan was approved.',
      ],
      evidence: [
        '规划负责人出示外部分析；评审员核对四个方面、完成日期，并打开其中三处引用来源。',
        'The planning owner shows the analysis; the assessor checks the four areas and the date and opens three of its sources.',
      ],
      shortfall: [
        '沿用上一轮规划的分析，没有更新日期。',
        'The analysis of the last plan is reused without a new date.',
      ],
      firstStep: ['每个方面各写半页，注明来源与查阅日。', 'Write half a page on each area with source and date read.'],
      effort: 4,
      parameters: { analysis_months: { value: 12, unit: 'months', range: [6, 18] } },
    },
    {
      title: ['规划审批记录', 'Approval on record'],
      polarity: 'deduct',
      requirement: [
        '现行规划由上级单位的一次会议批准，会议纪要载明日期、出席人、批准结论和所批准的版本号。',
        'The plan in force was approved at a meeting of the parent unit whose minutes state date, attendance, decision and the version approved.',
      ],
      evidence: [
        '规划负责人出示会议纪要与规划文件；评审员核对四项记载，并确认版本号与现行规划相同。',
        'The planning owner shows minutes and plan; the assessor checks the four entries and that the version equals the plan in force.',
      ],
      shortfall: [
        '口头同意，没有纪要；或批准的不是现行版本。',
        'Agreed by word of mouth, or another version was approved.',
      ],
      firstStep: [
        '把现行版本列入最近一次管理会议议程并留存纪要。',
        'Put the version in force on the next management agenda and keep the minutes.',
      ],
      effort: 1,
    },
    {
      title: ['方案比选', 'Comparison of options'],
      polarity: 'bonus',
      requirement: [
        '规划至少比较两个可选方案的成本与效果并说明取舍，两名评审员盲评其说服力，裁定为3档及以上。',
        'The plan compares cost and effect of at least two options and explains the choice; two assessors score blind how convincing it is and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '规划负责人出示比选材料并讲解15分钟；评审员追问一项假设的来源和改变该假设后的结论。',
        'The planning owner shows the comparison and presents it for 15 minutes; the assessor asks for the source of one assumption and the conclusion if it changed.',
      ],
      shortfall: ['只写选定方案，备选是陪衬。', 'Only the chosen option is worked out; the other is a foil.'],
      firstStep: [
        '用同一组话务假设为两个方案各算一遍人力与费用。',
        'Compute staff and cost of both options from the same volume assumptions.',
      ],
      effort: 10,
      anchors: [
        ['只有一个方案，或备选没有任何数字。', 'One option only, or the other has no figures.'],
        [
          '两个方案都有成本，但效果没有数字或口径不同，或结论不由数字得出。',
          'Both have cost, but effects lack figures or use different definitions, or the conclusion does not follow.',
        ],
        [
          '两个方案按同一口径列出成本与效果，结论由数字得出。',
          'Both list cost and effect by one definition and the conclusion follows from the figures.',
        ],
        [
          '达到3档，且说明关键假设变到什么程度时结论会改变。',
          'As 3, and it says how far the key assumption must move to reverse the choice.',
        ],
      ],
    },
  ],
});
