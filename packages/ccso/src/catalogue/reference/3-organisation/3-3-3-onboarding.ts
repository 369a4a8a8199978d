import { defineTopic, SM_CE } from '../topic.ts';

/** 3.3.3: contract, probation and first talks. */
export const ONBOARDING = defineTopic({
  code: '3.3.3',
  title: ['入职与试用', 'Onboarding and probation'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['劳动合同签订时限', 'Contract inside legal time'],
      polarity: 'deduct',
      requirement: [
        '抽取最近12个月20名入职者的人事档案，书面劳动合同的双方签字日均不晚于用工之日起{contract_days}日。',
        'In the files of 20 people hired in the last 12 months, the written contract was signed by both sides no later than {contract_days} days from the first day of work.',
      ],
      evidence: [
        '评审员从入职名单随机抽20人，人事接口人出示合同和首日考勤；评审员逐份计算天数。',
        'The assessor draws 20 of those hired; the personnel contact shows contract and first attendance; the assessor counts the days of each.',
      ],
      shortfall: ['培训期不签合同，上线后才补。', 'No contract during training, it follows after going live.'],
      firstStep: ['把签约设为开通考勤的前置项。', 'Require the contract before attendance is opened.'],
      effort: 2,
      parameters: { contract_days: { value: 30, unit: 'days', range: [1, 30], provenance: 'law' } },
      provenance: { limits: 'law', source: '中华人民共和国劳动合同法（2012修正）第10条' },
    },
    {
      title: ['试用期定期评定', 'Probation judged on dates'],
      polarity: 'deduct',
      requirement: [
        '每名试用期员工在制度规定的节点日前后{days}日内完成书面评定，写明继续、延后或终止的结论并由本人签收。',
        'Every person on probation was judged in writing within {days} days of the dates set by rule, with the conclusion to go on, wait or end, received by the person with signature.',
      ],
      evidence: [
        '人事接口人出示节点规定和评定表；评审员抽最近6个月15名试用员工，核对日期、结论和签收。',
        'The personnel contact shows dates and forms; the assessor checks date, conclusion and signature of 15 people of the last 6 months.',
      ],
      shortfall: ['转正当天补填全部评定。', 'All forms are filled in on the last day.'],
      firstStep: ['在入职日生成评定节点提醒。', 'Create reminders of the dates on the first day.'],
      effort: 2,
      leadTimeMonths: 3,
      parameters: { days: { value: 5, unit: 'days', range: [0, 10] } },
    },
    {
      title: ['新人三十日与九十日面谈', 'Talks at days 30 and 90'],
      polarity: 'bonus',
      requirement: [
        '最近12个月入职且在岗满90日者，不少于{talked}有第30日和第90日两次面谈记录，每次至少记一项行动及负责人。',
        'Of those hired in the last 12 months and in post for 90 days, at least {talked} have records of talks at day 30 and day 90, each with an action and its owner.',
      ],
      evidence: [
        '班组长出示面谈记录；评审员按入职名单计算占比，抽五人核对行动是否完成，并问本人谈过什么。',
        'Team leaders show records; the assessor computes the share from those hired, checks the actions of five and asks them what was said.',
      ],
      shortfall: ['面谈只在提出离职时进行。', 'Talks happen when somebody resigns.'],
      firstStep: ['把两次面谈排进班组长的班表。', 'Schedule both talks for team leaders.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { talked: { value: 0.9, unit: 'share', range: [0.7, 1] } },
    },
  ],
});
