import { defineTopic, SM_SV } from '../topic.ts';

/** 1.3.3: what happened to each item of the plan. */
export const TRACKING = defineTopic({
  code: '1.3.3',
  title: ['执行跟踪与调整', 'Tracking and adjustment'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['月度任务状态', 'Monthly state of items'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月均更新一次任务状态，每项任务记为未开始、进行中、已完成或逾期之一，并注明更新日期。',
        'In each of the last 12 months the state of every item was updated as not started, under way, done or overdue, with the date of update.',
      ],
      evidence: [
        '计划管理员出示12份月度状态表；评审员核对月份齐全，抽三项任务看状态与交付物是否一致。',
        'The plan administrator shows 12 monthly sheets; the assessor checks that no month is missing and compares state and deliverable of three items.',
      ],
      shortfall: ['只在季度会前更新。', 'States are updated only before the quarterly meeting.'],
      firstStep: [
        '定每月固定日更新，由计划管理员收齐。',
        'Fix one day a month for updates, collected by the plan administrator.',
      ],
      effort: 2,
      leadTimeMonths: 12,
    },
    {
      title: ['逾期原因与新期限', 'Cause and date when overdue'],
      polarity: 'deduct',
      requirement: [
        '任务逾期后{overdue_days}个工作日内，责任人登记逾期原因和新完成日期，新日期由计划批准人确认。',
        'Within {overdue_days} working days of an item falling overdue its owner records the cause and a new date, confirmed by the approver of the plan.',
      ],
      evidence: [
        '计划管理员出示最近12个月的逾期任务；评审员全数核对（超过20项抽20项）登记日、原因、新日期和确认人；无逾期时视为达到。',
        'The plan administrator shows items overdue in the last 12 months; the assessor checks all (20 if more) for date recorded, cause, new date and confirmation; none overdue counts as met.',
      ],
      shortfall: ['直接改完成日期，没有原因。', 'The due date is moved without a cause.'],
      firstStep: [
        '锁定原完成日期栏，新增“原因”“新日期”两栏。',
        'Lock the original due date and add columns for cause and new date.',
      ],
      effort: 1,
      parameters: { overdue_days: { value: 10, unit: 'working_days', range: [3, 20] } },
    },
    {
      title: ['上年任务按期率', 'Last year’s items on date'],
      polarity: 'bonus',
      requirement: [
        '上一年度计划任务中，按原定日期完成或在原定日期前重新获批的合计占比不低于{on_date}。',
        'Of last year’s plan items at least {on_date} were closed on their original date or re-approved before it.',
      ],
      evidence: [
        '计划管理员出示上一年度任务清单、交付物验收日期和改期批件；评审员复算占比，抽五项核对日期。',
        'The plan administrator shows last year’s list, acceptance dates and re-approvals; the assessor recomputes the share and checks the dates of five items.',
      ],
      shortfall: ['年底集中关闭，没有验收日期。', 'Items are closed together at year end without acceptance dates.'],
      firstStep: [
        '为在办任务登记验收日期，先保证原始日期不丢。',
        'Record acceptance dates of open items so that original dates are kept.',
      ],
      effort: 10,
      leadTimeMonths: 12,
      parameters: { on_date: { value: 0.9, unit: 'share', range: [0.7, 1] } },
    },
  ],
});
