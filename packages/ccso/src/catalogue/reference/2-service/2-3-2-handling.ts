import { all, CX, defineTopic, fact, metric, parameter } from '../topic.ts';

/**
 * 2.3.2. `complaint.response_within` and `complaint.resolved_within` are shares inside the limit of the complaint's level;
 * `complaint.records.overdue_reason_share` is the share of overdue ones with a reason code.
 */
export const COMPLAINT_HANDLING = defineTopic({
  code: '2.3.2',
  title: ['投诉处理与时限', 'Handling and time limits'],
  dimensions: CX,
  clauses: [
    {
      title: ['投诉首次响应时限', 'First response inside limit'],
      polarity: 'graded',
      requirement: [
        '最近12个月投诉在所属等级的响应时限内首次联系客户的占比：底线不低于{floor}，进阶不低于{stretch}。',
        'Share of complaints of the last 12 months whose customer was first contacted inside the response limit of their level: floor, at least {floor}; stretch, at least {stretch}.',
      ],
      evidence: [
        '投诉负责人导出记录与等级时限表；评审员由受理时间和首次联系时间复算占比，抽20条核对外呼或消息记录。',
        'The complaint manager exports records and limits; the assessor recomputes the share from time received and first contact and checks 20 against call or message logs.',
      ],
      shortfall: ['自动短信被计为首次响应。', 'An automatic message is counted as first response.'],
      firstStep: ['在受理后按等级设响应倒计时提醒。', 'Set a countdown by level from the time received.'],
      effort: 10,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.95, unit: 'share', range: [0.7, 1] },
        stretch: { value: 0.99, unit: 'share', range: [0.8, 1] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('complaint.response_within', '>=', parameter('floor'), { minimumRows: 30, freshDays: 62 })),
        stretch: all(
          metric('complaint.response_within', '>=', parameter('stretch'), { minimumRows: 30, freshDays: 62 }),
        ),
      },
    },
    {
      title: ['投诉办结时限', 'Closed inside limit'],
      polarity: 'graded',
      requirement: [
        '最近12个月投诉在所属等级的办结时限内办结的占比：底线不低于{floor}，进阶不低于{stretch}，未办结且已超时的计入分母。',
        'Share of complaints of the last 12 months closed inside the limit of their level: floor, at least {floor}; stretch, at least {stretch}; those still open past the limit count in the denominator.',
      ],
      evidence: [
        '投诉负责人导出记录与等级时限表；评审员由受理时间和办结时间复算占比，核对未办结记录是否计入。',
        'The complaint manager exports records and limits; the assessor recomputes the share from time received and closed and checks that open ones are counted.',
      ],
      shortfall: ['超时单先关闭再重开。', 'Overdue cases are closed and opened again.'],
      firstStep: [
        '每日列出两日内到期的投诉并指定处理人。',
        'List each day what falls due in two days and name who handles it.',
      ],
      effort: 10,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.9, unit: 'share', range: [0.6, 1] },
        stretch: { value: 0.98, unit: 'share', range: [0.7, 1] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('complaint.resolved_within', '>=', parameter('floor'), { minimumRows: 30, freshDays: 62 })),
        stretch: all(
          metric('complaint.resolved_within', '>=', parameter('stretch'), { minimumRows: 30, freshDays: 62 }),
        ),
      },
    },
    {
      title: ['超时原因编码', 'Reason code when overdue'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每条超过办结时限的投诉均填写一个原因码，原因码取自中心发布的清单。',
        'Every complaint of the last 12 months past its closing limit carries one reason code from the list published by the center.',
      ],
      evidence: [
        '投诉负责人导出超时投诉与原因码清单；评审员筛空值和清单外取值，抽10条核对原因与处理记录相符；无超时投诉时视为达到。',
        'The complaint manager exports overdue cases and the code list; the assessor filters blanks and codes off the list and compares ten with their notes; none overdue counts as met.',
      ],
      shortfall: ['超时原因写在备注，无法统计。', 'Reasons stand in free text and cannot be counted.'],
      firstStep: [
        '列出八个原因码，关闭超时单时强制选择。',
        'List eight codes and require one to close an overdue case.',
      ],
      effort: 1,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('complaint.records', 'present', null, { freshDays: 62 }),
          fact('complaint.records.overdue_reason_share', '=', 1),
        ),
      },
    },
    {
      title: ['办结前客户确认', 'Closing confirmed with customer'],
      polarity: 'deduct',
      requirement: [
        '抽取最近3个月20条已办结投诉，每条办结前均有向客户说明处理结果的录音或消息，并记下客户同意与否。',
        'Of 20 complaints closed in the last 3 months, each has a recording or message telling the customer the outcome before closing, with consent or dissent noted.',
      ],
      evidence: [
        '评审员从系统随机抽20条，投诉专员调出录音或消息；评审员核对时间早于办结并听看客户表态。',
        'The assessor draws 20 cases, the complaint agent calls up recording or message; the assessor checks that it precedes closing and what the customer said.',
      ],
      shortfall: ['内部处理完就关单。', 'The case is closed when the internal work is done.'],
      firstStep: [
        '在关单页加“已告知客户”及录音编号栏。',
        'Add “customer told” and the recording number to the closing form.',
      ],
      effort: 2,
    },
    {
      title: ['书面答复质量', 'Quality of written replies'],
      polarity: 'bonus',
      requirement: [
        '抽取最近3个月10份书面投诉答复，两名评审员盲评，每份按四档锚点打分，至少9份裁定为3档及以上。',
        'Of ten written complaint replies from the last 3 months, scored blind by two assessors on four anchors, at least nine are adjudicated at 3 or above.',
      ],
      evidence: [
        '评审员随机抽10份答复及其原始投诉；投诉负责人提供全文；评审员逐份对照诉求打分，另请一名非专业人员复述结论。',
        'The assessor draws ten replies with their complaints, handed over by the complaint manager, scores each against the demands and has a lay reader restate the outcome.',
      ],
      shortfall: ['套用模板，客户的具体诉求没有回应。', 'A template is sent and the actual demand stays unanswered.'],
      firstStep: [
        '答复前先列出客户诉求，逐条写结论和依据。',
        'List the demands first and write conclusion and ground for each.',
      ],
      effort: 10,
      anchors: [
        ['至少一项诉求没有回应。', 'At least one demand is unanswered.'],
        [
          '诉求都有回应，但缺依据、后续步骤或日期，或用语不尊重。',
          'All demands are answered, but ground, next step or date is missing, or the words lack respect.',
        ],
        [
          '逐项回应，有依据、后续步骤和日期，用语尊重。',
          'All are answered with ground, next step and date, in respectful words.',
        ],
        ['达到3档，且非专业读者读一遍能复述结果。', 'As 3, and a lay reader restates the outcome after one reading.'],
      ],
    },
  ],
});
