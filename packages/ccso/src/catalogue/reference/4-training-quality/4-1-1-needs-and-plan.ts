import { all, defineTopic, fact, SM_SV } from '../topic.ts';

/**
 * 4.1.1. `requirement.shrinkage_source.training`: training stands as a category of its own, with its source,
 * in the shrinkage of the requirement.
 */
export const NEEDS_AND_PLAN = defineTopic({
  code: '4.1.1',
  title: ['需求与年度计划', 'Needs and annual plan'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['培训需求有来源', 'Needs drawn from data'],
      polarity: 'deduct',
      requirement: [
        '最近12个月的培训需求分析引用质检结果、投诉原因和业务上线三类来源，每项需求注明所依据的数据和日期。',
        'The needs analysis of the last 12 months draws on quality results, complaint causes and launches, and each need names the data and date behind it.',
      ],
      evidence: [
        '培训负责人出示需求分析；评审员核对三类来源是否都出现，抽五项需求追到原始报表。',
        'The head of training shows the analysis; the assessor checks that all three sources appear and traces five needs to the reports.',
      ],
      shortfall: ['需求由各组填表汇总，没有数据。', 'Teams fill in wishes and no data stands behind them.'],
      firstStep: [
        '取上季质检失分前十项逐项判断能否靠培训改善。',
        'Take the ten costliest quality items of last quarter and judge whether training helps.',
      ],
      effort: 4,
    },
    {
      title: ['年度培训计划五要素', 'Annual plan with five parts'],
      polarity: 'deduct',
      requirement: [
        '年度培训计划逐门列明课程、对象、课时、月份和预算，预算合计与已批准的培训预算一致。',
        'The annual training plan lists course, audience, hours, month and budget line by line, and the budgets add up to the approved training budget.',
      ],
      evidence: [
        '培训负责人出示计划，财务接口人出示已批准预算；评审员查五项有无空缺并核对合计。',
        'The head of training shows the plan and the finance contact the approved budget; the assessor looks for blanks in the five parts and compares the sums.',
      ],
      shortfall: ['只有课程名，没有课时和预算。', 'Courses are named without hours or budget.'],
      firstStep: ['在现有课程表上补课时、月份和费用三列。', 'Add hours, month and cost to the list of courses.'],
      effort: 4,
    },
    {
      title: ['培训时数计入损耗', 'Training in shrinkage'],
      polarity: 'deduct',
      requirement: [
        '现行人力需求所用的损耗率中，培训时数单列一类，其取值注明所依据的培训计划月份或历史时数。',
        'In the shrinkage used by the requirement in force, training hours stand as a category of their own, and the value names the month of the training plan or the past hours it rests on.',
      ],
      evidence: [
        '排班师出示人力需求的损耗分类；评审员查培训一类的取值与来源，与培训计划当月课时核对。',
        'The planner shows the shrinkage categories; the assessor checks value and source of training against that month’s planned hours.',
      ],
      shortfall: ['培训并入“其他”，旺季被挤掉。', 'Training hides in “other” and vanishes in busy months.'],
      firstStep: ['按上季实际培训时数在损耗中新设一类。', 'Create a category from last quarter’s training hours.'],
      effort: 1,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('requirement.shrinkage_source.training', '=', true, { freshDays: 92 })),
      },
    },
    {
      title: ['能力提升方式与规模匹配', 'Ways to ability fit size'],
      polarity: 'bonus',
      requirement: [
        '中心以书面说明本规模下以个人带教、制度流程或系统培训中的哪一种为主提升能力，最近12个月内结合数据复核一次。',
        'The center states in writing which way mainly raises ability at its size, personal tutoring, rules and procedures, or a training programme, and reviewed the choice against data within the last 12 months.',
      ],
      evidence: [
        '培训负责人出示说明与复核记录；评审员核对席位数、选择、理由和复核所用数据，并问一名班组长新人怎样学会。',
        'The head of training shows statement and review; the assessor checks seats, choice, reason and data and asks a team leader how new agents learn.',
      ],
      shortfall: ['规模扩大三倍，仍靠老员工带。', 'The center has tripled and still relies on old hands.'],
      firstStep: ['列出三种方式当前各占的时数与人数。', 'List hours and people of each of the three ways today.'],
      effort: 2,
      provenance: { text: 'talk' },
    },
  ],
});
