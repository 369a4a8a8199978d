import { all, CX, defineTopic, fact, metric, parameter } from '../topic.ts';

/**
 * 2.4.1. `metric.registry.satisfaction_methods`: different satisfaction methods among the values reported in the window;
 * `metric.values.csat_with_rates`: months whose report shows both rates beside the value.
 */
export const SURVEY_METHOD = defineTopic({
  code: '2.4.1',
  title: ['满意度调查方法', 'Survey method'],
  dimensions: CX,
  clauses: [
    {
      title: ['满意度口径唯一', 'One satisfaction method'],
      polarity: 'deduct',
      requirement: [
        '最近12个月全部满意度报表使用同一个已登记口径，即非常满意占比，或非常满意与满意合计占比，二者择一。',
        'All satisfaction reports of the last 12 months use one registered method: share of very satisfied, or share of very satisfied and satisfied together, not both.',
      ],
      evidence: [
        '数据负责人出示指标登记与12个月满意度报表；评审员抽四份报表，由答卷按登记口径复算，看是否同一算法。',
        'The data owner shows the registry and 12 months of reports; the assessor recomputes four from the answers by the registered method.',
      ],
      shortfall: ['对内报一种算法，对外报另一种。', 'One method is used inside, another outside.'],
      firstStep: [
        '在指标登记中选定一种，停用另一种报表。',
        'Choose one in the registry and retire the reports of the other.',
      ],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('metric.registry', 'present', null), fact('metric.registry.satisfaction_methods', '=', 1)),
      },
      provenance: { text: 'talk' },
    },
    {
      title: ['邀评率与参评率并列', 'Rates beside every value'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月的满意度数值旁均列出同期邀评率和参评率，三个数来自同一取数范围。',
        'In each of the last 12 months the satisfaction value stands beside the invitation and participation rates of the same period and scope.',
      ],
      evidence: [
        '数据负责人出示12份满意度月报；评审员核对三个数并列，取一个月由接触量、邀请数、答卷数复算两个比率。',
        'The data owner shows 12 monthly reports; the assessor checks that the three stand together and recomputes both rates of one month from contacts, invitations and answers.',
      ],
      shortfall: ['只报满意度，不报多少人参评。', 'Satisfaction is reported without how many answered.'],
      firstStep: ['在月报模板中加邀评率和参评率两列。', 'Add both rates to the form of the report.'],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('csat.*', 'present', null, { over: { grain: 'month', last: 12 } }),
          metric('csat.invitation', 'present', null, { over: { grain: 'month', last: 12 } }),
          metric('csat.participation', 'present', null, { over: { grain: 'month', last: 12 } }),
          fact('metric.values.csat_with_rates', '=', true, { over: { grain: 'month', last: 12 } }),
        ),
      },
    },
    {
      title: ['满意度参评率', 'Survey participation'],
      polarity: 'graded',
      requirement: [
        '最近12个月收到答卷数与发出邀请数之比：底线不低于{floor}，进阶不低于{stretch}。',
        'Answers received over invitations sent in the last 12 months: floor, at least {floor}; stretch, at least {stretch}.',
      ],
      evidence: [
        '数据负责人导出邀请与答卷记录；评审员复算比率，核对邀请数只剔除未送达者。',
        'The data owner exports invitations and answers; the assessor recomputes the share and checks that only undelivered invitations are taken out.',
      ],
      shortfall: ['话后语音评价冗长，客户挂机。', 'The voice survey after the call is long and customers hang up.'],
      firstStep: [
        '把评价减到一个问题并在话后立即推送。',
        'Cut the survey to one question and send it right after the contact.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 0.15, unit: 'share', range: [0.03, 0.6] },
        stretch: { value: 0.3, unit: 'share', range: [0.05, 0.8] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('csat.participation', '>=', parameter('floor'), { minimumRows: 1000, freshDays: 62 })),
        stretch: all(metric('csat.participation', '>=', parameter('stretch'), { minimumRows: 1000, freshDays: 62 })),
      },
    },
    {
      title: ['邀评不由坐席挑选', 'Agents cannot choose invitees'],
      polarity: 'deduct',
      requirement: [
        '邀评由系统按登记规则自动触发，坐席无法发起、跳过或撤回，最近一个月100条接触的邀评与规则逐条相符。',
        'Invitations are triggered by the system under a registered rule that agents can neither start, skip nor withdraw, and 100 contacts of the last month agree with it.',
      ],
      evidence: [
        '系统接口人出示邀评设置；评审员随机抽100条接触比对是否应邀与实邀，并请坐席演示一次挂机过程。',
        'The system contact shows the setting; the assessor draws 100 contacts, compares due and actual invitations and has an agent show the end of a call.',
      ],
      shortfall: ['坐席按键才转评价，不满客户被跳过。', 'The agent presses a key to invite and skips the unhappy.'],
      firstStep: ['取消手动转评，改为挂机自动触发。', 'Remove the manual transfer and trigger on hang-up.'],
      effort: 4,
    },
    {
      title: ['第三方关系调查', 'Relationship survey by third party'],
      polarity: 'bonus',
      requirement: [
        '最近12个月由中心以外的第三方完成一次客户关系调查，报告写明抽样方法、样本数和误差范围。',
        'In the last 12 months a third party outside the center ran a survey of the customer relationship, and its report states sampling, sample size and margin of error.',
      ],
      evidence: [
        '满意度负责人出示合同与报告；评审员核对执行方、日期和三项说明，确认名单由第三方抽取。',
        'The owner of satisfaction shows contract and report; the assessor checks the party, the date and the three statements and that the third party drew the names.',
      ],
      shortfall: ['只有话后评价，没有关系调查。', 'There is only the survey after a contact.'],
      firstStep: [
        '向企业市场部了解现有客户调查能否加入服务题组。',
        'Ask marketing whether its survey can take questions on service.',
      ],
      effort: 10,
      leadTimeMonths: 3,
    },
  ],
});
