import { all, CX_CE, defineTopic, fact, metric, parameter } from '../topic.ts';

const SELF_SERVICE = {
  fact: 'channel.self_service',
  when: ['有自助服务、语音菜单或机器人', 'self-service, a voice menu or a bot is in use'],
} as const;

/** 2.1.3. `containment.self_service.net_of_returns` counts months in a row whose net value is held, `return_hours` is its window. */
export const SELF_SERVICE_AND_BOTS = defineTopic({
  code: '2.1.3',
  title: ['智能与自助服务', 'Self-service and bots'],
  dimensions: CX_CE,
  clauses: [
    {
      title: ['分支均可转人工', 'Human exit in every branch'],
      polarity: 'deduct',
      requirement: [
        '语音菜单和机器人的每个分支均有转人工出口，客户在人工服务时间内以不超过{steps}步到达人工排队。',
        'Every branch of menu and bot has an exit to a person, reaching the human queue in at most {steps} steps during hours of human service.',
      ],
      evidence: [
        '渠道负责人出示菜单与对话流程图；评审员全数核对出口，自选10个分支试走并记录步数。',
        'The channel owner shows the menu and dialogue charts; the assessor checks every exit and walks ten branches of own choice, counting steps.',
      ],
      shortfall: ['查询分支末端只能返回上级菜单。', 'The enquiry branch ends with a way back only.'],
      firstStep: [
        '从流程图中列出没有出口的分支并逐个补上。',
        'List the branches without an exit in the chart and add one to each.',
      ],
      effort: 4,
      applies: SELF_SERVICE,
      parameters: { steps: { value: 3, unit: 'count', range: [1, 5] } },
    },
    {
      title: ['自助解决率', 'Self-service containment'],
      polarity: 'graded',
      requirement: [
        '最近12个月自助解决率按登记口径计算：底线不低于{floor}，进阶不低于{stretch}。',
        'Self-service containment over the last 12 months by the registered method: floor, at least {floor}; stretch, at least {stretch}.',
      ],
      evidence: [
        '数据负责人出示自助会话明细与口径；评审员由会话总数和未转人工数复算比例，抽20个会话核对判定。',
        'The data owner shows self-service sessions and the definition; the assessor recomputes the share from all sessions and those not handed over and checks 20 sessions.',
      ],
      shortfall: ['把客户中途放弃计入自助解决。', 'Sessions given up are counted as resolved.'],
      firstStep: [
        '找出转人工最多的五个意图并补知识。',
        'Take the five intents most often handed over and add knowledge for them.',
      ],
      effort: 20,
      leadTimeMonths: 12,
      applies: SELF_SERVICE,
      parameters: {
        floor: { value: 0.4, unit: 'share', range: [0.1, 0.9] },
        stretch: { value: 0.7, unit: 'share', range: [0.2, 0.95], provenance: 'public' },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('containment.self_service', '>=', parameter('floor'), { minimumRows: 1000 })),
        stretch: all(metric('containment.self_service', '>=', parameter('stretch'), { minimumRows: 1000 })),
      },
    },
    {
      title: ['错误答复月度复核', 'Wrong answers reviewed monthly'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月复核不少于{reviewed}条机器人答复，复核出的每条错误答复均登记修正人和修正日期。',
        'In each of the last 12 months at least {reviewed} bot answers were reviewed, and each wrong one has a person and a date of the fix.',
      ],
      evidence: [
        '机器人运营岗出示12份复核表；评审员核对条数和修正日期，抽10条已修正的错误重新提问。',
        'The bot administrator shows 12 review sheets; the assessor checks numbers and dates and asks ten corrected questions again.',
      ],
      shortfall: [
        '只看转人工率，不看答得对不对。',
        'Only the hand-over rate is watched, not whether answers are right.',
      ],
      firstStep: ['每周从低分会话中抽50条由知识岗判对错。', 'Have knowledge staff judge 50 low-rated sessions a week.'],
      effort: 4,
      leadTimeMonths: 12,
      applies: {
        fact: 'channel.bot',
        when: ['有文本或语音机器人', 'a text or voice bot is in use'],
      },
      parameters: { reviewed: { value: 200, unit: 'count', range: [50, 2000] } },
    },
    {
      title: ['净自助解决率', 'Containment net of returns'],
      polarity: 'bonus',
      requirement: [
        '最近6个月逐月报告净自助解决率，即从自助解决中扣除{return_hours}小时内又以任一渠道联系人工的客户。',
        'In each of the last 6 months containment is reported net, without customers who reached a person by any channel within {return_hours} hours.',
      ],
      evidence: [
        '数据负责人出示6份月报和扣除口径；评审员取一个月的会话与接触明细按客户标识复算一次。',
        'The data owner shows 6 monthly reports and the rule of deduction; the assessor recomputes one month from sessions and contacts by customer key.',
      ],
      shortfall: ['自助会话没有客户标识，无法识别回流。', 'Sessions carry no customer key, so returns cannot be seen.'],
      firstStep: [
        '在自助会话日志中写入与人工一致的客户标识。',
        'Write the customer key of human contacts into the session log.',
      ],
      effort: 10,
      leadTimeMonths: 6,
      applies: SELF_SERVICE,
      parameters: { return_hours: { value: 24, unit: 'hours', range: [4, 168] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('containment.self_service', 'present', null, { over: { grain: 'month', last: 6 } }),
          fact('containment.self_service.net_of_returns', '>=', 6),
          fact('containment.self_service.return_hours', '>=', parameter('return_hours')),
        ),
      },
    },
  ],
});
