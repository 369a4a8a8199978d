import { defineTopic, SM_CX } from '../topic.ts';

/** 4.3.3: from the contact to the score, from the score to the agent, and back. */
export const EVALUATION_AND_APPEALS = defineTopic({
  code: '4.3.3',
  title: ['质检执行与申诉', 'Evaluation and appeals'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['评分时限', 'Scored in time'],
      polarity: 'deduct',
      requirement: [
        '最近3个月被质检的接触中，评分完成时间不晚于接触结束后{score_days}个工作日的占比不低于{share}。',
        'Of contacts evaluated in the last 3 months, at least {share} were scored within {score_days} working days of the contact’s end.',
      ],
      evidence: [
        '质检负责人导出接触时间与评分时间；评审员复算占比，抽10条核对系统时间戳。',
        'The quality head exports times of contact and score; the assessor recomputes the share and checks ten time stamps.',
      ],
      shortfall: ['月底集中补评全月样本。', 'The month’s sample is scored at its end.'],
      firstStep: ['按日派发质检任务并看积压。', 'Hand out evaluations daily and watch the backlog.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: {
        score_days: { value: 5, unit: 'working_days', range: [1, 15] },
        share: { value: 0.95, unit: 'share', range: [0.8, 1] },
      },
    },
    {
      title: ['坐席确认反馈', 'Feedback acknowledged'],
      polarity: 'deduct',
      requirement: [
        '最近3个月的评分结果中，坐席在发布后{ack_days}个工作日内在系统中查看并确认的占比不低于{share}，休假日不计。',
        'Of scores of the last 3 months, at least {share} were read and acknowledged in the system by the agent within {ack_days} working days of release, days of leave not counted.',
      ],
      evidence: [
        '质检负责人导出发布与确认时间；评审员复算占比，问五名坐席最近一条评分的失分项。',
        'The quality head exports release and acknowledgement; the assessor recomputes the share and asks five agents which item of the latest score they lost.',
      ],
      shortfall: ['系统自动确认，坐席没看过。', 'The system acknowledges by itself and agents never look.'],
      firstStep: ['登录后弹出未确认评分清单。', 'Show scores to acknowledge after login.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: {
        ack_days: { value: 3, unit: 'working_days', range: [1, 10] },
        share: { value: 0.95, unit: 'share', range: [0.8, 1] },
      },
    },
    {
      title: ['质检申诉时限', 'Appeals decided in time'],
      polarity: 'deduct',
      requirement: [
        '最近6个月提交的每件质检申诉，自提交起{appeal_days}个工作日内书面答复申诉人，写明维持或改判及理由。',
        'Every appeal against a score in the last 6 months was answered in writing within {appeal_days} working days: upheld or overturned, and why.',
      ],
      evidence: [
        '质检负责人导出申诉记录；评审员全数计算天数，抽五件看结论与理由。',
        'The quality head exports appeals; the assessor computes the days of all and reads decision and reason of five.',
      ],
      shortfall: ['申诉口头回绝，没有书面答复。', 'Appeals are refused by word, without a written answer.'],
      firstStep: ['指定申诉裁决人并设到期提醒。', 'Name who decides and set reminders.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: { appeal_days: { value: 5, unit: 'working_days', range: [2, 15] } },
    },
    {
      title: ['改判原因分析', 'Overturned scores analysed'],
      polarity: 'bonus',
      requirement: [
        '最近{quarters}个季度每季报告质检改判率，并按评分项和质检员分析改判原因，写明由此修改的评分说明。',
        'In each of the last {quarters} quarters the rate of overturned scores is reported and its causes analysed by item and evaluator, naming what changed in the scoring guide.',
      ],
      evidence: [
        '质检负责人出示季度分析；评审员由申诉记录复算一季的改判率，核对一处修改已写入评分说明。',
        'The quality head shows the analyses; the assessor recomputes one quarter’s rate and finds one change in the scoring guide.',
      ],
      shortfall: ['改判后只改分数，不问原因。', 'The score is changed and nobody asks why.'],
      firstStep: ['在申诉表中加“改判原因”代码。', 'Add a code of cause to the appeal form.'],
      effort: 2,
      leadTimeMonths: 6,
      parameters: { quarters: { value: 2, unit: 'count', range: [1, 4] } },
    },
  ],
});
