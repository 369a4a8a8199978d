import { defineTopic, SM } from '../topic.ts';

/** 3.4.1: pay that staff can read, that is lawful, and that somebody compared with the market. */
export const PAY = defineTopic({
  code: '3.4.1',
  title: ['薪酬结构与合规', 'Pay structure and compliance'],
  dimensions: SM,
  clauses: [
    {
      title: ['薪酬结构公开', 'Pay structure open to staff'],
      polarity: 'deduct',
      requirement: [
        '成文的薪酬结构写明各岗位固定、绩效和津贴的组成与计算方法，并存放在全体员工可以查阅的位置。',
        'The written pay structure states fixed pay, performance pay and allowances of each position with the way they are computed, and lies where all staff can read it.',
      ],
      evidence: [
        '人事接口人出示文件；评审员核对三类组成，请三名坐席从自己的电脑找到该文件。',
        'The personnel contact shows the paper; the assessor checks the three parts and asks three agents to find it on their own desktops.',
      ],
      shortfall: ['员工只知道总额，算不出自己的工资。', 'Staff know the sum and cannot compute it.'],
      firstStep: ['写一页各岗位工资构成并发布。', 'Publish one page on how each position is paid.'],
      effort: 2,
    },
    {
      title: ['加班工资倍数', 'Multipliers of overtime pay'],
      polarity: 'deduct',
      requirement: [
        '抽取最近3个月20份工资条，工作日加班、未补休的休息日和法定节假日工时的计薪倍数分别不低于{workday}、{rest_day}、{holiday}倍。',
        'In 20 payslips of the last 3 months, overtime on workdays, on rest days without time off in lieu, and on statutory holidays is paid at no less than {workday}, {rest_day} and {holiday} times.',
      ],
      evidence: [
        '排班师导出三类工时明细，人事接口人出示对应工资条；评审员抽20份逐项核对工时与倍数。',
        'The planner exports hours of the three kinds and the personnel contact the payslips; the assessor compares hours and multipliers of 20.',
      ],
      shortfall: ['节假日排班按平时工资加补贴。', 'Holiday shifts are paid as usual with an allowance.'],
      firstStep: [
        '在班表中标注三类工时并交薪资核算。',
        'Mark the three kinds in the schedule and hand them to payroll.',
      ],
      effort: 4,
      leadTimeMonths: 3,
      parameters: {
        workday: { value: 1.5, unit: 'factor', range: [1.5, 3], provenance: 'law' },
        rest_day: { value: 2, unit: 'factor', range: [2, 4], provenance: 'law' },
        holiday: { value: 3, unit: 'factor', range: [3, 5], provenance: 'law' },
      },
      answeredBy: 'prefill',
      provenance: { limits: 'law', source: '中华人民共和国劳动法（2018修正）第44条' },
    },
    {
      title: ['社会保险缴纳', 'Social insurance paid'],
      polarity: 'deduct',
      requirement: [
        '抽查的20名在岗员工（有外包的含外包5名）最近3个月均有社会保险缴费记录，缴费单位与劳动合同单位一致。',
        'For 20 people in post who are sampled, 5 of them outsourced where work is outsourced, social insurance was paid in each of the last 3 months by the employer named in the contract.',
      ],
      evidence: [
        '评审员从在岗名单抽20人，人事接口人和供应商出示缴费凭证；评审员核对月份和缴费单位。',
        'The assessor draws 20 from the staff list; the personnel contact and the supplier show receipts; the assessor checks months and payer.',
      ],
      shortfall: [
        '试用期不缴，外包人员由第三方代缴。',
        'Nothing is paid on probation and a third party pays for outsourced staff.',
      ],
      firstStep: [
        '按在岗名单比对缴费名单，列出缺缴者。',
        'Compare the staff list with the payment list and list who is missing.',
      ],
      effort: 4,
      leadTimeMonths: 3,
      provenance: { source: '中华人民共和国社会保险法（2018修正）第58条' },
    },
    {
      title: ['市场薪酬对比', 'Market pay compared'],
      polarity: 'bonus',
      requirement: [
        '最近{pay_months}个月内，中心把坐席和班组长的薪酬与同城市场数据对比一次，报告写明数据来源、分位值和采取或不采取的措施。',
        'In the last {pay_months} months the center compared pay of agents and team leaders with market data of the same city; the report names source, percentile and what was or was not done.',
      ],
      evidence: [
        '人事接口人出示报告和市场数据；评审员核对来源日期，复算两个岗位的分位值。',
        'The personnel contact shows report and market data; the assessor checks the date of the source and recomputes two percentiles.',
      ],
      shortfall: ['凭招聘网站印象调薪。', 'Pay is changed by impressions from job sites.'],
      firstStep: ['取得一份同城薪酬数据，填入两个岗位。', 'Obtain data of the city and place two positions in it.'],
      effort: 4,
      parameters: { pay_months: { value: 24, unit: 'months', range: [12, 36] } },
    },
  ],
});
