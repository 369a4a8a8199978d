import { all, CE_SV, defineTopic, fact, parameter } from '../topic.ts';

/**
 * 1.3.1. `forecast.snapshot.budget_gap`: budgeted yearly volume against the annual snapshot, as a share of the snapshot, without sign;
 * `forecast.horizon.annual_months` without a period is that of the latest yearly forecast.
 */
export const PLAN_AND_BUDGET = defineTopic({
  code: '1.3.1',
  title: ['年度计划与预算', 'Annual plan and budget'],
  dimensions: CE_SV,
  clauses: [
    {
      title: ['计划年前批准', 'Plan approved before its year'],
      polarity: 'deduct',
      requirement: [
        '评审年度的经营计划由上级单位在该年度首日之前批准，批准文件载明日期和批准人。',
        'The operating plan of the year of the assessment was approved by the parent unit before the first day of that year, in a paper with date and approver.',
      ],
      evidence: [
        '中心负责人出示年度计划与批准文件；评审员核对批准日与年度首日的先后。',
        'The head of the center shows plan and approval; the assessor compares the date of approval with the first day of the year.',
      ],
      shortfall: ['计划在一季度末才批复。', 'The plan was approved only at the end of the first quarter.'],
      firstStep: [
        '由批准日倒排编制日程，把初稿提前到上年10月。',
        'Work back from the approval date and bring the first draft forward to October.',
      ],
      effort: 2,
      leadTimeMonths: 12,
    },
    {
      title: ['预算量与预测一致', 'Budget volume matches forecast'],
      polarity: 'deduct',
      requirement: [
        '年度预算采用的全年业务量与中心保存的年度预测快照全年合计相差不超过{volume_gap}。',
        'The yearly volume in the budget differs from the year’s total of the annual forecast snapshot that the center keeps by not more than {volume_gap}.',
      ],
      evidence: [
        '规划师出示年度预测快照，财务接口人出示预算业务量；评审员取两个合计数复算差率。',
        'The planner shows the annual snapshot and the finance contact the budgeted volume; the assessor computes the difference of the two totals.',
      ],
      shortfall: [
        '预算用上年业务量，预测另算。',
        'The budget uses last year’s volume and the forecast goes its own way.',
      ],
      firstStep: [
        '把年度预测快照的月度合计作为预算输入表。',
        'Make the monthly totals of the annual snapshot the input of the budget.',
      ],
      effort: 2,
      leadTimeMonths: 12,
      parameters: { volume_gap: { value: 0.02, unit: 'share', range: [0, 0.1] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.horizon.annual_months', '>=', 12),
          fact('forecast.snapshot.budget_gap', '<=', parameter('volume_gap'), { freshDays: 400 }),
        ),
      },
    },
    {
      title: ['预算四分项', 'Budget in four parts'],
      polarity: 'deduct',
      requirement: [
        '年度预算按人员、技术、场地、培训四项分列金额，四项之和加其他项等于预算总额。',
        'The yearly budget lists amounts for people, technology, site and training, and the four with other items add up to the total.',
      ],
      evidence: [
        '财务接口人出示预算表；评审员核对四个分项并复算合计。',
        'The finance contact shows the budget; the assessor finds the four parts and adds them up.',
      ],
      shortfall: ['培训费并入人员费，无法单独看到。', 'Training is merged into people and cannot be seen apart.'],
      firstStep: ['请财务在科目表中为培训单列一行。', 'Ask finance for a line of its own for training.'],
      effort: 1,
    },
    {
      title: ['季度支出展望', 'Spend outlook each quarter'],
      polarity: 'bonus',
      requirement: [
        '最近4个季度每季均重新估算全年支出，估算在季末后{outlook_days}日内完成，并列出与预算的差额。',
        'In each of the last 4 quarters spend for the full year was estimated afresh within {outlook_days} days of quarter end, with the difference from budget.',
      ],
      evidence: [
        '财务接口人出示四份季度展望；评审员核对完成日期和差额栏，确认四份估算数不是同一组数。',
        'The finance contact shows four outlooks; the assessor checks dates and differences and that the four do not repeat one set of figures.',
      ],
      shortfall: ['只报已支出，不估算全年。', 'Only money spent is reported, not the year’s expected total.'],
      firstStep: [
        '下一季末用实际加剩余月份预测做一次全年展望。',
        'At the next quarter end add the forecast of the remaining months to the actual.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { outlook_days: { value: 20, unit: 'days', range: [5, 45] } },
    },
  ],
});
