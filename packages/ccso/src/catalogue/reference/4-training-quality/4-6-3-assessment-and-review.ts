import { all, defineTopic, fact, parameter, SM_SV } from '../topic.ts';

/**
 * 4.6.3. `assessment.self.judged_share`: clauses of the latest self-assessment with an outcome over all; `assessment.self.age_months`
 * its age; `improvement.plan.closed_on_date_share`: findings closed no later than their first due date over those due.
 */
export const ASSESSMENT_AND_REVIEW = defineTopic({
  code: '4.6.3',
  title: ['内部评审与管理评审', 'Internal assessment and management review'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['年度全模块自评', 'Yearly self-assessment'],
      polarity: 'deduct',
      requirement: [
        '最近{self_months}个月内中心完成一次覆盖6个模块的自评，每个条款均有达到、未达到或不适用的判定。',
        'Within the last {self_months} months the center completed a self-assessment of all 6 modules in which every clause is judged met, unmet or not applicable.',
      ],
      evidence: [
        '协调员出示自评表；评审员核对完成日期与未判定条款数，抽10个条款查所附证据。',
        'The coordinator shows the self-assessment; the assessor checks date and clauses not judged and looks at the evidence of ten.',
      ],
      shortfall: ['只评了强项模块。', 'Only the strong modules are assessed.'],
      firstStep: ['按模块指定判定人，先完成资料齐的条款。', 'Name a judge by module and begin where papers are ready.'],
      effort: 20,
      parameters: { self_months: { value: 12, unit: 'months', range: [6, 18] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('assessment.self.age_months', '<=', parameter('self_months')),
          fact('assessment.self.judged_share', '=', 1),
        ),
      },
    },
    {
      title: ['评审发现按期关闭', 'Findings closed on date'],
      polarity: 'deduct',
      requirement: [
        '最近12个月到期的自评或外部评审发现，在首次登记的完成日期前关闭的占比不低于{closed}，改期的按原日期计算。',
        'Of findings of self or outside assessments due in the last 12 months, at least {closed} were closed by the date first registered; a changed date does not count.',
      ],
      evidence: [
        '协调员导出改进计划与日期变更记录；评审员按首次日期复算占比，抽五项核对关闭证据。',
        'The coordinator exports the improvement plan with changes of date; the assessor recomputes the share by the first date and checks what closed five of them.',
      ],
      shortfall: ['到期前把日期往后改。', 'Dates are moved before they fall due.'],
      firstStep: ['锁定首次日期，按周通报将到期项。', 'Lock the first date and report weekly what falls due.'],
      effort: 10,
      leadTimeMonths: 6,
      parameters: { closed: { value: 0.85, unit: 'share', range: [0.6, 1] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('improvement.plan.closed_on_date_share', '>=', parameter('closed'), { freshDays: 92 })) },
    },
    {
      title: ['年度管理评审', 'Yearly management review'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内中心负责人主持一次管理评审，纪要载明指标结果、评审发现和资源需求的讨论及每项决定的负责人。',
        'In the last 12 months the head of the center led a management review whose minutes hold metric results, findings and resource needs and the owner of each decision.',
      ],
      evidence: [
        '中心负责人出示纪要与签到；评审员核对三类内容，抽两项决定向负责人核实执行情况。',
        'The head shows minutes and attendance; the assessor checks the three subjects and asks the owners of two decisions what was done.',
      ],
      shortfall: ['以年终总结会代替，没有决定。', 'The year-end meeting stands for it and decides nothing.'],
      firstStep: ['定一次两小时评审，按三类内容备材料。', 'Set a two-hour review and prepare the three subjects.'],
      effort: 2,
      leadTimeMonths: 1,
    },
    {
      title: ['异地或同业互评', 'Assessed by another site'],
      polarity: 'bonus',
      requirement: [
        '最近{peer_months}个月内另一职场或同业中心的人员对本中心评审一次，评审人不隶属本中心，报告列出发现和依据。',
        'Within the last {peer_months} months people of another site or a peer center assessed the center; they do not belong to it and their report lists findings with grounds.',
      ],
      evidence: [
        '协调员出示互评报告与评审人名单；评审员核对隶属关系和日期，抽两项发现查依据。',
        'The coordinator shows report and names; the assessor checks where they belong, the date, and the ground of two findings.',
      ],
      shortfall: ['互访交流没有形成发现。', 'A visit took place and no findings were written.'],
      firstStep: ['与一家同业约定互评两个模块。', 'Agree with a peer to assess two modules of each other.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { peer_months: { value: 24, unit: 'months', range: [12, 36] } },
    },
  ],
});
