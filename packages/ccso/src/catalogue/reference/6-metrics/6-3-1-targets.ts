import { all, defineTopic, fact, parameter, SV_SM } from '../topic.ts';

/** 6.3.1. Key metrics are those marked so in the registry. */
export const TARGETS = defineTopic({
  code: '6.3.1',
  title: ['目标设定与分解', 'Setting and cascading targets'],
  dimensions: SV_SM,
  clauses: [
    {
      title: ['关键指标目标要素', 'Target, period, approver'],
      polarity: 'deduct',
      requirement: [
        '指标库中标为关键的每项指标都有目标值，并登记适用期间和批准人。',
        'Every metric marked as key in the registry has a target value with the period it holds for and the person who approved it.',
      ],
      evidence: [
        '绩效负责人出示目标表；评审员与关键指标清单逐项核对，抽3项查批准记录。',
        'The performance head shows the targets; the assessor compares them with the list of key metrics and reads three approvals.',
      ],
      shortfall: ['目标写在PPT里，没有批准人。', 'Targets stand on a slide and nobody approved them.'],
      firstStep: ['把现行目标录入指标库并送批。', 'Enter present targets in the registry for approval.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.target', '>=', 1), fact('metric.target.complete_share', '=', 1)) },
    },
    {
      title: ['目标依据成文', 'Reason of each target'],
      polarity: 'deduct',
      requirement: [
        '每项关键指标目标附书面依据，写明取自战略要求、历史水平或同业数据中的哪一种，并列出所用数值。',
        'Each key target has its reason in writing: whether it follows strategy, history or peers, with the figures used.',
      ],
      evidence: [
        '绩效负责人出示目标依据；评审员抽3项，核对所列数值与其来源。',
        'The performance head shows the reasons; the assessor traces the figures of three to their source.',
      ],
      shortfall: ['每年统一上调5%，没有依据。', 'All targets rise by 5 % each year, for no stated reason.'],
      firstStep: ['为服务水平目标补写依据。', 'Write the reason of the service goal.'],
      effort: 2,
    },
    {
      title: ['目标分解到班组', 'Targets for center and team'],
      polarity: 'deduct',
      requirement: [
        '标明可分解的每项关键指标，在中心和每个运营班组两级均登记了本期目标。',
        'Every key metric marked as one to cascade has a target of the present period on register for the center and for each operating team.',
      ],
      evidence: [
        '绩效负责人出示两级目标；评审员与班组清单核对，访谈2名班组长其本期目标。',
        'The performance head shows both levels; the assessor compares with the list of teams and asks two leaders for their targets.',
      ],
      shortfall: ['只有中心总目标，班组不知自己的份额。', 'The center has a target, teams do not know their part.'],
      firstStep: ['为每个班组登记接通类与质量类目标。', 'Register targets of access and quality for each team.'],
      effort: 4,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.target.cascaded_share', '=', 1)) },
    },
    {
      title: ['对立指标平衡规则', 'Opposing targets balanced'],
      polarity: 'bonus',
      requirement: [
        '中心书面列出互相牵制的指标对（如处理时长与质检得分），每对规定一方达标而另一方不达标时的计分办法。',
        'The center lists in writing the pairs of metrics that pull against each other, such as handle time and quality score, and how a score is formed when one of a pair is met and the other is not.',
      ],
      evidence: [
        '绩效负责人出示规则；评审员用2名坐席的实际得分套用规则复算。',
        'The performance head shows the rule; the assessor applies it to the scores of two agents.',
      ],
      shortfall: ['单独考核时长，坐席匆忙结束通话。', 'Handle time alone is rewarded and calls are cut short.'],
      firstStep: ['为时长与质检先定一条联动规则。', 'Set one rule that ties handle time to quality.'],
      effort: 4,
    },
    {
      title: ['目标定期重设', 'Targets reset'],
      polarity: 'bonus',
      requirement: [
        '关键指标目标的批准日距评审日均不超过{months}个月；口径变更的指标，新目标在新版本生效前批准。',
        'Every key target was approved not more than {months} months before the assessment, and where a definition changed, a new target was approved before the new version took effect.',
      ],
      evidence: [
        '绩效负责人出示批准日期；评审员与口径版本记录比对，抽2项变更指标核对先后。',
        'The performance head shows the dates; the assessor compares them with the version log for two metrics that changed.',
      ],
      shortfall: ['口径变了，仍用旧目标。', 'The definition changed and the old target stayed.'],
      firstStep: ['列出超过一年未重设的目标。', 'List targets older than a year.'],
      effort: 2,
      leadTimeMonths: 1,
      parameters: { months: { value: 12, unit: 'months', range: [3, 24] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('metric.target.age_months', '<=', parameter('months')),
          fact('metric.target.reset_share', '=', 1),
        ),
      },
    },
  ],
});
