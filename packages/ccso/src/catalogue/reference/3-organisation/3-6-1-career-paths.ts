import { defineTopic, SM_SV } from '../topic.ts';

/** 3.6.1: where an agent can go, and whether anybody goes there. */
export const CAREER_PATHS = defineTopic({
  code: '3.6.1',
  title: ['职业通道', 'Career paths'],
  dimensions: SM_SV,
  clauses: [
    {
      title: ['管理与专业双通道', 'Management and professional path'],
      polarity: 'deduct',
      requirement: [
        '中心成文设置管理和专业两条通道，每条不少于{grades}级，逐级写明晋升条件和对应薪级。',
        'The center has in writing a management and a professional path, each of at least {grades} grades, with conditions of promotion and pay grade for each.',
      ],
      evidence: [
        '人事接口人出示通道文件；评审员数级数，查每级条件和薪级，抽两名专业通道人员核对其等级。',
        'The personnel contact shows the paper; the assessor counts grades, checks conditions and pay and compares the grade of two people on the professional path.',
      ],
      shortfall: ['只有当班组长一条路。', 'Becoming a team leader is the only way.'],
      firstStep: ['为资深坐席设两级专业等级。', 'Create two professional grades for senior agents.'],
      effort: 4,
      parameters: { grades: { value: 3, unit: 'count', range: [2, 8] } },
    },
    {
      title: ['年度等级评审', 'Yearly grade review'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内中心举行一次等级评审，在岗满{tenure_months}个月的员工均在评审名单上，结果及理由书面告知本人。',
        'A grade review took place in the last 12 months; everyone in post for {tenure_months} months was on its list and was told result and reason in writing.',
      ],
      evidence: [
        '人事接口人出示评审名单和告知书；评审员与在岗名单比对有无遗漏，抽10份告知书查理由。',
        'The personnel contact shows list and notices; the assessor compares with the staff list and reads the reasons of ten.',
      ],
      shortfall: ['由主管提名，未提名者不参评。', 'Supervisors nominate and others are not reviewed.'],
      firstStep: ['按工龄导出应评名单并排评审日。', 'Export the list by tenure and set a date.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { tenure_months: { value: 12, unit: 'months', range: [3, 24] } },
    },
    {
      title: ['班组长内部晋升', 'Leaders from inside'],
      polarity: 'bonus',
      requirement: [
        '最近{months}个月新任班组长及以上管理岗位中，由中心内部人员晋升的占比不低于{inside}，且不少于3个岗位。',
        'Of team-leader and higher vacancies filled in the last {months} months, at least {inside} and no fewer than 3 went to people from inside the center.',
      ],
      evidence: [
        '人事接口人出示任命记录和任职前岗位；评审员复算占比，抽两人核对其入职日期与原岗位。',
        'The personnel contact shows appointments and former positions; the assessor recomputes the share and checks two people’s first day and former post.',
      ],
      shortfall: ['班组长多由其他部门调入。', 'Leaders come from other departments.'],
      firstStep: ['建一份后备班组长名单并安排代岗。', 'Draw up a list of candidates and let them stand in.'],
      effort: 10,
      leadTimeMonths: 12,
      parameters: {
        months: { value: 24, unit: 'months', range: [12, 36] },
        inside: { value: 0.6, unit: 'share', range: [0.3, 1] },
      },
    },
    {
      title: ['员工知晓下一步', 'Staff know their next step'],
      polarity: 'bonus',
      requirement: [
        '两名评审员单独访谈随机抽取的10名员工，就其能否说出并相信自己的下一步独立盲评，裁定为3档及以上。',
        'Two assessors interview 10 people drawn at random, one by one, on whether they can name their next step and believe in it, and score blind; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员按工龄分层抽10人，每人问下一步、条件、还差什么、为何相信，记录原话，不透露给上级。',
        'The assessors draw ten by tenure and ask for the next step, its conditions, what is missing and why they believe in it; answers are kept from superiors.',
      ],
      shortfall: ['员工说“干满再看”。', 'Staff say “wait and see”.'],
      firstStep: ['在年度面谈表中加“下一步和差距”一栏。', 'Add “next step and gap” to the yearly talk.'],
      effort: 10,
      leadTimeMonths: 6,
      anchors: [
        ['不到3人说得出下一步。', 'Fewer than 3 can name a next step.'],
        [
          '3人及以上说得出，但说出条件和差距并举出先例的不足7人。',
          '3 or more can, but fewer than 7 with conditions, gap and a precedent.',
        ],
        [
          '至少7人说出下一步、条件和差距，并举出身边先例。',
          'At least 7 name step, conditions and gap, and know a precedent.',
        ],
        [
          '达到3档，且至少7人说得出上级为此安排的一项具体帮助。',
          'As 3, and at least 7 name concrete help arranged by their superior.',
        ],
      ],
    },
  ],
});
