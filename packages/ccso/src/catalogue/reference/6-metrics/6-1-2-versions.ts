import { all, defineTopic, fact, SM } from '../topic.ts';

const CHANGED = {
  fact: 'metric.registry.changed',
  when: ['最近12个月有指标口径变更', 'a definition changed in the last 12 months'],
} as const;

/** 6.1.2. Changes are those of the last 12 months. */
export const VERSIONS_AND_CHANGE = defineTopic({
  code: '6.1.2',
  title: ['口径版本与变更', 'Versions and change'],
  dimensions: SM,
  clauses: [
    {
      title: ['口径版本留痕', 'Version, reason, date in force'],
      polarity: 'deduct',
      requirement: [
        '每项在用指标带有版本号，最近12个月每次口径变更均生成新版本，写明原因和生效日期。',
        'Every metric in use has a version, and each change of definition in the last 12 months made a new one with its reason and the date it took effect.',
      ],
      evidence: [
        '数据管理员出示版本记录；评审员抽3次变更，比对前后公式、原因和生效日。',
        'The data administrator shows the versions; the assessor compares formula, reason and effective date of three changes.',
      ],
      shortfall: ['公式直接改，旧版无存。', 'Formulas are edited in place and the old one is lost.'],
      firstStep: ['把现行口径登记为第一版。', 'Register the present definitions as version one.'],
      effort: 2,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('metric.registry.version', '=', 1), fact('metric.registry.version.reasoned_share', '=', 1)),
      },
    },
    {
      title: ['停用编号不复用', 'Retired ids stay retired'],
      polarity: 'deduct',
      requirement: [
        '指标库中已停用指标的编号，自停用起没有任何一个被重新用于另一种含义。',
        'Not one id of a metric retired from the registry has come to stand for another meaning since it was retired.',
      ],
      evidence: [
        '数据管理员出示停用清单；评审员与在用编号比对，抽2个停用编号查历史报表中的含义。',
        'The data administrator shows retired ids; the assessor compares them with those in use and reads two in old reports.',
      ],
      shortfall: ['旧编号改了公式继续用，历史值混在一起。', 'An old id got a new formula and its history is mixed.'],
      firstStep: ['列出改过含义的编号并分立新号。', 'List ids whose meaning changed and give them new ones.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.registry.reused_ids', '=', 0)) },
    },
    {
      title: ['变更事前告知', 'Users told beforehand'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每次口径变更，均在生效日前至少{days}天书面告知报表接收人和被考核人。',
        'For each change of definition in the last 12 months readers of reports and people appraised by it were told in writing at least {days} days before it took effect.',
      ],
      evidence: [
        '数据管理员出示变更通知；评审员抽2次核对发送日期与名单，访谈1名班组长变更内容。',
        'The data administrator shows the notices; the assessor checks date and readers of two and asks one team leader what changed.',
      ],
      shortfall: ['员工发工资时才发现考核口径变了。', 'Staff learn of the change from their pay.'],
      firstStep: ['制定变更通知模板和提前天数。', 'Set a form of notice and its days.'],
      effort: 1,
      parameters: { days: { value: 7, unit: 'days', range: [1, 60] } },
      applies: CHANGED,
    },
    {
      title: ['新旧口径并行', 'Old and new in parallel'],
      polarity: 'bonus',
      requirement: [
        '最近12个月每次口径变更，新旧两版在同一数据上并行计算至少一个完整月，两值及差值均已留存。',
        'For each change of definition in the last 12 months old and new version ran on the same data for at least one full month, and both values and the gap are kept.',
      ],
      evidence: [
        '数据管理员出示并行结果；评审员抽1次变更，核对数据相同并复算差值。',
        'The data administrator shows the parallel run; the assessor checks that data agrees and recomputes one gap.',
      ],
      shortfall: ['新口径上线，趋势跳变说不清原因。', 'The trend jumps with the new version and nobody can say why.'],
      firstStep: ['对最近一次变更补算上月新旧两值。', 'Compute both values of last month for the latest change.'],
      effort: 2,
      leadTimeMonths: 1,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.registry.bridge', '=', 1)) },
      applies: CHANGED,
    },
    {
      title: ['趋势不跨版本', 'No trend across versions'],
      polarity: 'bonus',
      requirement: [
        '观察期内发布的趋势和同比，凡跨越两个口径版本的，均附并行差值并标出变更点，未附差值的数量为0。',
        'Trends and comparisons published in the observation window that cross two versions carry the parallel gap and mark the change; the count of those without it is 0.',
      ],
      evidence: [
        '数据管理员出示观察期趋势图清单；评审员抽5张，按版本记录找变更点并查看差值标注。',
        'The data administrator lists the charts; the assessor takes five, finds changes by the version log and looks for the gap.',
      ],
      shortfall: ['同比提升来自口径变化。', 'The yearly gain came from a new definition.'],
      firstStep: ['在趋势图上标注口径变更日。', 'Mark the day of change on the charts.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.comparison', '>=', 1), fact('metric.comparison.unbridged', '=', 0)) },
    },
  ],
});
