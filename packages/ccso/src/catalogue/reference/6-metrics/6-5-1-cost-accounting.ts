import { all, CE, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 6.5.1. */
export const COST_ACCOUNTING = defineTopic({
  code: '6.5.1',
  title: ['成本核算', 'Cost accounting'],
  dimensions: CE,
  clauses: [
    {
      title: ['成本科目范围', 'Scope of the account'],
      polarity: 'deduct',
      requirement: [
        '中心成本账分列人员、技术、职场和外包4类成本，最近12个月逐月入账并与财务账相符，没有发生的类别记为零。',
        'The center’s account holds 4 kinds of cost apart, people, technology, site and outsourcing, for each of the last 12 months, and agrees with the books; a kind that did not occur is entered as nil.',
      ],
      evidence: [
        '财务对接人出示成本账；评审员抽2个月与财务账核对四类金额。',
        'The finance contact shows the account; the assessor compares the four amounts of two months with the books.',
      ],
      shortfall: ['职场与系统成本记在集团，中心不掌握。', 'Site and systems are booked at the group and unknown here.'],
      firstStep: ['向财务取得职场与系统分摊额。', 'Obtain the shares of site and systems from finance.'],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['单次接触成本', 'Cost per contact'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月按登记口径计算单次已处理接触成本，口径写明计入的成本科目和接触范围。',
        'Cost per handled contact is computed for each of the last 12 months by a registered definition that names the costs and the contacts counted.',
      ],
      evidence: [
        '数据管理员出示12个月值；评审员抽2个月，由成本账与接触量复算。',
        'The data administrator shows 12 values; the assessor recomputes two months from account and contacts.',
      ],
      shortfall: ['年底用总成本除以总量估算一次。', 'Total cost is divided by total volume once a year.'],
      firstStep: ['登记口径并计算上月。', 'Register the definition and compute last month.'],
      effort: 4,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: { floor: all(metric('cost_per_contact.handled', 'present', null, { over: { grain: 'month', last: 12 } })) },
    },
    {
      title: ['人力成本对计划', 'Labour cost against plan'],
      polarity: 'graded',
      requirement: [
        '最近一个完整年度，实际人力成本与计划之差的绝对值占计划的比例：底线不超过{floor}，进阶不超过{stretch}。',
        'Over the last full year the difference of actual labour cost from plan, either way, as a share of plan: floor at most {floor}, stretch at most {stretch}.',
      ],
      evidence: [
        '财务对接人出示计划与实际人力成本；评审员抽3个月与工资总额核对，复算差异。',
        'The finance contact shows plan and actual; the assessor compares three months with the payroll and recomputes the difference.',
      ],
      shortfall: ['加班费未列入计划，全年超支12%。', 'Overtime was not planned and the year ran 12 % over.'],
      firstStep: ['把加班与招聘成本补入计划。', 'Add overtime and hiring to the plan.'],
      effort: 10,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.08, unit: 'share', range: [0.01, 0.3] },
        stretch: { value: 0.03, unit: 'share', range: [0.01, 0.3] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(fact('capacity.cost.plan_gap', '<=', parameter('floor'), { over: { grain: 'year', last: 1 } })),
        stretch: all(fact('capacity.cost.plan_gap', '<=', parameter('stretch'), { over: { grain: 'year', last: 1 } })),
      },
    },
    {
      title: ['分渠道接触成本', 'Cost per channel'],
      polarity: 'bonus',
      requirement: [
        '最近4个季度每季度，每个已开放的人工或自助渠道都有单次接触成本，共用成本的分摊办法成文。',
        'In each of the last 4 quarters every open channel, by people or self-service, has a cost per contact, and the rule by which shared cost is split is in writing.',
      ],
      evidence: [
        '数据管理员出示分渠道成本与分摊办法；评审员抽1季度复算1个渠道，核对各渠道合计等于总成本。',
        'The data administrator shows costs and rule; the assessor recomputes one channel of a quarter and checks that channels add up to the total.',
      ],
      shortfall: ['在线成本按电话成本的一半估计。', 'Chat is guessed at half the cost of voice.'],
      firstStep: ['按工时分摊人力成本到各渠道。', 'Split labour by hours per channel.'],
      effort: 10,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(fact('cost_per_contact.channels_known_share', '=', 1, { over: { grain: 'quarter', last: 4 } })),
      },
    },
  ],
});
