import { all, defineTopic, fact, parameter, SM_CX } from '../topic.ts';

/** 6.4.2. A drift episode opens when a clause or target that was met falls, and closes when a later evaluation meets it again. */
export const ALERTS_AND_IMPROVEMENT = defineTopic({
  code: '6.4.2',
  title: ['异常预警与改进验证', 'Alerts and verified improvement'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['指标异常责任人', 'Owner of each episode'],
      polarity: 'deduct',
      requirement: [
        '观察期内每次指标下滑事件均在开启后{days}个工作日内指定责任人并登记姓名。',
        'In the observation window every drift episode of a metric had an owner named and registered within {days} working days of its opening.',
      ],
      evidence: [
        '数据管理员出示下滑事件清单；评审员抽5起核对出现与指定时间，访谈1名责任人。',
        'The data administrator shows the episodes; the assessor checks both dates of five and talks to one owner.',
      ],
      shortfall: ['月会上讨论异常，会后无人认领。', 'Drifts are discussed and nobody takes them.'],
      firstStep: ['为每类指标预设下滑责任岗。', 'Name a role in advance for each kind of metric.'],
      effort: 2,
      parameters: { days: { value: 5, unit: 'working_days', range: [1, 20] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('drift.episodes.longest_unowned', '<=', parameter('days'))) },
    },
    {
      title: ['改进动作要素', 'Elements of each action'],
      polarity: 'deduct',
      requirement: [
        '改进计划中每项在办动作写明预期效果（指标及幅度）、责任人和到期日。',
        'Every open action of the improvement plan states its expected effect (metric and size), its owner and its due date.',
      ],
      evidence: [
        '改进负责人出示改进计划；评审员筛查缺项，抽5项访谈责任人预期效果从何而来。',
        'The owner of the plan shows it; the assessor filters missing entries and asks the owners of five where the effect comes from.',
      ],
      shortfall: ['动作写“加强培训”，没有预期幅度。', 'The action reads “more training” with no size of effect.'],
      firstStep: ['为在办动作逐项补填预期幅度。', 'Add the expected size to each open action.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('improvement.plan', '>=', 1), fact('improvement.plan.complete_share', '=', 1)) },
    },
    {
      title: ['异常久拖有决定', 'No open episode undecided'],
      polarity: 'deduct',
      requirement: [
        '观察期内没有下滑事件在开启超过{days}天后仍无书面决定（继续整改、调整目标或接受现状）。',
        'No episode in the observation window was open for more than {days} days without a written decision to go on mending, change the target or accept the state.',
      ],
      evidence: [
        '数据管理员出示开启最久的事件；评审员查看超期事件的决定、批准人和日期。',
        'The data administrator shows the oldest episodes; the assessor reads decision, approver and date of those over the limit.',
      ],
      shortfall: ['接通率下滑半年，无人决定怎么办。', 'The answer rate fell for half a year and nobody decided.'],
      firstStep: ['清点开启超过90天的事件并提交决定。', 'List episodes older than 90 days and submit them.'],
      effort: 1,
      parameters: { days: { value: 90, unit: 'days', range: [30, 365] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('drift.episodes.longest_undecided', '<=', parameter('days'))) },
    },
    {
      title: ['改进成效三期确认', 'Effect confirmed by later periods'],
      polarity: 'bonus',
      requirement: [
        '观察期内关闭且已满三个考核期的改进动作中，至少{confirmed}在关闭后连续三期都达到预期幅度。',
        'Of the actions closed in the observation window with three periods gone by since, at least {confirmed} kept the expected size of effect in all three periods after closing.',
      ],
      evidence: [
        '改进负责人出示关闭动作与后三期指标值；评审员抽3项由指标库复核。',
        'The owner shows closed actions and three later values; the assessor checks three against the registry.',
      ],
      shortfall: ['动作完成即关闭，不看后续。', 'Actions close when done, whatever follows.'],
      firstStep: ['为关闭动作设三期回看提醒。', 'Set a reminder for three later periods.'],
      effort: 4,
      leadTimeMonths: 4,
      parameters: { confirmed: { value: 0.8, unit: 'share', range: [0.5, 1] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('improvement.plan.confirmed_share', '>=', parameter('confirmed'))) },
    },
  ],
});
