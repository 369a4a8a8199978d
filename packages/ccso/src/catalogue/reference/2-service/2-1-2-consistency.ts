import { all, CX, defineTopic, fact } from '../topic.ts';

/** 2.1.2. `channel.hours` and `channel.service_goal` are true when every offered channel with human service has them registered. */
export const CONSISTENCY = defineTopic({
  code: '2.1.2',
  title: ['渠道协同与一致性', 'Consistency across channels'],
  dimensions: CX,
  clauses: [
    {
      title: ['跨渠道答复一致', 'Same answer in every channel'],
      polarity: 'deduct',
      requirement: [
        '评审员用10个常见问题分别询问三个渠道，10个问题在三个渠道得到的结论、金额和时限均相同。',
        'Ten common questions put to three channels bring the same conclusion, amount and time limit in all three for all ten.',
      ],
      evidence: [
        '评审员从最近3个月前50个来询原因中抽10个，以客户身份询问三个已开放渠道（有自助的含自助），逐题记录答复并比对知识库。',
        'The assessor draws ten of the 50 largest contact reasons of the last 3 months, asks three offered channels as a customer (self-service among them where it is open) and compares the answers with the knowledge base.',
      ],
      shortfall: ['在线答复的费用与电话不同。', 'Chat quotes another fee than the telephone.'],
      firstStep: [
        '用前50个来询原因在各渠道自测一轮并改正差异。',
        'Test the 50 largest reasons in each channel and correct what differs.',
      ],
      effort: 10,
      applies: {
        fact: 'channel.offered.three_or_more',
        when: ['已开放渠道不少于三个', 'at least three channels are offered'],
      },
    },
    {
      title: ['跨渠道接触可见', 'Contacts of other channels seen'],
      polarity: 'bonus',
      requirement: [
        '坐席桌面在一个界面列出客户最近{history_days}日在所有已开放渠道的接触记录，新记录在{delay_minutes}分钟内可见。',
        'The agent’s desktop lists in one view the customer’s contacts of the last {history_days} days in every offered channel, new ones within {delay_minutes} minutes.',
      ],
      evidence: [
        '评审员在每个渠道发起一次接触，到时限后请坐席调出同一客户，逐条核对记录；现场组长陪同。',
        'The assessor makes a contact in each channel, then has an agent open the same customer after the limit and checks each record, with the floor leader present.',
      ],
      shortfall: ['在线记录要到另一系统查询。', 'Chat records have to be looked up in another system.'],
      firstStep: [
        '列出各渠道客户标识的对应关系，先打通两个渠道。',
        'Map customer identifiers by channel and join two channels first.',
      ],
      effort: 40,
      parameters: {
        history_days: { value: 90, unit: 'days', range: [30, 365] },
        delay_minutes: { value: 10, unit: 'minutes', range: [1, 60] },
      },
    },
    {
      title: ['渠道时间与目标登记', 'Hours and goal per channel'],
      polarity: 'deduct',
      requirement: [
        '每个已开放的人工渠道均登记开放时间和一个带时限的服务目标，登记内容与规划系统所用一致。',
        'Every offered channel with human service has its opening hours and a service goal with a time limit registered, the same as planning uses.',
      ],
      evidence: [
        '规划师出示渠道登记表；评审员对照渠道清单逐个核对开放时间与目标，抽两个渠道与人力测算参数比对。',
        'The planner shows the channel register; the assessor checks hours and goal against the channel list and compares two channels with the staffing parameters.',
      ],
      shortfall: ['邮件和社交渠道没有服务目标。', 'Mail and social channels have no service goal.'],
      firstStep: [
        '为缺目标的渠道按上季度实际取一个首期目标。',
        'Set a first goal for channels without one from last quarter’s actual.',
      ],
      effort: 1,
      answeredBy: 'planning',
      rule: { floor: all(fact('channel.hours', '=', true), fact('channel.service_goal', '=', true)) },
    },
    {
      title: ['转渠道免重复验证', 'No second identification'],
      polarity: 'bonus',
      requirement: [
        '评审员做10次转渠道试联，身份已在首个渠道核验，10次均未被要求再次核验，交易类操作的加验除外。',
        'In ten trials of moving from one channel to another after being identified in the first, no second identification is asked for, save extra checks for transactions.',
      ],
      evidence: [
        '评审员用测试客户做10次转渠道，覆盖至少三种转向，逐次记录是否再次核验；系统接口人出示令牌或会话传递设置。',
        'The assessor makes ten moves with a test customer in at least three directions and notes each identification; the system contact shows how the session is passed on.',
      ],
      shortfall: [
        '由机器人转电话后重新报证件号。',
        'After the bot hands over to the telephone the document number is asked again.',
      ],
      firstStep: [
        '在转人工接口中带上已核验标识及其时间。',
        'Pass the fact and time of identification along with the hand-over.',
      ],
      effort: 20,
    },
    {
      title: ['渠道转换顺畅度', 'Ease of changing channel'],
      polarity: 'bonus',
      requirement: [
        '两名评审员各以客户身份完成三次转渠道办理，就顺畅程度盲评，裁定为3档及以上。',
        'Two assessors each complete three cases across channels as customers and score blind how easily the change goes; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员自选三类常见业务，从一个渠道开始、在另一个渠道办结；记录重复陈述次数、等待时间和步骤数。',
        'The assessor picks three common cases, begins each in one channel and ends it in another, noting repetitions, waiting time and steps.',
      ],
      shortfall: ['客户在第二个渠道从头讲述。', 'The customer tells the story from the start in the second channel.'],
      firstStep: [
        '转接时自动附上前一渠道的摘要并要求坐席先复述。',
        'Attach a summary of the first channel and let the agent restate it first.',
      ],
      effort: 20,
      anchors: [
        ['至少一次中断，需重新发起。', 'At least one case broke off and had to be started again.'],
        [
          '都能办结，但有一次及以上从头陈述，或补充了多项信息。',
          'All end, with one or more told again from the start or several details added.',
        ],
        [
          '三次都办结，至多一次补充信息，坐席知道前一渠道的内容。',
          'All three end, at most one detail is added and the agent knows what went before.',
        ],
        [
          '达到3档，且转换由系统主动提示，途中告知等待时间。',
          'As 3, and the system offers the change and tells the wait.',
        ],
      ],
    },
  ],
});
