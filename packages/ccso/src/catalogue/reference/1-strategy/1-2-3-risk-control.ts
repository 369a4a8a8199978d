import { defineTopic, SV_SM } from '../topic.ts';

/** 1.2.3: risks to the plan, and controls that were put to use. */
export const RISK_CONTROL = defineTopic({
  code: '1.2.3',
  title: ['风险识别与控制', 'Risk identification and control'],
  dimensions: SV_SM,
  clauses: [
    {
      title: ['风险登记与复审', 'Risk register and review'],
      polarity: 'deduct',
      requirement: [
        '风险登记册为每项风险写明可能性、影响和责任人，最近12个月内至少复审{reviews}次，两次间隔不超过7个月。',
        'The risk register gives each risk a likelihood, an impact and an owner, and was reviewed at least {reviews} times in the last 12 months, not more than 7 months apart.',
      ],
      evidence: [
        '风险管理员出示登记册及复审记录；评审员逐项核对三个栏位，核对复审日期与参加人。',
        'The risk administrator shows the register and its reviews; the assessor checks the three columns and the dates and participants of the reviews.',
      ],
      shortfall: ['登记册建立后未再复审。', 'The register was never reviewed after it was made.'],
      firstStep: [
        '在管理会议日历中排入两次复审并指定主持人。',
        'Put two reviews in the management calendar with a person to lead them.',
      ],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { reviews: { value: 2, unit: 'count', range: [1, 4] } },
    },
    {
      title: ['高风险控制与触发', 'Controls and triggers'],
      polarity: 'deduct',
      requirement: [
        '登记册中每项高等级风险均写明一项控制措施和一个可观测的触发条件，触发条件含数值或具名事件。',
        'Every risk rated high in the register has a control and an observable trigger, and the trigger holds a figure or a named event.',
      ],
      evidence: [
        '风险管理员出示高等级风险清单；评审员逐项查看控制与触发，抽两项请责任人说明如何得知触发。',
        'The risk administrator shows the high risks; the assessor reads control and trigger of each and asks two owners how they would notice the trigger.',
      ],
      shortfall: [
        '措施写成“加强管理”，没有触发条件。',
        'The control says “manage more closely” and there is no trigger.',
      ],
      firstStep: [
        '为前五项高风险各定一个可从报表读出的数值。',
        'For the five highest risks set a figure that can be read from a report.',
      ],
      effort: 2,
    },
    {
      title: ['风险类别齐备', 'Categories of risk covered'],
      polarity: 'deduct',
      requirement: [
        '风险登记册在合规、数据、人员、供应商、系统五个类别各至少登记一项；不适用的类别写明理由并有批准人。',
        'The register holds at least one risk in each of compliance, data, people, suppliers and systems; a category that does not apply gives its reason and an approver.',
      ],
      evidence: [
        '风险管理员出示登记册；评审员按五个类别计数，核对空类别的理由和批准人。',
        'The risk administrator shows the register; the assessor counts by category and checks reason and approver of an empty one.',
      ],
      shortfall: [
        '只登记系统故障，没有人员和供应商风险。',
        'Only system failure is registered; people and suppliers are missing.',
      ],
      firstStep: ['请五个类别的负责人各提交两项风险。', 'Ask the person in charge of each category for two risks.'],
      effort: 1,
    },
    {
      title: ['控制实效', 'Controls that worked'],
      polarity: 'bonus',
      requirement: [
        '中心出示最近12个月一项控制起作用或事件后被修改的案例，两名评审员盲评，裁定为3档及以上。',
        'The center shows a case of the last 12 months in which a control worked or was changed after an event; two assessors score blind and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '风险责任人讲述案例并出示触发时间、处置记录和事后修改；评审员核对记录的先后时间并询问一名当事人。',
        'The risk owner tells the case and shows trigger time, actions and later changes; the assessor checks the order of the records and asks one person involved.',
      ],
      shortfall: ['事件由现场临时处理，与登记册无关。', 'The event was handled on the spot, apart from the register.'],
      firstStep: [
        '选最近一次事件，对照登记册补写触发与控制是否成立。',
        'Take the latest event and check it against the trigger and control in the register.',
      ],
      effort: 4,
      anchors: [
        ['举不出案例，或案例与登记册无关。', 'No case, or one unrelated to the register.'],
        [
          '有案例，但看不出控制何时触发、由谁执行，或控制既未起作用也未修改。',
          'A case, but not when the control was triggered or by whom, or it neither worked nor was changed.',
        ],
        [
          '触发、执行、结果的时间与人员都有记录，控制起了作用或已被修改。',
          'Time and persons of trigger, action and result are recorded, and the control worked or was changed.',
        ],
        ['达到3档，且用数字说明避免或减少的损失。', 'As 3, and the loss avoided or reduced is shown in figures.'],
      ],
    },
  ],
});
