import { defineTopic, SV_CE } from '../topic.ts';

/** 6.5.3. */
export const VALUE_CREATED = defineTopic({
  code: '6.5.3',
  title: ['价值创造', 'Value created'],
  dimensions: SV_CE,
  clauses: [
    {
      title: ['年度价值报告', 'Yearly value report'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内，中心向上级负责人提交价值报告，以金额或留存客户数列出服务创造的价值，并附计算方法。',
        'Within the last 12 months the center gave the executives above it a report of the value it created, in money or customers kept, with the method of computing it.',
      ],
      evidence: [
        '中心负责人出示报告与提交记录；评审员抽1个数值按方法复算，核对数据来源。',
        'The head of the center shows report and submission; the assessor recomputes one value and traces its data.',
      ],
      shortfall: ['报告只列工作量和荣誉。', 'The report lists work done and awards.'],
      firstStep: ['选挽留客户数一项先算清。', 'Compute customers kept first.'],
      effort: 4,
      leadTimeMonths: 1,
    },
    {
      title: ['销售挽留有对照', 'Credit by comparison group'],
      polarity: 'bonus',
      requirement: [
        '最近12个月中心报告的销售或挽留成果，按成文方法与未接受该服务的对照组比较得出，两组人数均已列明。',
        'The sales or customers kept that the center reports for the last 12 months are found by a written method against a comparison group without the service, with the size of both groups.',
      ],
      evidence: [
        '数据分析师出示方法与两组数据；评审员核对分组方式，复算两组差额。',
        'The analyst shows method and data; the assessor checks how groups were formed and recomputes the difference.',
      ],
      shortfall: ['把所有来电后成交都算作中心功劳。', 'Every sale after a call is credited to the center.'],
      firstStep: ['在下一次挽留活动中留出一成对照。', 'Hold out a tenth in the next campaign.'],
      effort: 10,
      leadTimeMonths: 3,
    },
    {
      title: ['避免接触的成本', 'Contacts avoided, priced'],
      polarity: 'bonus',
      requirement: [
        '中心按接触原因核算最近12个月避免的接触量，乘以登记的单次接触成本得出节省金额，并扣除未解决而再次来访的量。',
        'The center computes by contact reason the contacts avoided in the last 12 months, times the registered cost per contact, net of customers who came back unresolved.',
      ],
      evidence: [
        '数据分析师出示核算表；评审员抽1类原因，核对基准量、回访扣除和单价。',
        'The analyst shows the account; the assessor checks base volume, returns and price of one reason.',
      ],
      shortfall: ['自助会话量全部算作节省。', 'Every self-service session is counted as saved.'],
      firstStep: [
        '对最大一类自助原因扣除24小时内再来者。',
        'Net the largest reason of those who return within 24 hours.',
      ],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['其他部门的获益', 'Gains named by other departments'],
      polarity: 'bonus',
      requirement: [
        '评审员自选2个业务部门负责人访谈，由其说出过去12个月从中心得到的收益，两名评审员盲评，均裁定为3档及以上。',
        'The assessors choose the heads of 2 other departments and ask what they gained from the center in the last 12 months; scored blind by two assessors, both are adjudicated at 3 or above.',
      ],
      evidence: [
        '评审员从组织图自选部门，访谈时中心人员不在场，事后查对方提到的记录。',
        'The assessors choose from the chart, talk without the center present and look up the records named.',
      ],
      shortfall: ['其他部门只把中心看作接电话的。', 'Others see the center as the people who answer calls.'],
      firstStep: [
        '每季度向产品部门交付一份客户原因分析。',
        'Give the product department an analysis of reasons each quarter.',
      ],
      effort: 20,
      leadTimeMonths: 6,
      anchors: [
        ['说不出任何收益，或只说“处理客户电话”。', 'Names no gain, or only that calls are answered.'],
        [
          '说出一项收益，但没有具体事例，或本部门无记录可查。',
          'Names a gain without an instance, or without a record of it.',
        ],
        ['说出一项具体事例，并有本部门的记录可查。', 'Names an instance that the department’s own records show.'],
        [
          '同3档，且能给出数量（金额、客户数或天数），与中心的记录一致。',
          'As 3, with a quantity (money, customers or days) that agrees with the center’s records.',
        ],
      ],
    },
  ],
});
