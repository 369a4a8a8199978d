import { all, any, CX_SM, defineTopic, fact, metric } from '../topic.ts';

/**
 * 2.3.3. `complaint.records.escalated_at_share`: share of escalated complaints with a time of escalation;
 * `complaint.external_rate.year_before`: the same rate over the twelve months before the window.
 */
export const COMPLAINT_ESCALATION = defineTopic({
  code: '2.3.3',
  title: ['投诉升级与外部投诉', 'Escalation and external complaints'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['升级路径表', 'Escalation path by level'],
      polarity: 'deduct',
      requirement: [
        '升级路径表为每个投诉等级写明升级条件、升级时限和接收人姓名，当日在岗的接收人与表列姓名一致。',
        'The escalation table gives each complaint level its condition, its time limit and the receiver by name, and the receivers on duty today are those named.',
      ],
      evidence: [
        '投诉负责人出示路径表；评审员核对三项，按表给两名接收人打电话确认在岗并知晓职责。',
        'The complaint manager shows the table; the assessor checks the three entries and telephones two receivers to confirm that they are there and know their part.',
      ],
      shortfall: ['路径表所列人员已调岗。', 'The persons in the table have moved on.'],
      firstStep: ['把路径表挂到排班，随值班更新姓名。', 'Tie the table to the roster so that names follow duty.'],
      effort: 1,
    },
    {
      title: ['升级率与时间可知', 'Escalation share and time known'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月均有投诉升级率，且每条升级投诉均记录升级时间。',
        'The share of complaints escalated is known for each of the last 12 months, and every escalated one records the time of escalation.',
      ],
      evidence: [
        '投诉负责人出示月度升级率与升级明细；评审员复算一个月，筛查升级时间为空的记录。',
        'The complaint manager shows the monthly share and the cases; the assessor recomputes one month and filters cases without a time.',
      ],
      shortfall: ['升级靠口头转交，系统没有时间。', 'Cases are handed up by word of mouth and no time is kept.'],
      firstStep: ['在投诉单中设“升级”动作并自动记时。', 'Make escalation an action in the case that stamps its time.'],
      effort: 4,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('complaint.escalation_rate', 'present', null, { over: { grain: 'month', last: 12 } }),
          fact('complaint.records.escalated_at_share', '=', 1),
        ),
      },
    },
    {
      title: ['外部投诉按期答复', 'External complaints answered in time'],
      polarity: 'deduct',
      requirement: [
        '最近12个月监管、消协、媒体等外部机构转来的每条投诉，均在该机构规定的时限内答复。',
        'Every complaint passed on in the last 12 months by a regulator, consumer association, media or other outside body was answered inside that body’s limit.',
      ],
      evidence: [
        '投诉负责人出示外部投诉台账、来函和回函；评审员全数核对（超过30条抽30条）来函时限与回函日期；无外部投诉时视为达到。',
        'The complaint manager shows ledger, letters and replies; the assessor compares limit and reply date of all (30 if more); none received counts as met.',
      ],
      shortfall: ['台账未登记来函时限。', 'The ledger does not record the limit given.'],
      firstStep: [
        '收件当日登记时限并提前两日提醒。',
        'Record the limit on the day received and remind two days before.',
      ],
      effort: 2,
    },
    {
      title: ['外部投诉率下降', 'External complaints fall'],
      polarity: 'bonus',
      requirement: [
        '最近12个月每万次接触的外部投诉件数，按同一口径低于再前12个月，或为零。',
        'External complaints per 10,000 contacts over the last 12 months are, by the same definition, lower than over the 12 months before, or zero.',
      ],
      evidence: [
        '数据负责人出示两个12个月的外部投诉件数和接触量；评审员复算两个比率，核对口径版本相同。',
        'The data owner shows cases and contacts of both 12 months; the assessor recomputes both rates and checks that the definition is the same version.',
      ],
      shortfall: ['只比较件数，没有除以接触量。', 'Only counts are compared, not divided by contacts.'],
      firstStep: [
        '找出外部投诉中先在中心投诉过的客户，分析为何外溢。',
        'Find external complainants who had complained to the center and ask why it failed.',
      ],
      effort: 20,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: any(
          metric('complaint.external_rate', '<', { fact: 'complaint.external_rate.year_before' }, { freshDays: 62 }),
          metric('complaint.external_rate', '<=', 0, { freshDays: 62 }),
        ),
      },
    },
  ],
});
