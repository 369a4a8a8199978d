import { all, defineTopic, fact, parameter, SM } from '../topic.ts';

/** 6.1.1. Shares are of the registered definitions in use. */
export const REGISTRATION_AND_METHOD = defineTopic({
  code: '6.1.1',
  title: ['指标登记与口径', 'Registration and method'],
  dimensions: SM,
  clauses: [
    {
      title: ['指标登记数量', 'Metrics registered'],
      polarity: 'deduct',
      requirement: [
        '在用指标中不少于{metrics}项登记在指标库，每项写明公式、单位、方向和数据来源。',
        'At least {metrics} metrics in use are registered, each with formula, unit, direction and source of data.',
      ],
      evidence: [
        '数据管理员出示指标库；评审员从在用报表抽10项指标，在库中查到登记并核对四项内容。',
        'The data administrator shows the registry; the assessor takes ten metrics from reports in use and finds the four entries of each.',
      ],
      shortfall: [
        '指标含义写在报表脚注里，各份不同。',
        'Meanings stand in footnotes that differ from report to report.',
      ],
      firstStep: ['先登记月报中的指标。', 'Register the metrics of the monthly report first.'],
      effort: 10,
      parameters: { metrics: { value: 20, unit: 'count', range: [10, 200] } },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('metric.registry', '>=', parameter('metrics')), fact('metric.registry.complete_share', '=', 1)),
      },
    },
    {
      title: ['指标标明算法', 'Method named with each metric'],
      polarity: 'deduct',
      requirement: [
        '观察期内每个上报的指标值均标明所用算法变体，如满意度写明“非常满意占比”或“满意以上占比”，不单写指标大类。',
        'Every metric value reported in the observation window names its variant, satisfaction for instance as top box or as top two boxes, and never the family alone.',
      ],
      evidence: [
        '数据管理员出示最近1个月全部上报值；评审员抽20个值，查看变体名称并按其公式复算2个。',
        'The data administrator shows all values of the last month; the assessor reads the variant of 20 and recomputes two by its formula.',
      ],
      shortfall: [
        '月报只写“满意度98%”，不知按哪种算法。',
        'The report says “satisfaction 98 %” and not by which method.',
      ],
      firstStep: ['在月报每个指标名后补写变体。', 'Add the variant behind each name in the monthly report.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.values.bare_family', '=', 0)) },
      provenance: { text: 'talk', limits: 'project' },
    },
    {
      title: ['剔除与时间口径', 'Exclusions and time anchor'],
      polarity: 'deduct',
      requirement: [
        '每项在用指标的登记写明剔除范围、归属时点；接入类指标另写明短时放弃的秒数界限，不剔除的写“无”。',
        'Every registered metric in use states its exclusions and time anchor, and access metrics also the short-abandon limit in seconds; where nothing is excluded it says none.',
      ],
      evidence: [
        '数据管理员出示指标库；评审员抽5项指标，用一通跨零点接触和一通短时放弃验证归属与剔除。',
        'The data administrator shows the registry; the assessor tries five metrics with a contact across midnight and a short abandon.',
      ],
      shortfall: ['跨零点接触归哪一天没有约定。', 'The day of a contact across midnight is not agreed.'],
      firstStep: ['为接通率和放弃率补登三项口径。', 'Add the three entries to answer rate and abandonment.'],
      effort: 4,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.registry.method_share', '=', 1)) },
    },
    {
      title: ['责任人与批准人分设', 'Owner and approver apart'],
      polarity: 'deduct',
      requirement: [
        '每项在用指标登记责任人和批准人各一名，两者不是同一人，且均为在职人员。',
        'Every metric in use has one owner and one approver on register, two different people who are both still employed.',
      ],
      evidence: [
        '数据管理员出示指标库；评审员与人员名册核对全部责任人和批准人，访谈1名责任人其所管口径。',
        'The data administrator shows the registry; the assessor compares owners and approvers with the staff list and asks one owner about the definition.',
      ],
      shortfall: ['指标只写“数据组”，无人负责。', 'The owner reads “data team”; nobody answers for it.'],
      firstStep: ['为每项指标指定业务责任人和批准人。', 'Name a business owner and an approver for each metric.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.registry.owner', '=', 1), fact('metric.registry.approver', '=', 1)) },
    },
    {
      title: ['口径测试数据', 'Worked test data'],
      polarity: 'bonus',
      requirement: [
        '每项在用指标附有至少一组输入与应得结果，系统按现行口径重算的结果与之相符。',
        'Every metric in use carries at least one set of inputs with the result due, and the system’s result by the definition in force agrees with it.',
      ],
      evidence: [
        '数据管理员当场运行全部口径测试；评审员手算其中2组，并改动1个输入查看测试是否报错。',
        'The data administrator runs all tests; the assessor works two by hand and changes one input to see the test fail.',
      ],
      shortfall: ['公式改错后无人察觉。', 'A formula was broken and nobody noticed.'],
      firstStep: ['先为服务水平写一组手算数据。', 'Write one worked example for service level.'],
      effort: 10,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('metric.registry.golden_vectors', '=', 1), fact('metric.registry.golden_passed', '=', 1)),
      },
    },
  ],
});
