import { all, CE, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 6.5.2. `productivity.contacts_per_paid_hour` counts as present in a month when every queue has a value. */
export const PRODUCTIVITY_AND_LABOUR_COST = defineTopic({
  code: '6.5.2',
  title: ['生产力与人力成本', 'Productivity and labour cost'],
  dimensions: CE,
  clauses: [
    {
      title: ['每付薪工时接触量', 'Contacts per paid hour'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月按队列计算每付薪工时的已处理接触量，付薪工时含培训、会议和带薪休假。',
        'Handled contacts per paid hour are computed by queue for each of the last 12 months; paid hours include training, meetings and paid leave.',
      ],
      evidence: [
        '规划师出示12个月分队列值；评审员抽1个队列1个月，由工时表与接触量复算。',
        'The planner shows the values; the assessor recomputes one queue and month from hours and contacts.',
      ],
      shortfall: ['以登录工时为分母，看不到培训与会议。', 'Login hours hide training and meetings.'],
      firstStep: ['由班表汇总付薪工时并按队列分摊。', 'Sum paid hours from the schedule and split them by queue.'],
      effort: 4,
      leadTimeMonths: 12,
      answeredBy: 'planning',
      rule: {
        floor: all(
          metric('productivity.contacts_per_paid_hour', 'present', null, { over: { grain: 'month', last: 12 } }),
        ),
      },
    },
    {
      title: ['加班成本占比', 'Overtime share of cost'],
      polarity: 'deduct',
      requirement: [
        '最近一个完整年度，加班费（含休息日与法定节假日）占人力成本的比例不超过{overtime_share}。',
        'Over the last full year pay for overtime is at most {overtime_share} of labour cost, rest days and public holidays included.',
      ],
      evidence: [
        '财务对接人出示加班费与人力成本；评审员抽2个月与工资明细核对，复算占比。',
        'The finance contact shows both amounts; the assessor compares two months with the payroll and recomputes the share.',
      ],
      shortfall: ['用常态加班代替招聘。', 'Standing overtime takes the place of hiring.'],
      firstStep: [
        '列出加班费最高的三个队列并测算补员。',
        'Take the three queues with most overtime and size the hires.',
      ],
      effort: 10,
      leadTimeMonths: 12,
      parameters: { overtime_share: { value: 0.08, unit: 'share', range: [0, 0.3] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('capacity.cost.overtime_share', '<=', parameter('overtime_share'), { over: { grain: 'year', last: 1 } }),
        ),
      },
    },
    {
      title: ['超编工时计价', 'Overstaffing priced'],
      polarity: 'bonus',
      requirement: [
        '最近6个月每月按队列列出超出需求的人时，并按登记的小时成本折算为金额。',
        'For each of the last 6 months the person-hours above requirement are listed by queue and priced at a registered cost per hour.',
      ],
      evidence: [
        '规划师出示6个月超编金额；评审员抽1个队列1个月，由覆盖表与小时成本复算。',
        'The planner shows the amounts; the assessor recomputes one queue and month from coverage and hourly cost.',
      ],
      shortfall: ['只看缺人，富余从不计价。', 'Shortage is watched, surplus never priced.'],
      firstStep: ['登记小时成本，计算上月超编金额。', 'Register the hourly cost and price last month.'],
      effort: 2,
      leadTimeMonths: 6,
      answeredBy: 'planning',
      rule: { floor: all(fact('schedule.coverage.priced_share', '=', 1, { over: { grain: 'month', last: 6 } })) },
    },
    {
      title: ['每点服务水平的成本', 'Cost of one more point'],
      polarity: 'bonus',
      requirement: [
        '最近两个半年度各测算一次服务水平每提高1个百分点所增加的人力成本，结果按队列留存。',
        'In each of the last two half-years the labour cost of 1 more point of service level was computed and kept by queue.',
      ],
      evidence: [
        '规划师出示两次测算；评审员抽1个队列，改变目标1个百分点重算需求并折成成本。',
        'The planner shows both; the assessor moves the goal of one queue by a point, sizes it again and prices the difference.',
      ],
      shortfall: ['目标从80%提到90%，不知要多少钱。', 'The goal went from 80 % to 90 % and nobody knew the price.'],
      firstStep: ['对最大队列按两个目标各测算一次。', 'Size the largest queue for two goals.'],
      effort: 2,
      leadTimeMonths: 6,
      answeredBy: 'planning',
      rule: { floor: all(fact('requirement.scenarios.point_cost_halves', '>=', 2)) },
    },
  ],
});
