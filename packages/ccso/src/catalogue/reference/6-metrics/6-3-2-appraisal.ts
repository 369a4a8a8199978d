import { defineTopic, SM } from '../topic.ts';

/** 6.3.2. */
export const APPRAISAL = defineTopic({
  code: '6.3.2',
  title: ['绩效考核与反馈', 'Appraisal and feedback'],
  dimensions: SM,
  clauses: [
    {
      title: ['考核规则与权重', 'Rules with weights'],
      polarity: 'deduct',
      requirement: [
        '每类岗位有在用的书面考核规则，列出指标、权重（合计100%）和考核周期，并由批准人签发。',
        'Every kind of position has appraisal rules in force, in writing and signed by an approver, with metrics, weights (100 % together) and rhythm.',
      ],
      evidence: [
        '绩效负责人出示各岗位规则；评审员与岗位清单核对，抽2类岗位加总权重。',
        'The performance head shows the rules; the assessor compares them with the list of positions and adds the weights of two.',
      ],
      shortfall: ['支持岗位没有考核规则。', 'Support roles have no rules.'],
      firstStep: ['为排班师和质检员各拟一份规则。', 'Draft rules for planners and quality staff.'],
      effort: 4,
    },
    {
      title: ['个人月度绩效确认', 'Monthly scorecard acknowledged'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月，每名坐席收到载有各指标实际值与目标的个人绩效单，并由本人确认。',
        'In each of the last 3 months every agent received a personal scorecard with actual and target of each metric, and acknowledged it.',
      ],
      evidence: [
        '班组长出示绩效单确认记录；评审员抽15名坐席3个月，核对确认时间，复算1人得分。',
        'Team leaders show acknowledgements; the assessor checks those of 15 agents over three months and recomputes one score.',
      ],
      shortfall: ['只公布排名，看不到本人明细。', 'A ranking is posted and details are withheld.'],
      firstStep: [
        '在系统中推送个人绩效单并设确认键。',
        'Send scorecards through the system with a button to acknowledge.',
      ],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['考核申诉裁决', 'Appraisal appeals'],
      polarity: 'deduct',
      requirement: [
        '最近12个月的考核申诉均由原考核人以外的人裁决，并在提出后{days}个工作日内书面答复申诉人。',
        'Every appraisal appeal of the last 12 months was decided by someone other than the appraiser and answered in writing within {days} working days.',
      ],
      evidence: [
        '绩效负责人出示申诉台账；评审员抽5件（不足则全部）核对裁决人与答复日期；无申诉时查看受理渠道与公示。',
        'The performance head shows the appeals; the assessor checks decider and date of five or all; without appeals, the way to appeal and its notice.',
      ],
      shortfall: ['申诉由原班组长自行处理。', 'The same team leader decides the appeal.'],
      firstStep: ['指定跨班组裁决人并公布时限。', 'Name a decider outside the team and publish the limit.'],
      effort: 2,
      parameters: { days: { value: 10, unit: 'working_days', range: [3, 30] } },
    },
    {
      title: ['绩效面谈质量', 'Quality of performance talks'],
      polarity: 'bonus',
      requirement: [
        '评审员抽取最近3个月8份绩效面谈记录或录音，两名评审员盲评，至少6份裁定为3档及以上。',
        'Of 8 recorded performance talks of the last 3 months drawn by the assessors and scored blind by two of them, at least 6 are adjudicated at 3 or above.',
      ],
      evidence: [
        '班组长提供面谈记录；评审员从低于目标的坐席中抽签选取，另访谈其中2名坐席印证。',
        'Team leaders give the records; the assessors draw from agents below target and confirm with two of them.',
      ],
      shortfall: ['面谈只通报分数。', 'The talk reads out the score.'],
      firstStep: ['面谈表加入原因、实例、下一步三栏。', 'Add cause, example and next step to the form.'],
      effort: 10,
      leadTimeMonths: 3,
      anchors: [
        ['只有分数或评语，看不出哪项指标。', 'Only a score or a remark; no metric is named.'],
        [
          '指出指标和差距，但缺原因、实例或带日期的下一步。',
          'Names metric and gap, but cause, example or a dated next step is missing.',
        ],
        [
          '写明原因、至少一个具体接触实例和一项带日期的下一步。',
          'Gives the cause, at least one real contact as example, and one next step with a date.',
        ],
        [
          '同3档，且下次面谈记录回看该步骤及指标变化，坐席能复述。',
          'As 3, and the next talk looks back at that step and the metric; the agent can restate it.',
        ],
      ],
    },
  ],
});
