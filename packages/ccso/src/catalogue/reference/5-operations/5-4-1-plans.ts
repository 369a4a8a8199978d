import { defineTopic, SM_SV } from '../topic.ts';

/** 5.4.1. */
export const CONTINGENCY_PLANS = defineTopic({
  code: '5.4.1',
  title: ['应急预案', 'Contingency plans'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['五类预案齐备', 'Plans for five scenarios'],
      polarity: 'deduct',
      requirement: [
        '中心备有系统故障、停电、网络中断、职场不可用和话务突增5类预案，每份在最近12个月内复核并签发。',
        'There are plans for 5 scenarios, namely system failure, power cut, network loss, site out of use and surge; each was reviewed and signed within the last 12 months.',
      ],
      evidence: [
        '应急负责人出示5份预案；评审员核对版本、复核日期和签发人，并到现场找到值班岗的在用版本。',
        'The owner shows the five plans; the assessor checks version, review and signature and finds the version in use at the duty desk.',
      ],
      shortfall: ['只有一份通用预案，没有职场不可用情形。', 'One general plan; loss of the site is not covered.'],
      firstStep: ['先补写职场不可用预案。', 'Write the plan for loss of the site first.'],
      effort: 10,
    },
    {
      title: ['预案要素', 'Elements of each plan'],
      polarity: 'deduct',
      requirement: [
        '每份在用预案写明启动条件、指挥人及代理、分步动作与时限、恢复常态的条件4项。',
        'Every plan in force states 4 things: trigger, commander with deputy, steps with time limits, and the condition for return to normal.',
      ],
      evidence: [
        '应急负责人出示在用预案；评审员逐份勾对四项，抽1份核对指挥人当月是否在岗。',
        'The owner shows the plans in force; the assessor ticks the four in each and checks that one commander is in post this month.',
      ],
      shortfall: ['指挥人已调岗，预案未改。', 'The commander has left the post and the plan was not changed.'],
      firstStep: ['逐份核对指挥人和代理的在岗状态。', 'Check commander and deputy of every plan.'],
      effort: 4,
    },
    {
      title: ['应急联系表试拨', 'Contact list tried'],
      polarity: 'deduct',
      requirement: [
        '最近4个季度每季度对应急联系表全部号码试拨一次，记录结果，无效号码在{days}个工作日内更正。',
        'In each of the last 4 quarters every number of the emergency contact list was tried once, the result recorded and wrong numbers corrected within {days} working days.',
      ],
      evidence: [
        '应急负责人出示4次试拨记录；评审员抽5个号码当场拨打，核对上次无效号码的更正日期。',
        'The owner shows four records; the assessor dials five numbers on the spot and checks when wrong ones were corrected.',
      ],
      shortfall: ['供应商值班号码已停机一年。', 'The supplier’s duty number has been dead for a year.'],
      firstStep: ['本周试拨全部号码并更正。', 'Try every number this week and correct the list.'],
      effort: 1,
      leadTimeMonths: 12,
      parameters: { days: { value: 3, unit: 'working_days', range: [1, 15] } },
    },
    {
      title: ['备用坐席能力', 'Standby seats'],
      polarity: 'deduct',
      requirement: [
        '中心书面确定职场不可用时保留的坐席比例，不低于高峰坐席数的{standby}，备用席位或居家席位按此配齐并已登录测试。',
        'The share of seats kept when the site is lost is set in writing, at least {standby} of peak seats; standby or home seats are provided for it and were tested by logging in.',
      ],
      evidence: [
        '应急负责人出示席位清单与登录测试记录；评审员清点数量，抽3个备用或居家席位当场登录接通测试电话。',
        'The owner shows list and log-in tests; the assessor counts and has three standby or home seats log in and take a test call.',
      ],
      shortfall: ['居家坐席有名单，没有网络和耳麦。', 'Home agents are listed without line or headset.'],
      firstStep: ['为首批居家坐席配齐设备并各登录一次。', 'Equip the first group at home and log each in once.'],
      effort: 20,
      leadTimeMonths: 2,
      parameters: { standby: { value: 0.3, unit: 'share', range: [0.05, 1] } },
    },
    {
      title: ['值班长口述预案', 'Duty manager walks a plan'],
      polarity: 'bonus',
      requirement: [
        '评审员任选1份预案，当班值班长不看文件讲出处置步骤，两名评审员盲评，裁定为3档及以上。',
        'The assessors choose 1 plan; the duty manager tells the steps without the paper, is scored blind by two of them and adjudicated at 3 or above.',
      ],
      evidence: [
        '评审员在非预约时段找到当班值班长，抽签选预案，边听边与文件逐步比对。',
        'The assessors meet the duty manager unannounced, draw a plan and compare each step with the paper.',
      ],
      shortfall: ['值班长只会打电话请示。', 'The duty manager can only call the boss.'],
      firstStep: [
        '每月由一名值班长向同事讲一份预案。',
        'Let one duty manager explain one plan to colleagues each month.',
      ],
      effort: 4,
      anchors: [
        ['说不出启动条件，或指挥人说错。', 'Cannot give the trigger, or names the wrong commander.'],
        [
          '说出启动条件和指挥人，但漏掉2步及以上，或说不出时限或恢复条件。',
          'Gives trigger and commander, but leaves out 2 steps or more, the limits, or the condition for return.',
        ],
        [
          '步骤和时限基本无漏，漏项不超过1步，能说出恢复条件。',
          'Leaves out at most 1 step, gives limits and the condition for return.',
        ],
        [
          '同3档，并能就评审员追加的一项变化（如指挥人失联）说出预案规定的替代动作。',
          'As 3, and names the planned alternative when the assessor adds a change, such as a commander out of reach.',
        ],
      ],
    },
  ],
});
