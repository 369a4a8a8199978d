import { defineTopic, SV } from '../topic.ts';

/** 1.2.4: the plan of several years against what came. */
export const PLAN_REVIEW = defineTopic({
  code: '1.2.4',
  title: ['规划评估与修订', 'Plan review and revision'],
  dimensions: SV,
  clauses: [
    {
      title: ['规划年度评估', 'Yearly review'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内中心完成一次规划评估，逐项列出战略目标的目标值、实际值和差额，三列均为数字。',
        'In the last 12 months the center reviewed its plan and listed for each strategic goal the target, the actual and the difference, all three in figures.',
      ],
      evidence: [
        '规划负责人出示评估报告；评审员核对完成日期，逐项看三列数字，抽两项实际值追到数据源。',
        'The planning owner shows the review; the assessor checks its date, reads the three columns and traces two actuals to their data.',
      ],
      shortfall: ['评估只有文字总结，没有实际值。', 'The review is prose without actual values.'],
      firstStep: [
        '以目标清单为底表，加实际值和差额两列。',
        'Take the goal sheet and add columns for actual and difference.',
      ],
      effort: 2,
    },
    {
      title: ['修订留痕', 'Revision log'],
      polarity: 'deduct',
      requirement: [
        '规划的每次修订均有版本号、修订原因、批准人和生效日期，历次版本全文可调阅。',
        'Every revision of the plan has a version number, a reason, an approver and a date of effect, and the full text of each version can be read.',
      ],
      evidence: [
        '文档管理员出示版本记录；评审员核对四项记载，任选一个旧版本当场调阅。',
        'The document administrator shows the version log; the assessor checks the four entries and has one old version opened on the spot.',
      ],
      shortfall: ['直接覆盖原文件，看不到改动。', 'The file is overwritten and changes cannot be seen.'],
      firstStep: [
        '建立版本表，从现行文件起登记为首版。',
        'Start a version table with the file in force as its first entry.',
      ],
      effort: 1,
    },
    {
      title: ['偏差触发决策', 'Deviation led to a decision'],
      polarity: 'bonus',
      requirement: [
        '最近一次年中检查中偏离目标超过{deviation}的每项战略目标，均在{decision_days}日内形成有决策人的书面决定。',
        'Each strategic goal found more than {deviation} off at the last mid-year check led to a written decision with a named decider within {decision_days} days.',
      ],
      evidence: [
        '规划负责人出示年中检查表与决定文件；评审员筛出超限目标，逐项核对决定日期与决策人；无超限目标时不适用。',
        'The planning owner shows the mid-year check and the decisions; the assessor filters goals beyond the limit and checks date and decider of each; without any, it does not apply.',
      ],
      shortfall: ['年中只通报偏差，没有决定。', 'Deviations are reported at mid-year and nothing is decided.'],
      firstStep: [
        '在年中检查表加“决定”和“决策人”两栏。',
        'Add columns for decision and decider to the mid-year check.',
      ],
      effort: 2,
      leadTimeMonths: 6,
      applies: {
        fact: 'plan.midyear_deviation',
        when: ['最近一次年中检查有战略目标超限', 'a strategic goal was beyond the limit at the last mid-year check'],
      },
      parameters: {
        deviation: { value: 0.1, unit: 'share', range: [0.05, 0.25] },
        decision_days: { value: 30, unit: 'days', range: [10, 60] },
      },
    },
  ],
});
