import { all, defineTopic, fact, SM_CX } from '../topic.ts';

/** 2.2.2. `forecast.events.launches_estimated`: share of launches that had an event with a volume estimate before their start. */
export const LAUNCH_AND_CHANGE = defineTopic({
  code: '2.2.2',
  title: ['服务上线与变更', 'Launch and change of services'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['上线检查单签署', 'Signed launch checklist'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每次服务上线或变更前均签署检查单，知识、培训、人力、测试四栏各有负责人签名和日期。',
        'Before every launch or change of the last 12 months a checklist was signed, with name and date in each of knowledge, training, staffing and test.',
      ],
      evidence: [
        '变更管理员出示上线清单与检查单；评审员抽5次（不足5次全查）核对四栏签署日期早于上线日。',
        'The change administrator shows launches and checklists; the assessor samples five (all if fewer) and checks that the four signatures precede the launch.',
      ],
      shortfall: ['测试签了，人力一栏空着。', 'Test is signed and staffing left blank.'],
      firstStep: ['把检查单设为上线审批的必附件。', 'Make the checklist a required attachment of the launch approval.'],
      effort: 2,
    },
    {
      title: ['上线业务量预估', 'Volume estimate before launch'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每次服务上线均在上线日之前登记为预测事件，并填写预计增加或减少的业务量。',
        'Every launch of the last 12 months was entered as a forecast event before its day, with the contacts it is expected to add or remove.',
      ],
      evidence: [
        '规划师出示事件库，变更管理员出示上线清单；评审员逐次比对登记时间早于上线日且业务量非空。',
        'The planner shows the events and the change administrator the launches; the assessor compares each for an earlier entry time and a volume filled in.',
      ],
      shortfall: ['登记了上线日，没有估计业务量。', 'The day is entered without an estimate of volume.'],
      firstStep: [
        '按最近一次同类上线的实测增量填入估计值。',
        'Enter the measured effect of the latest similar launch as estimate.',
      ],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('forecast.events', 'present', null, { freshDays: 365 }),
          fact('forecast.events.launches_estimated', '=', 1),
        ),
      },
    },
    {
      title: ['上线后复盘', 'Review after launch'],
      polarity: 'deduct',
      requirement: [
        '每次服务上线后{review_days}日内完成复盘，记录实际业务量、主要客户问题和待改事项。',
        'Each launch was reviewed within {review_days} days, recording actual volume, customers’ main problems and points to mend.',
      ],
      evidence: [
        '变更管理员出示最近12个月的复盘记录；评审员抽5次（不足5次全查）核对日期和三项内容，追一条待改事项。',
        'The change administrator shows reviews of the last 12 months; the assessor samples five (all if fewer) for date and the three parts and follows one point to mend.',
      ],
      shortfall: ['只复盘出了问题的上线。', 'Only launches that went wrong are reviewed.'],
      firstStep: [
        '上线审批时同时排定复盘日期和主持人。',
        'Set date and leader of the review when the launch is approved.',
      ],
      effort: 2,
      parameters: { review_days: { value: 30, unit: 'days', range: [7, 60] } },
    },
    {
      title: ['放行决策记录', 'Go or no-go record'],
      polarity: 'bonus',
      requirement: [
        '最近4次服务上线均有放行会记录，写明事先定下的放行标准、每条标准的实测结果、结论和决策人。',
        'The last 4 launches each have a go/no-go record with criteria set beforehand, the measured result of each, the conclusion and the decider.',
      ],
      evidence: [
        '变更管理员出示4份放行记录；评审员核对标准的制定日早于会议日，抽两条标准复查实测结果。',
        'The change administrator shows 4 records; the assessor checks that the criteria are dated before the meeting and looks into the result of two.',
      ],
      shortfall: ['上线日期既定，放行会只走过场，没有标准。', 'The date is fixed and the meeting has no criteria.'],
      firstStep: ['为下一次上线写三条可以测出来的放行标准。', 'Write three measurable criteria for the next launch.'],
      effort: 4,
      leadTimeMonths: 6,
    },
  ],
});
