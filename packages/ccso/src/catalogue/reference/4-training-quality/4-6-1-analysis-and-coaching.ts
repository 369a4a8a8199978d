import { all, CX_SM, defineTopic, fact, metric, parameter } from '../topic.ts';

/** 4.6.1. `quality.score.coached_gain`: mean score of coached agents in the weeks after 60 days minus that before, in points. */
export const ANALYSIS_AND_COACHING = defineTopic({
  code: '4.6.1',
  title: ['问题分析与辅导', 'Analysis and coaching'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['差错分项分组分析', 'Errors by item and team'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月的质检分析按评分项和班组列出差错数与占比，致命错误单列。',
        'Quality analyses of each of the last 12 months list number and share of errors by item and team, fatal errors apart.',
      ],
      evidence: [
        '质检负责人出示12份月度分析；评审员取一个月由评分明细复算两个班组的差错分布。',
        'The quality head shows 12 analyses; the assessor recomputes the errors of two teams in one month from evaluations.',
      ],
      shortfall: ['月报只有平均分和排名。', 'Reports hold means and ranks only.'],
      firstStep: ['由评分明细做一张评分项与班组的交叉表。', 'Make a table of items by teams from evaluations.'],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('quality.fatal_error_rate', 'present', null, { over: { grain: 'month', last: 12 }, freshDays: 62 }),
          fact('quality.score.item_team_months', '>=', 12),
        ),
      },
    },
    {
      title: ['低绩效坐席辅导', 'Low performers coached'],
      polarity: 'deduct',
      requirement: [
        '最近3个月质检得分低于登记辅导线的坐席，每人有一份改进计划，且每月辅导记录不少于{sessions}次。',
        'Each agent whose quality score of the last 3 months is below the registered coaching line has an improvement plan and at least {sessions} coaching records a month.',
      ],
      evidence: [
        '质检负责人出示辅导线和名单，班组长出示计划与记录；评审员全数比对，抽五人核对辅导内容。',
        'The quality head shows line and names, leaders plans and records; the assessor compares all and reads the coaching of five.',
      ],
      shortfall: ['低分者只被扣奖金。', 'Low scores cost money and nothing else follows.'],
      firstStep: ['登记辅导线，按月导出名单派给班组长。', 'Register the line and send leaders the list each month.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { sessions: { value: 2, unit: 'count', range: [1, 8] } },
    },
    {
      title: ['辅导后得分提升', 'Score up after coaching'],
      polarity: 'bonus',
      requirement: [
        '最近6个月接受辅导的坐席，辅导满{after_days}天后四周的质检均分高于辅导前四周，对比人数不少于{coached}。',
        'Agents coached in the last 6 months have a higher mean quality score in the four weeks from day {after_days} after coaching than in the four weeks before; at least {coached} people are compared.',
      ],
      evidence: [
        '质检负责人出示辅导日期与评分明细；评审员按同一评分表版本复算前后均分和人数。',
        'The quality head shows coaching dates and evaluations; the assessor recomputes both means and the number on one version of the sheet.',
      ],
      shortfall: ['没有辅导日期，无法对比。', 'Coaching has no dates and nothing can be compared.'],
      firstStep: ['在辅导记录中登记日期和目标评分项。', 'Register date and item in coaching records.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: {
        after_days: { value: 60, unit: 'days', range: [30, 120] },
        coached: { value: 10, unit: 'count', range: [5, 100] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('quality.score', 'present', null, { freshDays: 62 }),
          fact('quality.score.coached_after_days', '>=', parameter('after_days')),
          fact('quality.score.coached_agents', '>=', parameter('coached')),
          fact('quality.score.coached_gain', '>', 0),
        ),
      },
    },
    {
      title: ['辅导现场质量', 'Quality of a coaching session'],
      polarity: 'bonus',
      requirement: [
        '两名评审员旁听一次班组长对坐席的辅导，就其指明问题、举例和约定下一步的情况独立盲评，裁定为3档及以上。',
        'Two assessors attend a team leader’s coaching of an agent and score blind how it names the fault, gives the example and agrees a next step; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员从当周辅导安排中抽一场并征得双方同意，全程旁听不发言；结束后请坐席单独复述下一步。',
        'The assessors draw one session of the week with both sides’ consent, attend in silence and afterwards ask the agent alone to restate the next step.',
      ],
      shortfall: ['班组长念分数，坐席签字了事。', 'The leader reads marks and the agent signs.'],
      firstStep: ['班组长辅导前先选好一段录音。', 'Leaders choose a piece of recording beforehand.'],
      effort: 10,
      leadTimeMonths: 2,
      anchors: [
        ['只告知分数，没有指出具体行为。', 'Marks are told and no behaviour named.'],
        [
          '指出问题，但没有实例，或下一步由班组长单方规定，或坐席不能复述。',
          'A fault is named without an example, or the leader alone sets the next step, or the agent cannot restate it.',
        ],
        [
          '以录音片段指明问题，双方约定一项下一步及日期，坐席能复述。',
          'A piece of recording shows the fault, both agree a next step and date, and the agent restates it.',
        ],
        [
          '达到3档，且坐席自己先说出问题并当场练习一次。',
          'As 3, and the agent names the fault first and practises on the spot.',
        ],
      ],
    },
  ],
});
