import { defineTopic, SM_SV } from '../topic.ts';

/** 3.5.1: asking staff, telling them, acting, and the result. */
export const EMPLOYEE_SURVEY = defineTopic({
  code: '3.5.1',
  title: ['员工满意度调查', 'Employee survey'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['年度匿名调查', 'Yearly anonymous survey'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内中心对全体员工做过一次匿名满意度调查，回收率不低于{response}，少于{group}人的分组不单独出数。',
        'In the last 12 months the center held an anonymous satisfaction survey of all staff with a response of at least {response}; groups of fewer than {group} people are not reported apart.',
      ],
      evidence: [
        '人事接口人出示问卷设置、发放名单数和回收数；评审员复算回收率，检查问卷不收集工号且报告无小组数值。',
        'The personnel contact shows set-up, numbers sent and returned; the assessor recomputes the response and checks that no staff number is asked and no small group shown.',
      ],
      shortfall: ['实名填写，或由班组长收表。', 'Names are given or team leaders collect the forms.'],
      firstStep: [
        '用外部匿名问卷重做一次，设最小分组。',
        'Repeat it with an outside anonymous form and a smallest group.',
      ],
      effort: 4,
      leadTimeMonths: 2,
      parameters: {
        response: { value: 0.7, unit: 'share', range: [0.5, 1] },
        group: { value: 5, unit: 'count', range: [3, 20] },
      },
    },
    {
      title: ['调查结果反馈员工', 'Results given to staff'],
      polarity: 'deduct',
      requirement: [
        '最近一次员工满意度调查截止后{result_days}天内，中心向全体员工公布各题结果，包括得分最低的3题。',
        'Within {result_days} days after the latest staff survey closed the center told all staff the results of every question, the 3 lowest included.',
      ],
      evidence: [
        '人事接口人出示公布材料和日期；评审员与原始结果比对各题，问五名员工是否看到过最低的三题。',
        'The personnel contact shows the paper and its date; the assessor compares it with the raw results and asks five people whether they saw the three lowest.',
      ],
      shortfall: ['结果只报管理层，员工只见总分。', 'Managers get the results, staff see a total.'],
      firstStep: [
        '发一页各题得分，从最低三题讲起。',
        'Publish one page of all questions beginning with the three lowest.',
      ],
      effort: 1,
      leadTimeMonths: 2,
      parameters: { result_days: { value: 60, unit: 'days', range: [14, 120] } },
    },
    {
      title: ['调查改进措施', 'Actions from the survey'],
      polarity: 'deduct',
      requirement: [
        '对最近一次员工满意度调查得分最低的3题，每题登记至少一项措施，写明负责人、完成日期和当前状态。',
        'For each of the 3 lowest questions of the latest staff survey at least one action is registered with owner, due date and present state.',
      ],
      evidence: [
        '人事接口人出示措施清单；评审员与三题对应，抽两项向负责人核实进展，请其出示产出。',
        'The personnel contact shows the list; the assessor matches it with the three questions and asks two owners for progress and output.',
      ],
      shortfall: ['报告有建议，没有负责人和日期。', 'The report has proposals without owner and date.'],
      firstStep: ['为最低三题各定一项措施和负责人。', 'Give each of the three lowest an action and an owner.'],
      effort: 2,
    },
    {
      title: ['员工满意度提升', 'Score above last year'],
      polarity: 'bonus',
      requirement: [
        '最近一次员工满意度总分高于上一年度，两次调查使用相同的题目、计分方法和调查范围。',
        'The total of the latest staff survey is above that of the year before, with the same questions, scoring and scope in both.',
      ],
      evidence: [
        '人事接口人出示两年问卷、原始结果和报告；评审员比对题目与计分，复算两个总分。',
        'The personnel contact shows forms, raw results and reports of both years; the assessor compares questions and scoring and recomputes both totals.',
      ],
      shortfall: ['换了题目，两年无法比较。', 'Questions changed and the years cannot be compared.'],
      firstStep: ['固定核心题，下一年沿用同一计分。', 'Fix core questions and keep the scoring next year.'],
      effort: 20,
      leadTimeMonths: 12,
    },
  ],
});
