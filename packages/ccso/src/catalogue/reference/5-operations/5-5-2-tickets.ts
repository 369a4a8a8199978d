import { CX_SM, defineTopic } from '../topic.ts';

/** 5.5.2. */
export const TICKETS_AND_CLOSURE = defineTopic({
  code: '5.5.2',
  title: ['工单与闭环', 'Tickets and closure'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['转办责任与时限', 'Owner and due time'],
      polarity: 'deduct',
      requirement: [
        '最近3个月转出的每张工单均带有一名具名承办人和办结时限，两项无空缺。',
        'Every ticket passed on in the last 3 months carries one owner by name and a due time, with neither left blank.',
      ],
      evidence: [
        '工单管理员导出工单；评审员筛查空缺的承办人和时限，抽10张核对承办人是具名在岗人员。',
        'The ticket administrator exports tickets; the assessor filters empty owners and due times and checks that the owners of ten are persons in post.',
      ],
      shortfall: ['工单转到部门邮箱，没有具体承办人。', 'Tickets go to a department mailbox without a person.'],
      firstStep: ['将承办人和时限设为必填项。', 'Make owner and due time required.'],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['工单按时办结率', 'Tickets closed on time'],
      polarity: 'graded',
      requirement: [
        '最近3个月到期的工单中，在办结时限内关闭的占比：底线不低于{floor}，进阶不低于{stretch}。',
        'Of the tickets due in the last 3 months the share closed within their due time: floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '工单管理员导出到期工单；评审员复算占比，抽20张核对关闭后未被重开。',
        'The ticket administrator exports tickets due; the assessor recomputes the share and checks that 20 of them were not reopened.',
      ],
      shortfall: ['临期工单先关闭再重开。', 'Tickets about to fall due are closed and opened again.'],
      firstStep: [
        '统计逾期最多的两个承办部门并约定时限。',
        'Find the two departments with most overdue tickets and agree limits.',
      ],
      effort: 10,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.9, unit: 'share', range: [0.5, 1] },
        stretch: { value: 0.97, unit: 'share', range: [0.5, 1] },
      },
    },
    {
      title: ['逾期自动升级', 'Overdue tickets escalate'],
      polarity: 'deduct',
      requirement: [
        '工单逾期后由系统按书面规则自动升级到上一级负责人，最近3个月逾期工单均有升级记录。',
        'Overdue tickets are escalated to the next level by the system under a written rule; every ticket overdue in the last 3 months has a record of it.',
      ],
      evidence: [
        '工单管理员出示升级规则；评审员抽10张逾期工单，核对升级时间与被升级人。',
        'The ticket administrator shows the rule; the assessor checks time and person of escalation for ten overdue tickets.',
      ],
      shortfall: ['逾期后靠坐席打电话催办。', 'Agents chase overdue tickets by telephone.'],
      firstStep: ['在工单系统启用逾期升级规则。', 'Switch on the escalation rule of the ticket system.'],
      effort: 4,
      leadTimeMonths: 1,
    },
    {
      title: ['主动告知进展', 'Progress told unasked'],
      polarity: 'bonus',
      requirement: [
        '评审员抽取{tickets}张办理超过3个工作日的工单，客户在询问前均已收到至少一次进展通知。',
        'Of {tickets} tickets open for more than 3 working days drawn by the assessor, every customer had news of progress at least once before asking.',
      ],
      evidence: [
        '评审员从导出清单随机抽取工单，比对通知记录与客户来询时间。',
        'The assessor draws tickets from the export and compares notices with the customer’s next contact.',
      ],
      shortfall: ['客户多次来电才知道进展。', 'Customers learn of progress only by calling again.'],
      firstStep: ['对超过3天的工单设置自动短信。', 'Send a message on tickets older than three days.'],
      effort: 10,
      leadTimeMonths: 1,
      parameters: { tickets: { value: 20, unit: 'count', range: [10, 100] } },
    },
  ],
});
