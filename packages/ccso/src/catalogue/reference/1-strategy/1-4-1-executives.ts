import { defineTopic, SV } from '../topic.ts';

/** 1.4.1: an executive who stands for the center and hears its customers. */
export const EXECUTIVES = defineTopic({
  code: '1.4.1',
  title: ['高层参与', 'Executive involvement'],
  dimensions: SV,
  clauses: [
    {
      title: ['高层主管领导任命', 'Executive sponsor named'],
      polarity: 'deduct',
      requirement: [
        '企业以书面文件指定一名职级高于中心负责人的高层为中心主管领导，文件写明其对资源和跨部门事项的决定权。',
        'The enterprise has named in writing an executive above the head of the center as its sponsor, with the right to decide on resources and matters between departments.',
      ],
      evidence: [
        '中心负责人出示任命或分工文件；评审员核对姓名、职级、在任状态和权限条款。',
        'The head of the center shows the appointment; the assessor checks name, level, that the person is in office, and the clause on authority.',
      ],
      shortfall: [
        '名义上由某部门分管，没有具名高层。',
        'A department is in charge in name, without a named executive.',
      ],
      firstStep: [
        '起草一份半页任命文件报企业办公会签发。',
        'Draft half a page of appointment for the executive office to issue.',
      ],
      effort: 2,
    },
    {
      title: ['主管领导参加评审', 'Sponsor attends reviews'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内，主管领导本人至少{attended}次出席中心经营评审会，纪要有其签到和至少一项由其作出的决定。',
        'In the last 12 months the sponsor attended at least {attended} business reviews of the center in person; the minutes show the signature and at least one decision by the sponsor.',
      ],
      evidence: [
        '中心负责人出示评审会纪要与签到；评审员核对日期、本人签到和决定条目，委派他人出席不计。',
        'The head of the center shows minutes and attendance; the assessor checks dates, signature and decisions; a delegate does not count.',
      ],
      shortfall: ['由下属代为参加，纪要没有决定。', 'A delegate attends and the minutes hold no decision.'],
      firstStep: [
        '在主管领导日程中预留两次评审会并备好待决事项。',
        'Reserve two reviews in the sponsor’s calendar with matters to decide.',
      ],
      effort: 2,
      leadTimeMonths: 6,
      parameters: { attended: { value: 2, unit: 'count', range: [1, 12] } },
    },
    {
      title: ['高层倾听客户', 'Executives listen to contacts'],
      polarity: 'bonus',
      requirement: [
        '最近4个季度每季均有高层旁听客户接触并促成行动，两名评审员按记录与访谈盲评，裁定为3档及以上。',
        'In each of the last 4 quarters executives listened to customer contacts and acted on them; two assessors score records and interview blind and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '中心负责人出示四个季度的旁听记录；评审员访谈一名高层15分钟，请其讲述听到的内容和随后的行动，再核对行动记录。',
        'The head of the center shows four quarters of listening records; the assessor interviews one executive for 15 minutes on what was heard and done and checks the record of the action.',
      ],
      shortfall: ['旁听安排成参观，听后没有行动。', 'Listening is a visit and nothing follows.'],
      firstStep: [
        '每季选五段有代表性的录音，请高层听后写一条待办。',
        'Pick five telling recordings a quarter and ask the executive for one action.',
      ],
      effort: 4,
      leadTimeMonths: 12,
      anchors: [
        ['没有旁听记录，或高层说不出听到的任何内容。', 'No record, or the executive recalls nothing heard.'],
        [
          '有旁听，但缺一个及以上季度，或高层不能复述客户问题，或没有已完成的行动。',
          'Listening took place, but a quarter or more is missing, no customer problem is retold, or no action was completed.',
        ],
        [
          '四个季度齐全，高层能复述一个客户问题及其促成的一项已完成行动。',
          'All four quarters, and the executive retells one customer problem and a completed action it led to.',
        ],
        [
          '达到3档，且至少两项行动在中心以外的部门落地。',
          'As 3, and at least two actions were carried out in departments outside the center.',
        ],
      ],
    },
  ],
});
