import { all, defineTopic, fact, SM_CX } from '../topic.ts';

/** 3.6.3. `schedule.skills.dated_share`: share of scheduled agents whose skills all have a level and a date. */
export const CERTIFICATION = defineTopic({
  code: '3.6.3',
  title: ['能力评估与认证', 'Competence and certification'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['技能登记带等级日期', 'Skills with level and date'],
      polarity: 'deduct',
      requirement: [
        '最近一份已发布班表中的每名坐席都登记了技能，每项技能带等级和评定日期。',
        'Every agent in the latest published schedule has registered skills, each with level and date of assessment.',
      ],
      evidence: [
        '排班师导出班表人员与技能表；评审员比对有无缺等级或日期者，抽10人核对其所接队列与技能相符。',
        'The planner exports scheduled agents and skills; the assessor looks for missing levels or dates and compares the queues of ten with their skills.',
      ],
      shortfall: ['技能由班组长口头告知排班师。', 'Leaders tell the planner the skills by word.'],
      firstStep: ['导入技能表，补齐等级和日期。', 'Import the skill table and fill in levels and dates.'],
      effort: 2,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.skills', 'present', null, { freshDays: 62 }),
          fact('schedule.skills.dated_share', '=', 1),
        ),
      },
    },
    {
      title: ['上线前考核通过', 'Examination before live contacts'],
      polarity: 'deduct',
      requirement: [
        '抽取最近6个月首次独立接待客户的20名坐席，每人的上线考核通过日均不晚于其首个独立接触日。',
        'Of 20 agents who first took live contacts alone in the last 6 months, each had passed the examination no later than the day of the first contact.',
      ],
      evidence: [
        '培训负责人出示考核记录，数据负责人出示每人首个接触时间；评审员随机抽20人逐一比对日期。',
        'The head of training shows examinations, the data owner each one’s first contact; the assessor draws 20 and compares the dates.',
      ],
      shortfall: ['旺季先上线后补考。', 'In the busy season agents go live first.'],
      firstStep: ['把考核通过设为开通队列权限的条件。', 'Make the pass a condition of access to the queue.'],
      effort: 2,
    },
    {
      title: ['年度复证', 'Certification renewed'],
      polarity: 'deduct',
      requirement: [
        '在岗满{renew_months}个月的坐席，其所持每项在用技能最近{renew_months}个月内复评一次，并记录等级。',
        'For agents in post for {renew_months} months, every skill in use was assessed again within the last {renew_months} months and its level recorded.',
      ],
      evidence: [
        '培训负责人出示复评记录，排班师出示技能表；评审员抽20人逐项核对复评日期与等级。',
        'The head of training shows renewals and the planner the skill table; the assessor checks date and level of every skill of 20 people.',
      ],
      shortfall: ['入职考一次，之后不再评。', 'One examination at the start, none later.'],
      firstStep: ['按评定日期排出到期清单，每月复评一批。', 'List skills by date of expiry and renew a batch a month.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { renew_months: { value: 12, unit: 'months', range: [6, 24] } },
    },
    {
      title: ['多技能比例有测算', 'Share of multi-skilled agents computed'],
      polarity: 'bonus',
      requirement: [
        '多技能坐席的目标比例来自最近12个月内的一次模拟或人力搜索，报告列出至少{options}个比例及其服务水平和成本。',
        'The target share of multi-skilled agents comes from a simulation or staffing search of the last 12 months; the report lists at least {options} shares with service level and cost.',
      ],
      evidence: [
        '排班负责人出示报告和输入数据；评审员核对各比例结果，确认目标出自其中，并与当前技能表比例比较。',
        'The head of planning shows report and inputs; the assessor checks the results, that the target is among them, and compares it with the skill table.',
      ],
      shortfall: ['“越多越好”，没有算过。', '“The more the better”, never computed.'],
      firstStep: ['用两个队列模拟三个多技能比例。', 'Simulate three shares over two queues.'],
      effort: 4,
      parameters: { options: { value: 3, unit: 'count', range: [2, 10] } },
      answeredBy: 'prefill',
    },
  ],
});
