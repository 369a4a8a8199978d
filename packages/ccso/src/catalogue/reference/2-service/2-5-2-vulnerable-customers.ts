import { CX_SV, defineTopic } from '../topic.ts';

/** 2.5.2: customers for whom the ordinary way is too hard. */
export const VULNERABLE_CUSTOMERS = defineTopic({
  code: '2.5.2',
  title: ['特殊群体与公平对待', 'Vulnerable customers and fair treatment'],
  dimensions: CX_SV,
  clauses: [
    {
      title: ['老年与残障服务流程', 'Older and disabled customers'],
      polarity: 'deduct',
      requirement: [
        '中心有老年和残障客户服务流程，热线对其设置不经语音菜单的人工直达，评审员试拨3次均直达人工排队。',
        'The center has a procedure for older and disabled customers with a line straight to a person without voice menu; three trial calls all reach the human queue directly.',
      ],
      evidence: [
        '服务负责人出示流程与识别规则；评审员用登记为65岁以上的测试号码在不同时段试拨3次。',
        'The service manager shows procedure and recognition rule; the assessor makes three calls at different hours from a test number registered as aged 65 or over.',
      ],
      shortfall: ['直达需先听完菜单再按键。', 'The direct line begins with the menu.'],
      firstStep: ['按客户档案年龄在来电时直接送入人工队列。', 'Route calls into the human queue by the age on file.'],
      effort: 4,
    },
    {
      title: ['路由优先级审批', 'Routing priorities approved'],
      polarity: 'deduct',
      requirement: [
        '全部路由优先级列成一张表，写明客户类别、优先次序、理由和批准人，系统现行设置与该表逐行相同。',
        'All routing priorities stand in one table with customer class, order, reason and approver, and the setting in force equals it line by line.',
      ],
      evidence: [
        '系统接口人出示优先级表与系统设置；评审员逐行比对，查看最近一次改动的批准记录。',
        'The system contact shows table and setting; the assessor compares line by line and reads the approval of the latest change.',
      ],
      shortfall: ['优先级由系统管理员随手设定。', 'The administrator sets priorities at will.'],
      firstStep: [
        '从系统导出现行优先级，补理由后报批。',
        'Export the setting in force, add reasons and have it approved.',
      ],
      effort: 2,
    },
    {
      title: ['无障碍渠道使用', 'Accessible channel in use'],
      polarity: 'bonus',
      requirement: [
        '中心开放文字、手语、方言或大字版中至少一种无障碍服务，最近6个月每月的使用次数均有记录且大于零。',
        'The center offers at least one accessible service (text, sign language, dialect or large type), with its use recorded and above zero in each of the last 6 months.',
      ],
      evidence: [
        '渠道负责人出示服务入口与6个月使用次数；评审员体验一次，抽一个月核对使用明细。',
        'The channel owner shows the entrance and 6 months of use; the assessor tries it once and checks the detail of one month.',
      ],
      shortfall: ['设有入口，没有人知道也没有使用量。', 'The entrance exists, unknown and unused.'],
      firstStep: [
        '在首页和语音菜单首层告知无障碍入口。',
        'Announce the entrance on the first page and first menu level.',
      ],
      effort: 10,
      leadTimeMonths: 6,
    },
    {
      title: ['特殊群体对话质量', 'Conversations with vulnerable customers'],
      polarity: 'bonus',
      requirement: [
        '抽取最近3个月五通老年或残障客户对话，两名评审员就耐心与清晰程度逐通盲评，五通均裁定为3档及以上。',
        'Five conversations of the last 3 months with older or disabled customers are scored blind by two assessors for patience and clarity; all five are adjudicated at 3 or above.',
      ],
      evidence: [
        '评审员按直达队列随机抽五通，质检负责人调出录音；评审员记录语速、打断、复述与结束前确认。',
        'The assessor draws five from the direct queue, the head of quality calls them up; speed, interruptions, restating and the check before closing are noted.',
      ],
      shortfall: ['语速与普通来电相同，多次打断客户。', 'The pace is that of any call and the customer is cut off.'],
      firstStep: [
        '用一通录音组织班组讨论，定出三条说话要点。',
        'Discuss one recording in the team and settle three points of speech.',
      ],
      effort: 4,
      anchors: [
        ['催促或打断客户，问题未解决。', 'The customer is hurried or cut off and the matter left open.'],
        [
          '没有打断，但用术语、语速快，或结束前未请客户复述确认。',
          'No interruption, but terms, a quick pace, or no restating before closing.',
        ],
        [
          '放慢语速，用日常用语，结束前请客户复述并确认。',
          'Slow, in everyday words, and before closing the customer restates and confirms.',
        ],
        [
          '达到3档，且主动为客户完成下一步或安排回访。',
          'As 3, and the next step is done for the customer or a call-back arranged unasked.',
        ],
      ],
    },
  ],
});
