import { all, defineTopic, fact, parameter, SM_SV } from '../topic.ts';

/** 3.1.1. `organisation.positions.age_months` is the age of the chart, `.one_team_share` the share of people in exactly one team. */
export const STRUCTURE = defineTopic({
  code: '3.1.1',
  title: ['组织架构与汇报关系', 'Structure and reporting lines'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['架构图在用且归属唯一', 'Current chart, one team each'],
      polarity: 'deduct',
      requirement: [
        '中心组织架构图的更新日距评审日不超过{chart_months}个月，在岗人员每人归属且只归属一个班组或部门。',
        'The organisation chart was renewed at most {chart_months} months before the assessment, and every person in post belongs to exactly one team or unit in it.',
      ],
      evidence: [
        '人事接口人出示架构图和在岗名单；评审员核对更新日，按工号逐一比对，列出无归属和重复归属者。',
        'The personnel contact shows chart and staff list; the assessor checks the date and compares by staff number, listing those in no team or in two.',
      ],
      shortfall: [
        '班组重组后架构图未改，部分坐席无归属。',
        'Teams were regrouped without a new chart and some agents belong nowhere.',
      ],
      firstStep: [
        '用在岗名单逐人补填班组，重出架构图并注明日期。',
        'Fill in the team of every person on the staff list and issue a dated chart.',
      ],
      effort: 1,
      parameters: { chart_months: { value: 6, unit: 'months', range: [1, 12] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('organisation.positions.age_months', '<=', parameter('chart_months')),
          fact('organisation.positions.one_team_share', '=', 1),
        ),
      },
    },
    {
      title: ['管理层级上限', 'Limit of layers'],
      polarity: 'deduct',
      requirement: [
        '从坐席到中心负责人的汇报层级数在每条汇报线上均不超过中心登记的层级上限，代理主管计为一级。',
        'On every reporting line the layers from agent to head of the center do not exceed the limit that the center registered; an acting supervisor counts as a layer.',
      ],
      evidence: [
        '人事接口人出示登记的上限和架构图；评审员在最长的三条线上逐级点数，并问每条线一名坐席由谁安排工作。',
        'The personnel contact shows the registered limit and the chart; the assessor counts the three longest lines and asks one agent on each who assigns the work.',
      ],
      shortfall: [
        '班组长之下另设副组长，层级未登记。',
        'Deputies below team leaders form a layer that is not registered.',
      ],
      firstStep: ['登记层级上限，标出超限的汇报线。', 'Register the limit and mark the lines beyond it.'],
      effort: 10,
      answeredBy: 'planning',
      rule: { floor: all(fact('organisation.layers', '<=', { fact: 'organisation.layers.limit' })) },
    },
    {
      title: ['专业职能责任人', 'Owners of support functions'],
      polarity: 'deduct',
      requirement: [
        '预测排班、质检、培训、知识库、数据分析五项职能各有一名具名责任人，任命文件写明职能和生效日期。',
        'Planning, quality, training, knowledge and data analysis each have one named owner, appointed in a paper that states function and effective date.',
      ],
      evidence: [
        '中心负责人出示任命文件；评审员核对五项职能、姓名和日期，并与五人逐一确认其现任该职。',
        'The head of the center shows the appointments; the assessor checks five functions, names and dates and confirms each with the person.',
      ],
      shortfall: [
        '知识库由各业务线兼管，没有责任人。',
        'Knowledge is shared among lines of business without an owner.',
      ],
      firstStep: ['对缺责任人的职能发一份任命通知。', 'Issue an appointment for each function without an owner.'],
      effort: 1,
    },
    {
      title: ['架构契合经营取向', 'Structure fits the posture'],
      polarity: 'bonus',
      requirement: [
        '两名评审员对照经营取向和席位规模审看架构，访谈负责人及两名主管后独立盲评，裁定为3档及以上。',
        'Two assessors read the structure against posture and number of seats, interview the head and two supervisors and score blind; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '中心负责人出示经营取向声明、架构图和席位数；评审员分别访谈三人，请其各举一项由架构促成或妨碍的工作。',
        'The head shows posture, chart and number of seats; the assessors interview three people apart, asking each for one piece of work that the structure helped or hindered.',
      ],
      shortfall: ['架构照搬上级单位，与取向无关。', 'The structure copies the parent unit, whatever the posture.'],
      firstStep: [
        '按取向列出三项关键工作，标出每项经过的部门。',
        'List three key tasks of the posture and mark the units each passes.',
      ],
      effort: 20,
      anchors: [
        [
          '架构与取向相抵触，被访者指出工作无人负责。',
          'The structure contradicts the posture and those asked name work without owner.',
        ],
        [
          '架构按惯例设置，三人中有人说不出与取向或规模的联系。',
          'The structure follows custom; at least one of the three names no link to posture or size.',
        ],
        [
          '三人各举一例，说明部门设置怎样服务于取向和规模。',
          'Each of three gives a case of how units serve posture and size.',
        ],
        [
          '达到3档，且出示一次因取向或规模变化而调整架构的记录和结果。',
          'As 3, with a record of a structure changed because posture or size changed, and its result.',
        ],
      ],
    },
  ],
});
