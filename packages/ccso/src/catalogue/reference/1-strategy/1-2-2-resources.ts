import { all, CE_SV, defineTopic, fact, parameter } from '../topic.ts';

/** 1.2.2. `capacity.plan` counts months of head count computed from workload; `capacity.scenarios` those kept with a staff cost. */
export const RESOURCES = defineTopic({
  code: '1.2.2',
  title: ['资源评估与投入', 'Resource assessment and investment'],
  dimensions: CE_SV,
  clauses: [
    {
      title: ['人力由业务量测算', 'Head count from workload'],
      polarity: 'deduct',
      requirement: [
        '规划期内逐月人力由业务量、处理时长和损耗测算得出，自评审当月起连续覆盖不少于{plan_months}个月。',
        'Head count of the plan is computed month by month from volume, handle time and shrinkage, for at least {plan_months} months on from the month of the assessment.',
      ],
      evidence: [
        '规划师出示容量计划及其输入；评审员选两个月由业务量、处理时长、损耗复算人数，并数覆盖月数。',
        'The planner shows the capacity plan and its inputs; the assessor recomputes two months from volume, handle time and shrinkage and counts the months covered.',
      ],
      shortfall: [
        '人数按上年加减百分比得出，没有业务量依据。',
        'Head count is last year’s plus a percentage, without workload behind it.',
      ],
      firstStep: [
        '在规划系统中由年度预测生成一份逐月容量计划。',
        'Generate a monthly capacity plan from the annual forecast in the planning system.',
      ],
      effort: 4,
      parameters: { plan_months: { value: 24, unit: 'months', range: [12, 60] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('capacity.plan', '>=', parameter('plan_months'), { freshDays: 400 })) },
    },
    {
      title: ['技术与场地需求', 'Technology and site needs'],
      polarity: 'deduct',
      requirement: [
        '规划附有技术与场地需求清单，每项写明用途、费用和投入年度，清单覆盖规划期的每个年度。',
        'The plan carries a list of technology and site needs, each with purpose, cost and year, and every year of the plan appears in it.',
      ],
      evidence: [
        '规划负责人出示需求清单；评审员核对三个栏位和年度，抽两项查看报价或估算依据。',
        'The planning owner shows the list; the assessor checks the three columns and the years and looks at the quotation or estimate behind two items.',
      ],
      shortfall: ['只列当年采购，后续年度空白。', 'Only this year’s purchases are listed; later years are blank.'],
      firstStep: [
        '请技术与行政各列出到期、扩容和新增三类需求。',
        'Ask technology and administration each for what expires, grows and is new.',
      ],
      effort: 4,
    },
    {
      title: ['缺口与后果说明', 'Gap and its consequence'],
      polarity: 'deduct',
      requirement: [
        '测算需求与批准预算的差额按年列出，并写明差额对服务目标或人员负荷的量化后果；无差额的年度写明为零。',
        'The gap between computed need and approved budget is listed by year with its consequence in figures for service goals or staff load; a year without a gap says zero.',
      ],
      evidence: [
        '规划负责人出示预算批复与差额说明；评审员由需求和批复复算差额，查看每个年度的后果数字。',
        'The planning owner shows the budget decision and the gap note; the assessor recomputes the gap from need and decision and reads the consequence of each year.',
      ],
      shortfall: [
        '预算被削减后，服务目标没有随之说明。',
        'The budget was cut and the service goals say nothing of it.',
      ],
      firstStep: [
        '用批准人数重算服务水平，把结果写成一页附在批复后。',
        'Recompute service level with the approved staff and append the result to the decision.',
      ],
      effort: 2,
    },
    {
      title: ['多情景人力成本', 'Scenarios with staff cost'],
      polarity: 'bonus',
      requirement: [
        '中心为规划期首个年度保留至少{scenarios}个业务量情景，每个情景均有逐月人力和人力成本，生成日距评审日不超过12个月。',
        'The center keeps at least {scenarios} volume scenarios for the first year of the plan, each with monthly staff and staff cost, made not more than 12 months before the assessment.',
      ],
      evidence: [
        '规划师出示各情景的业务量、人力和成本表；评审员核对生成日期，抽一个月比较两个情景的成本差。',
        'The planner shows volume, staff and cost of each scenario; the assessor checks the dates and compares the cost of two scenarios in one month.',
      ],
      shortfall: [
        '有高低业务量两条线，没有换算成人力成本。',
        'High and low volume lines exist but were never turned into staff cost.',
      ],
      firstStep: [
        '复制基准情景，把业务量上调一成后重算并保存。',
        'Copy the base scenario, raise volume by a tenth, recompute and save.',
      ],
      effort: 2,
      parameters: { scenarios: { value: 2, unit: 'count', range: [2, 10] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('capacity.scenarios', '>=', parameter('scenarios'), { freshDays: 365 }),
          fact('capacity.cost', 'present', null, { freshDays: 365 }),
        ),
      },
    },
  ],
});
