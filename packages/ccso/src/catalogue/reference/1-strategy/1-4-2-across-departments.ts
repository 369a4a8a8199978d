import { all, defineTopic, fact, parameter, SV_SM } from '../topic.ts';

/** 1.4.2. `forecast.events.notice_days`: shortest time between an event’s entry and its start, over the campaigns of the window. */
export const ACROSS_DEPARTMENTS = defineTopic({
  code: '1.4.2',
  title: ['沟通机制', 'Communication across departments'],
  dimensions: SV_SM,
  clauses: [
    {
      title: ['跨部门月度会议', 'Monthly meeting across departments'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月中心均与产品、市场、技术三个部门开会一次，纪要载明议题、决定和责任人。',
        'In each of the last 12 months the center met product, marketing and technology once, with minutes of topics, decisions and owners.',
      ],
      evidence: [
        '中心负责人出示12份纪要；评审员核对月份、三个部门的出席和决定条目，抽两项决定追到结果。',
        'The head of the center shows 12 minutes; the assessor checks months, attendance of the three and decisions, and follows two decisions to their result.',
      ],
      shortfall: ['有事才开会，没有纪要。', 'They meet when something happens and keep no minutes.'],
      firstStep: [
        '与三个部门各定一名固定参会人，排定全年会期。',
        'Agree one standing participant with each department and fix the year’s dates.',
      ],
      effort: 4,
      leadTimeMonths: 12,
    },
    {
      title: ['活动提前告知', 'Campaigns told ahead'],
      polarity: 'deduct',
      requirement: [
        '最近12个月的每次营销活动，均在活动开始日之前至少{notice_days}日登记到规划师使用的事件库。',
        'Every campaign of the last 12 months was entered in the planners’ event list at least {notice_days} days before it began.',
      ],
      evidence: [
        '规划师出示事件库的登记时间与活动开始日，市场接口人出示活动清单；评审员取两份清单比对有无漏登，复算最短提前天数。',
        'The planner shows entry times and start dates, the marketing contact the list of campaigns; the assessor compares both lists and recomputes the shortest notice.',
      ],
      shortfall: ['话务上来以后才知道有活动。', 'The campaign is learned of when calls arrive.'],
      firstStep: [
        '请市场部在活动审批单上加一个抄送规划师的步骤。',
        'Ask marketing to add a copy to the planner to its approval form.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { notice_days: { value: 7, unit: 'days', range: [1, 30] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.events', 'present', null, { freshDays: 365 }),
          fact('forecast.events.notice_days', '>=', parameter('notice_days')),
        ),
      },
    },
    {
      title: ['员工建议答复', 'Staff suggestions answered'],
      polarity: 'deduct',
      requirement: [
        '员工提出的每条建议在{reply_days}个工作日内得到书面答复，答复写明采纳、不采纳或研究及其理由。',
        'Every suggestion from staff is answered in writing within {reply_days} working days as adopted, declined or under study, with the reason.',
      ],
      evidence: [
        '中心综合岗出示最近12个月建议台账；评审员抽20条（不足20条全查）核对提出日、答复日和理由，向两名建议人核实收到。',
        'The office shows the suggestion log of the last 12 months; the assessor samples 20 (all if fewer) for both dates and the reason, and asks two authors whether they got it.',
      ],
      shortfall: ['只答复被采纳的建议。', 'Only adopted suggestions are answered.'],
      firstStep: [
        '为建议台账加答复期限列，每周列出将到期条目。',
        'Add a due date to the log and list each week what falls due.',
      ],
      effort: 2,
      parameters: { reply_days: { value: 15, unit: 'working_days', range: [3, 30] } },
    },
    {
      title: ['洞察改变决策', 'Insight changed a decision'],
      polarity: 'bonus',
      requirement: [
        '中心出示最近12个月投诉以外的客户洞察改变其他部门决策的一个案例，两名评审员盲评，裁定为3档及以上。',
        'The center shows one case of the last 12 months in which customer insight other than complaints changed a decision elsewhere in the enterprise; two assessors score blind and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '中心负责人讲述案例并出示洞察报告与对方决定；评审员访谈对方部门一名决策人，核实决定因何改变。',
        'The head of the center presents the case with the insight and the decision; the assessor interviews one decider of the other department on why it changed.',
      ],
      shortfall: ['报告发出后没有回音。', 'Reports go out and nothing comes back.'],
      firstStep: [
        '选一个高频来电原因，算出其费用后约对应部门当面讨论。',
        'Take one frequent contact reason, price it and discuss it face to face with its department.',
      ],
      effort: 10,
      anchors: [
        ['举不出案例，或对方部门不知情。', 'No case, or the other department does not know of it.'],
        [
          '对方看过报告，但决定在此之前已经作出，或决定记录没有引用该洞察。',
          'The other department read it, but had decided before, or the record does not cite it.',
        ],
        [
          '决定记录引用该洞察，对方决策人确认因此改变。',
          'The record of the decision cites the insight and the decider confirms the change.',
        ],
        [
          '达到3档，且改变后的效果已用数字回报给中心。',
          'As 3, and the effect of the change was reported back in figures.',
        ],
      ],
    },
  ],
});
