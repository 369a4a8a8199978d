import { all, CE_CX, defineTopic, fact, parameter } from '../topic.ts';

const OUTSOURCED = {
  fact: 'organisation.outsourced',
  when: ['中心有外包队列', 'the center has outsourced queues'],
} as const;

/** 5.7.2. Facts are of the supplier with the worst value. */
export const SUPPLIER_MONITORING = defineTopic({
  code: '5.7.2',
  title: ['外包监控与结算', 'Monitoring and settlement'],
  dimensions: CE_CX,
  clauses: [
    {
      title: ['外包同口径计量', 'Same definitions for suppliers'],
      polarity: 'deduct',
      requirement: [
        '外包队列每项报告指标的口径编号和版本号，均与自营队列的同一指标一致。',
        'Every metric reported for an outsourced queue carries the definition id and version that the same metric has for the center’s own queues.',
      ],
      evidence: [
        '数据管理员出示自营与外包的口径版本对照；评审员抽3项指标，用外包原始数据按口径复算1个月。',
        'The data administrator shows versions side by side; the assessor recomputes three metrics of one month from the supplier’s raw data.',
      ],
      shortfall: ['供应商剔除短放弃，自营未剔除。', 'The supplier leaves out short abandons, the center does not.'],
      firstStep: [
        '要求供应商提供时段原始数据，由中心计算。',
        'Have the supplier deliver interval data and compute it here.',
      ],
      effort: 4,
      leadTimeMonths: 1,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.registry.version.supplier_share', '=', 1)) },
      applies: OUTSOURCED,
    },
    {
      title: ['外包月度结果对目标', 'Monthly results against goal'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月，每家供应商的服务水平与合同目标并列留存，差值可查。',
        'In each of the last 12 months the service level of every supplier is kept beside its contract goal, with the difference.',
      ],
      evidence: [
        '供应商管理员出示12个月对照表；评审员抽2个月复算并与结算单核对。',
        'The supplier manager shows the table; the assessor recomputes two months and compares them with the settlement.',
      ],
      shortfall: ['只在结算季度看一次结果。', 'Results are looked at once a quarter for payment.'],
      firstStep: ['从上月起逐月登记目标与结果。', 'Register goal and result from last month on.'],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('service_level.less_goal.supplier', 'present', null, { over: { grain: 'month', last: 12 } })),
      },
      applies: OUTSOURCED,
    },
    {
      title: ['月度评审与纠正', 'Monthly review with corrections'],
      polarity: 'deduct',
      requirement: [
        '最近6个月每月与每家供应商召开评审会，纪要列出未达标项的原因、纠正动作、责任人和期限。',
        'In each of the last 6 months there was a review with every supplier whose minutes give cause, correction, owner and date for each missed goal.',
      ],
      evidence: [
        '供应商管理员出示纪要；评审员抽2个月，追踪2项纠正动作到完成证据。',
        'The supplier manager shows minutes; the assessor follows two corrections of two months to their proof.',
      ],
      shortfall: ['会议只通报数字。', 'The meeting reads out figures only.'],
      firstStep: ['在纪要模板中加入原因和期限两栏。', 'Add cause and date to the form of minutes.'],
      effort: 4,
      leadTimeMonths: 6,
      applies: OUTSOURCED,
    },
    {
      title: ['联合质检校准', 'Joint calibration'],
      polarity: 'bonus',
      requirement: [
        '最近4个季度每季度，中心与每家供应商对不少于{contacts}条相同接触分别评分并留存一致率。',
        'In each of the last 4 quarters center and supplier scored at least {contacts} identical contacts apart and kept the agreement, for every supplier.',
      ],
      evidence: [
        '质检主管出示4次双方评分表；评审员抽1次复算一致率。',
        'The quality head shows the scores of both sides; the assessor recomputes the agreement of one quarter.',
      ],
      shortfall: ['供应商自评95分，中心抽评80分。', 'The supplier scores itself 95, the center gives 80.'],
      firstStep: ['本季度组织一次双方盲评。', 'Hold one blind scoring by both this quarter.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { contacts: { value: 10, unit: 'count', range: [5, 50] } },
      applies: OUTSOURCED,
    },
    {
      title: ['预测共享与误差', 'Forecast shared, error known'],
      polarity: 'bonus',
      requirement: [
        '最近12个月中至少11个月，次月预测在每月{due_day}日结束前交付供应商，当月预测误差于次月告知对方。',
        'In at least 11 of the last 12 months the next month’s forecast reached the supplier by the end of day {due_day}, and the error of each month was shared in the month after.',
      ],
      evidence: [
        '规划师出示交付记录和误差通报；评审员抽3个月核对发送时间与误差计算。',
        'The planner shows deliveries and errors shared; the assessor checks time and error of three months.',
      ],
      shortfall: ['供应商只收到一个月总量。', 'The supplier gets one total for the month.'],
      firstStep: ['发布次月预测时同步发给供应商。', 'Send the forecast to the supplier when it is published.'],
      effort: 2,
      leadTimeMonths: 12,
      parameters: { due_day: { value: 25, unit: 'day', range: [1, 31] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.published_at.supplier', '<=', parameter('due_day'), {
            over: { grain: 'month', last: 12, least: 11 },
          }),
          fact('forecast.wape.shared', '=', true, { over: { grain: 'month', last: 12, least: 11 } }),
        ),
      },
      applies: OUTSOURCED,
    },
  ],
});
