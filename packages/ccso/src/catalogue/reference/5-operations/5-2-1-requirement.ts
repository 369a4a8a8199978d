import { all, CE_SM, defineTopic, fact, parameter } from '../topic.ts';

/** 5.2.1. */
export const STAFFING_REQUIREMENT = defineTopic({
  code: '5.2.1',
  title: ['人力需求测算', 'Staffing requirement'],
  dimensions: CE_SM,
  clauses: [
    {
      title: ['服务目标登记', 'Service goal registered'],
      polarity: 'deduct',
      requirement: [
        '每个参与人力测算的队列均登记服务目标，写明目标值、秒数阈值和所用服务水平口径。',
        'Every queue that staff is sized for has a registered service goal with value, threshold in seconds and the service level definition used.',
      ],
      evidence: [
        '规划师出示队列目标表；评审员对照队列清单查漏，抽2个队列核对测算参数中的目标与阈值。',
        'The planner shows the goals; the assessor looks for queues left out and compares goal and threshold of two queues with the parameters of sizing.',
      ],
      shortfall: ['全中心只有一个笼统的“接通率95%”。', 'One loose “95 % answered” stands for the whole center.'],
      firstStep: ['先为业务量最大的队列登记目标值和秒数。', 'Register value and seconds for the largest queue first.'],
      effort: 1,
      answeredBy: 'planning',
      rule: { floor: all(fact('requirement.service_goal', '=', true)) },
    },
    {
      title: ['需求测算粒度', 'Grain of the requirement'],
      polarity: 'deduct',
      requirement: [
        '人力需求按不粗于{grain}分钟的时段测算，覆盖排班期内每个队列的每个开放时段。',
        'Staff is sized per interval of {grain} minutes or finer, for every open interval of every queue in the planning period.',
      ],
      evidence: [
        '规划师出示在用人力需求；评审员抽2个队列各一天，核对时段长度并与开放时间逐段比对。',
        'The planner shows the requirement in use; the assessor checks interval length and opening hours of two queues on one day each.',
      ],
      shortfall: [
        '只按日算总人数，高峰缺人而低谷富余。',
        'Heads are sized per day: short at the peak, idle in the trough.',
      ],
      firstStep: ['把开放时间录入系统，按30分钟重算一周。', 'Enter opening hours and size one week by 30 minutes.'],
      effort: 2,
      parameters: { grain: { value: 30, unit: 'minutes', range: [5, 60] } },
      answeredBy: 'planning',
      rule: { floor: all(fact('requirement.grain', '<=', parameter('grain')), fact('requirement.open_share', '=', 1)) },
    },
    {
      title: ['损耗分项与折算', 'Shrinkage by category'],
      polarity: 'deduct',
      requirement: [
        '人员损耗分列不少于{items}类，每类取值来自不少于{months}个月的实际数据，并以除以（1－损耗率）折算需求。',
        'Shrinkage is split into at least {items} categories, each value from at least {months} months of fact, and the requirement is divided by (1 − shrinkage).',
      ],
      evidence: [
        '规划师出示损耗表及数据来源；评审员复算1类损耗，并以100人需求验算折算方式。',
        'The planner shows the shrinkage table and its source; the assessor recomputes one category and tries the conversion on a need of 100.',
      ],
      shortfall: [
        '用需求乘以1.3折算30%损耗，结果少排人。',
        'A need is multiplied by 1.3 for 30 % shrinkage, which leaves it short.',
      ],
      firstStep: [
        '从出勤和活动记录统计最近三个月各类损耗。',
        'Count each category of the last three months from attendance and activity records.',
      ],
      effort: 4,
      parameters: {
        items: { value: 3, unit: 'count', range: [2, 12] },
        months: { value: 3, unit: 'months', range: [1, 12] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('requirement.shrinkage_items', '>=', parameter('items')),
          fact('requirement.shrinkage_source.months', '>=', parameter('months')),
          fact('requirement.shrinkage_source.by_division', '=', true),
        ),
      },
    },
    {
      title: ['测算模型与假设', 'Model and assumptions stated'],
      polarity: 'deduct',
      requirement: [
        '每份人力需求写明所用模型，以及该模型所需的耐心时间、并发数和最高占用率等全部假设值。',
        'Each requirement names its model and gives a value for every assumption the model needs, such as patience, concurrency and maximum occupancy.',
      ],
      evidence: [
        '规划师出示需求的参数页；评审员对照模型说明逐项查缺，并用其中1个时段的参数复算人数。',
        'The planner shows the parameters; the assessor looks for missing ones by the description of the model and sizes one interval again.',
      ],
      shortfall: [
        '在线渠道沿用电话模型，未写并发数。',
        'Chat is sized by the telephone model and no concurrency is given.',
      ],
      firstStep: ['在测算参数中补填在线渠道并发数。', 'Enter the concurrency of chat among the parameters.'],
      effort: 1,
      answeredBy: 'planning',
      rule: {
        floor: all(fact('requirement.model', 'present', null), fact('requirement.model.assumptions_missing', '=', 0)),
      },
    },
    {
      title: ['测算与达成对照', 'Planned against achieved'],
      polarity: 'bonus',
      requirement: [
        '最近6个月每月按实际业务量和实际在岗人数回算服务水平，与实际达成值相差不超过{points}个百分点。',
        'In each of the last 6 months the service level computed from actual volume and actual staff differs from the one achieved by at most {points} points on the monthly mean.',
      ],
      evidence: [
        '规划师出示6个月回算值与达成值；评审员抽1个月，用实际量和实际在岗人数重跑模型。',
        'The planner shows computed and achieved values; the assessor re-runs the model for one month on actual volume and staff.',
      ],
      shortfall: ['模型给出的人数从未与实际结果核对。', 'Sized staff was never compared with what was achieved.'],
      firstStep: [
        '取上月一个队列，用实际在岗人数回算服务水平。',
        'Take one queue of last month and compute its service level from actual staff.',
      ],
      effort: 10,
      leadTimeMonths: 6,
      parameters: { points: { value: 5, unit: 'points', range: [1, 15] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('service_level.model_gap', '<=', parameter('points', { times: 0.01 }), {
            over: { grain: 'month', last: 6 },
          }),
        ),
      },
    },
  ],
});
