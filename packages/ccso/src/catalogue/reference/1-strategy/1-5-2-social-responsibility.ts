import { defineTopic, SV } from '../topic.ts';

/** 1.5.2: what the center does for those outside its contacts. */
export const SOCIAL_RESPONSIBILITY = defineTopic({
  code: '1.5.2',
  title: ['社会责任', 'Social responsibility'],
  dimensions: SV,
  clauses: [
    {
      title: ['社会责任年报', 'Yearly responsibility report'],
      polarity: 'deduct',
      requirement: [
        '中心最近12个月内发布一份社会责任报告，就业、无障碍、环境三部分各至少含两个带年份的数字。',
        'In the last 12 months the center issued a social-responsibility report whose parts on employment, accessibility and environment each hold at least two dated figures.',
      ],
      evidence: [
        '中心综合岗出示最近一份报告及发布日期；评审员核对三个部分和数字，抽两个数字追到来源；企业报告中设有中心专节的可以计入。',
        'The office shows the latest report and its date; the assessor checks the three parts and traces two figures; a section on the center in the enterprise’s report counts.',
      ],
      shortfall: ['只有公益活动照片，没有数字。', 'There are photographs of charity events and no figures.'],
      firstStep: [
        '先收集就业人数、无障碍服务次数和用电量三个数。',
        'Collect three figures first: people employed, accessible contacts, electricity used.',
      ],
      effort: 4,
    },
    {
      title: ['录用平等对待', 'Equal treatment in hiring'],
      polarity: 'deduct',
      requirement: [
        '录用平等规则成文，最近12个月招聘档案抽查20份，没有与岗位能力无关的性别、年龄、婚育、地域或残疾条件。',
        'A rule on equal treatment in hiring is in writing, and 20 hiring files of the last 12 months show no condition of sex, age, family, origin or disability unrelated to the job.',
      ],
      evidence: [
        '招聘负责人出示规则、招聘广告、登记表和面试记录；评审员抽20份（不足20份全查），查广告、表格与评语。',
        'The head of recruitment shows rule, advertisements, forms and interview notes; the assessor samples 20 files (all if fewer) and reads advertisement, form and remarks.',
      ],
      shortfall: ['登记表要求填写婚育计划。', 'The form asks about plans for a family.'],
      firstStep: ['删去登记表中与岗位无关的栏目。', 'Delete the fields unrelated to the job from the form.'],
      effort: 2,
      provenance: { source: '中华人民共和国就业促进法（2015修正）第3条' },
    },
    {
      title: ['助残岗位或服务', 'Jobs or services for disabled people'],
      polarity: 'bonus',
      requirement: [
        '中心设有残疾人岗位，或在本企业客户服务之外为残疾人提供专项公益服务，最近12个月每月的在岗人数或服务次数大于零。',
        'The center has jobs for people with disabilities, or a public-benefit service for them apart from serving its own customers; persons in post or services were above zero in each of the last 12 months.',
      ],
      evidence: [
        '人事接口人出示在岗名单或服务记录的12个月数字；评审员抽两个月核对明细，访谈一名当事人或查看一次服务。',
        'The personnel contact shows 12 months of persons in post or services; the assessor checks the detail of two months and interviews one person concerned or looks at one service.',
      ],
      shortfall: ['有安排意向，没有持续的人数或次数。', 'There is an intention, without a steady count.'],
      firstStep: [
        '与当地残联联系，确定一个可居家或无障碍的坐席岗位。',
        'Contact the local federation of disabled people and define one accessible or home-based seat.',
      ],
      effort: 20,
      leadTimeMonths: 12,
    },
  ],
});
