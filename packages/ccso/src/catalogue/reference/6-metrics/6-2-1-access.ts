import { all, CX, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 6.2.1. `service_level.less_goal` and `service_level.intervals_at_goal` are of the queue furthest from its goal. */
export const ACCESS_RESULTS = defineTopic({
  code: '6.2.1',
  title: ['接入与响应结果', 'Access and response results'],
  dimensions: CX,
  clauses: [
    {
      title: ['服务水平达成', 'Service level achieved'],
      polarity: 'graded',
      requirement: [
        '按登记口径计算的月度服务水平：底线为最近12个月中至少10个月不低于目标减{points}个百分点，进阶为12个月全部达到目标。',
        'Monthly service level by the registered method: floor, at least 10 of the last 12 months not below goal minus {points} points; stretch, all 12 months at goal.',
      ],
      evidence: [
        '规划师出示12个月服务水平与目标；评审员抽2个月，由时段数据按分子分母合计复算。',
        'The planner shows service level and goal of 12 months; the assessor recomputes two months from interval data as a ratio of sums.',
      ],
      shortfall: ['全年均值达标，旺季三个月大幅落后。', 'The yearly mean is fine, three peak months fall far behind.'],
      firstStep: [
        '找出未达标月份的缺口时段并调整排班。',
        'Find the short intervals of missed months and change shifts.',
      ],
      effort: 20,
      leadTimeMonths: 12,
      parameters: { points: { value: 5, unit: 'points', range: [0, 20] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('service_level.less_goal', '>=', parameter('points', { times: -0.01 }), {
            over: { grain: 'month', last: 12, least: 10 },
          }),
        ),
        stretch: all(fact('service_level.less_goal', '>=', 0, { over: { grain: 'month', last: 12 } })),
      },
    },
    {
      title: ['人工接通率', 'Human answer rate'],
      polarity: 'graded',
      requirement: [
        '观察期内，人工接起量占请求人工量的比例（人工接通率）：底线不低于{floor}，进阶不低于{stretch}。',
        'Contacts answered by a person as a share of those offered to people over the observation window: floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '规划师出示指标值及分子分母；评审员抽1个月复算，核对转出接触未计入接起。',
        'The planner shows value, numerator and denominator; the assessor recomputes one month and checks that flow-outs are not counted as answered.',
      ],
      shortfall: ['分母剔除了排队中放弃的接触。', 'Contacts abandoned in queue were left out of the denominator.'],
      firstStep: ['按登记口径重算最近三个月。', 'Recompute three months by the registered definition.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.9, unit: 'share', range: [0.5, 1], provenance: 'public' },
        stretch: { value: 0.95, unit: 'share', range: [0.5, 1], provenance: 'public' },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(metric('answer_rate.human', '>=', parameter('floor'))),
        stretch: all(metric('answer_rate.human', '>=', parameter('stretch'))),
      },
      provenance: {
        text: 'project',
        limits: 'public',
        source: 'annual reports of Chinese bank contact centers, averages of 90 to 94 %',
      },
    },
    {
      title: ['客户放弃率', 'Abandonment'],
      polarity: 'graded',
      requirement: [
        '观察期内，按登记口径计算的客户放弃率：底线不高于{floor}，进阶不高于{stretch}。',
        'Abandonment over the observation window by the registered definition: floor at most {floor}, stretch at most {stretch}.',
      ],
      evidence: [
        '规划师出示放弃率及短时放弃处理方式；评审员抽1个月，用另一变体并列复算查看差异。',
        'The planner shows the rate and how short abandons count; the assessor recomputes one month by another variant beside it.',
      ],
      shortfall: ['20秒内挂断全部当作误拨剔除。', 'Every hang-up within 20 seconds is dropped as a misdial.'],
      firstStep: ['登记短时放弃界限，按此重算。', 'Register the short-abandon limit and recompute.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.08, unit: 'share', range: [0, 0.3] },
        stretch: { value: 0.03, unit: 'share', range: [0, 0.3] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(metric('abandonment.*', '<=', parameter('floor'))),
        stretch: all(metric('abandonment.*', '<=', parameter('stretch'))),
      },
    },
    {
      title: ['平均应答速度', 'Speed of answer'],
      polarity: 'graded',
      requirement: [
        '观察期内，全部已接起接触的平均等待时长（平均应答速度）：底线不高于{floor}秒，进阶不高于{stretch}秒。',
        'Mean wait of all answered contacts (average speed of answer) over the observation window: floor at most {floor} seconds, stretch at most {stretch} seconds.',
      ],
      evidence: [
        '规划师出示指标值及计时起点说明；评审员抽1日，由明细等待时长复算。',
        'The planner shows the value and where the clock starts; the assessor recomputes one day from single waits.',
      ],
      shortfall: ['计时从振铃开始，不含排队。', 'The clock starts at ringing and leaves out the queue.'],
      firstStep: ['统一计时起点后重算。', 'Fix the start of the clock and recompute.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 20, unit: 'seconds', range: [5, 120], provenance: 'public' },
        stretch: { value: 10, unit: 'seconds', range: [1, 60] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(metric('asa.answered', '<=', parameter('floor'))),
        stretch: all(metric('asa.answered', '<=', parameter('stretch'))),
      },
      provenance: {
        text: 'project',
        limits: 'public',
        source: 'annual reports of Chinese bank contact centers, averages of 15 to 18 seconds',
      },
    },
    {
      title: ['文字渠道首次响应', 'First response in text'],
      polarity: 'graded',
      requirement: [
        '观察期内，在线与邮件队列在各自首次响应目标时限内由人工响应的占比，以最低队列计：底线不低于{floor}，进阶不低于{stretch}。',
        'Share of first responses by a person in chat and mail inside each queue’s own registered limit over the observation window, of the lowest queue: floor at least {floor}, stretch at least {stretch}.',
      ],
      evidence: [
        '规划师出示各文字队列目标与结果；评审员抽1个队列1日复算，确认自动回复不计为首次响应。',
        'The planner shows limits and results; the assessor recomputes one day of one queue and checks that automatic replies do not count.',
      ],
      shortfall: ['自动问候被算作首次响应。', 'The automatic greeting counts as first response.'],
      firstStep: ['为每个文字队列登记首次响应时限。', 'Register a first response limit for each text queue.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        floor: { value: 0.85, unit: 'share', range: [0.5, 1] },
        stretch: { value: 0.95, unit: 'share', range: [0.5, 1] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('service_level.first_response', '>=', parameter('floor'))),
        stretch: all(fact('service_level.first_response', '>=', parameter('stretch'))),
      },
      applies: { fact: 'channel.text_queues', when: ['中心有在线或邮件队列', 'the center has chat or mail queues'] },
    },
    {
      title: ['时段达标占比', 'Intervals at goal'],
      polarity: 'bonus',
      requirement: [
        '最近3个月每月，每个队列有话务的开放时段中，服务水平达到目标的时段占比不低于{intervals}。',
        'In each of the last 3 months at least {intervals} of every queue’s open intervals with contacts reached the service goal.',
      ],
      evidence: [
        '规划师出示时段达标统计；评审员抽1个队列1周，逐时段数出达标数复算。',
        'The planner shows the count; the assessor counts the intervals at goal of one queue over one week.',
      ],
      shortfall: [
        '夜间全达标，拉高了均值，午高峰天天失守。',
        'Quiet nights lift the mean while every noon peak fails.',
      ],
      firstStep: ['列出达标率最低的时段并调整班次。', 'List the worst intervals and shift the staff.'],
      effort: 20,
      leadTimeMonths: 3,
      parameters: { intervals: { value: 0.8, unit: 'share', range: [0.5, 1] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('service_level.intervals_at_goal', '>=', parameter('intervals'), { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
  ],
});
