import { all, CX, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 2.4.3. `csat.after_callback.answers`: answers in the window from customers called back, held apart from ordinary ones. */
export const CLOSING_THE_LOOP = defineTopic({
  code: '2.4.3',
  title: ['满意度改进闭环', 'Closing the loop'],
  dimensions: CX,
  clauses: [
    {
      title: ['不满意客户回访', 'Dissatisfied customers called back'],
      polarity: 'deduct',
      requirement: [
        '抽取最近3个月20条不满意评价，每条在评价后{callback_days}个工作日内均有回访录音或消息，联系不上的有{attempts}次尝试记录。',
        'Of 20 dissatisfied answers of the last 3 months each was called back or written to within {callback_days} working days, or {attempts} attempts are on record.',
      ],
      evidence: [
        '评审员从答卷中随机抽20条，满意度专员调出回访录音、消息或尝试记录；评审员核对日期和内容。',
        'The assessor draws 20 answers; the satisfaction agent calls up recording, message or attempts; the assessor checks date and content.',
      ],
      shortfall: ['只在月底集中回访，过了一周以上。', 'Call-backs are made at month end, more than a week later.'],
      firstStep: [
        '每日自动生成前一日不满意清单并派单。',
        'Generate and assign the list of yesterday’s dissatisfied customers each day.',
      ],
      effort: 4,
      parameters: {
        callback_days: { value: 3, unit: 'working_days', range: [1, 10] },
        attempts: { value: 2, unit: 'count', range: [1, 5] },
      },
    },
    {
      title: ['低分原因编码', 'Reasons of low scores coded'],
      polarity: 'deduct',
      requirement: [
        '最近3个月的低分评价中，按发布的原因清单填写原因码的占比不低于{coded}。',
        'Of the low scores of the last 3 months at least {coded} carry a reason code from the published list.',
      ],
      evidence: [
        '满意度负责人导出低分评价与原因清单；评审员复算占比，抽10条听录音或看对话核对原因码。',
        'The owner of satisfaction exports low scores and the list; the assessor recomputes the share and checks ten codes against the contact.',
      ],
      shortfall: ['原因是客户原话，没有归类。', 'Reasons are the customer’s words, never classed.'],
      firstStep: ['用上月100条低分归纳出十个原因码。', 'Derive ten codes from 100 low scores of last month.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: { coded: { value: 0.9, unit: 'share', range: [0.5, 1] } },
    },
    {
      title: ['调查改进行动登记', 'Actions from survey results'],
      polarity: 'deduct',
      requirement: [
        '最近4个季度每季至少有一项源自满意度结果的改进行动，每项均登记责任人和到期日。',
        'In each of the last 4 quarters at least one improvement action came from satisfaction results, each with an owner and a due date.',
      ],
      evidence: [
        '系统由改进计划预填行动清单；满意度负责人指出来源结果；评审员逐项核对责任人、到期日和来源后确认。',
        'The list is filled in from the improvement plan; the owner of satisfaction names the result behind each; the assessor checks owner, due date and source and confirms.',
      ],
      shortfall: ['月报提出建议，没有人和日期。', 'Reports make proposals without person or date.'],
      firstStep: [
        '把上季低分首要原因登记为一项行动。',
        'Enter the main reason of last quarter’s low scores as an action.',
      ],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'prefill',
    },
    {
      title: ['回访后再测', 'Surveyed again after call-back'],
      polarity: 'bonus',
      requirement: [
        '最近3个月对已回访的客户再次邀评，至少收到{answers}份答卷，其满意度按登记口径单独留存，不并入日常结果。',
        'In the last 3 months customers called back were surveyed again, at least {answers} answers came in, and their satisfaction by the registered method is kept apart from the ordinary one.',
      ],
      evidence: [
        '数据负责人出示再测答卷与单列结果；评审员核对份数，确认日常满意度的答卷中不含这些记录。',
        'The data owner shows the answers and their separate result; the assessor checks the number and that ordinary results do not contain them.',
      ],
      shortfall: ['回访改为满意后直接改原评分。', 'The original score is overwritten after the call-back.'],
      firstStep: ['为回访客户建一个独立的问卷渠道标识。', 'Give customers called back a survey source of their own.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { answers: { value: 30, unit: 'count', range: [10, 500] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('csat.*', 'present', null, { over: { grain: 'month', last: 3 } }),
          fact('csat.after_callback.answers', '>=', parameter('answers'), { freshDays: 92 }),
        ),
      },
    },
  ],
});
