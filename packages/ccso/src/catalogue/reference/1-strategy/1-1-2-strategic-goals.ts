import { defineTopic, SV_SM } from '../topic.ts';

/** 1.1.2: goals that can be measured and belong to somebody. */
export const STRATEGIC_GOALS = defineTopic({
  code: '1.1.2',
  title: ['战略目标', 'Strategic goals'],
  dimensions: SV_SM,
  clauses: [
    {
      title: ['目标四要素', 'Four parts of a goal'],
      polarity: 'deduct',
      requirement: [
        '中心的每项战略目标均写明衡量指标、基准值、目标值和达成年份，目标清单中四项无一空缺。',
        'Every strategic goal of the center states its measure, base value, target value and year, with none of the four missing from the goal sheet.',
      ],
      evidence: [
        '中心负责人出示现行目标清单；评审员逐项核对四个栏位，并追查两项基准值的数据来源。',
        'The head of the center shows the goal sheet in force; the assessor checks the four columns of each goal and traces the source of two base values.',
      ],
      shortfall: ['目标写成方向，没有基准值。', 'Goals are written as directions without a base value.'],
      firstStep: [
        '为每项目标取上一年度实际值作为基准并填入清单。',
        'Take last year’s actual as base of each goal and enter it in the sheet.',
      ],
      effort: 2,
    },
    {
      title: ['目标责任人', 'Owner of each goal'],
      polarity: 'deduct',
      requirement: [
        '每项战略目标指定一名具名责任人，责任人职级为经理及以上，且本人已书面确认。',
        'Every strategic goal has one named owner of manager level or above, who has confirmed it in writing.',
      ],
      evidence: [
        '中心负责人出示目标清单与责任确认记录；评审员对照组织名册核对姓名、职级和在岗状态。',
        'The head of the center shows the goal sheet and the confirmations; the assessor checks name, level and presence against the staff list.',
      ],
      shortfall: ['责任人写成部门，或所写人员已调离。', 'The owner is a department, or a person who has left.'],
      firstStep: [
        '逐项把部门改为一个人名，并取得本人确认。',
        'Replace each department by one person’s name and get that person’s confirmation.',
      ],
      effort: 1,
    },
    {
      title: ['目标覆盖面', 'Areas the goals cover'],
      polarity: 'deduct',
      requirement: [
        '战略目标清单在服务、成本、人员三个方面各至少含一项目标，并注明每项目标所属方面。',
        'The goal sheet holds at least one goal for each of service, cost and people, and marks the area of each goal.',
      ],
      evidence: [
        '中心负责人出示目标清单；评审员按三个方面计数，任一方面为零即为未达到。',
        'The head of the center shows the goal sheet; the assessor counts goals by area; an area with none is unmet.',
      ],
      shortfall: ['只有服务类和成本类目标，没有人员类目标。', 'There are goals for service and cost, none for people.'],
      firstStep: [
        '从流失、能力、满意度三项中选一项作为人员目标。',
        'Choose one of attrition, competence and satisfaction as the goal for people.',
      ],
      effort: 1,
    },
    {
      title: ['成本以外的价值目标', 'Goal beyond cost'],
      polarity: 'bonus',
      requirement: [
        '战略目标中至少一项衡量中心对企业的贡献，指标取自客户保有、收入或客户洞察采纳，且有上一年度实测基准值。',
        'At least one strategic goal measures what the center contributes to the enterprise, by customers kept, revenue or insights adopted, with a base value measured in the year before.',
      ],
      evidence: [
        '目标责任人出示该目标及基准值的计算表；评审员复核一次计算，并确认数据出自上一年度。',
        'The owner shows the goal and the working of its base value; the assessor repeats the calculation once and confirms that the data are of the year before.',
      ],
      shortfall: ['提出了价值目标，但没有实测基准。', 'A value goal is stated without a measured base.'],
      firstStep: [
        '选定一种贡献，连续三个月按同一方法记录其数值。',
        'Choose one contribution and record it by one method for three months.',
      ],
      effort: 10,
      leadTimeMonths: 3,
    },
  ],
});
