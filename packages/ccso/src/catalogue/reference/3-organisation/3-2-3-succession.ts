import { defineTopic, SM } from '../topic.ts';

/** 3.2.3: who steps in, with what paper, and whether it has been tried. */
export const SUCCESSION = defineTopic({
  code: '3.2.3',
  title: ['继任与替补', 'Succession and cover'],
  dimensions: SM,
  clauses: [
    {
      title: ['关键岗位替补人', 'Deputy for each key role'],
      polarity: 'deduct',
      requirement: [
        '中心公布的关键岗位清单上，每个岗位有一名具名替补人，替补人本人知悉且不同时替补超过{roles}个岗位。',
        'On the published list of key roles each role has a named deputy who knows of it and stands in for at most {roles} roles.',
      ],
      evidence: [
        '中心负责人出示清单；评审员核对岗位与替补人，统计每人替补数，并与三名替补人当面确认。',
        'The head shows the list; the assessor checks roles and deputies, counts roles by person and confirms with three deputies.',
      ],
      shortfall: ['同一名主管替补所有岗位。', 'One supervisor is deputy for everything.'],
      firstStep: ['为替补过多的人重新分配并通知本人。', 'Spread the roles and tell the people concerned.'],
      effort: 1,
      parameters: { roles: { value: 2, unit: 'count', range: [1, 4] } },
    },
    {
      title: ['交接文件时效', 'Current handover papers'],
      polarity: 'deduct',
      requirement: [
        '每个关键岗位有一份交接文件，列明日常任务、账号位置、联系人和在办事项，更新日距评审日不超过{paper_months}个月。',
        'Each key role has a handover paper with routine tasks, place of accounts, contacts and open matters, renewed at most {paper_months} months before the assessment.',
      ],
      evidence: [
        '各岗位任职者出示交接文件；评审员全数查更新日，抽两份请替补人据此完成一项日常任务。',
        'Holders show their papers; the assessor checks every date and has the deputies of two do a routine task from them.',
      ],
      shortfall: ['交接文件在离职时才写。', 'The paper is written when somebody leaves.'],
      firstStep: ['用一页模板由任职者各写一份。', 'Have every holder fill in a one-page template.'],
      effort: 4,
      parameters: { paper_months: { value: 12, unit: 'months', range: [3, 24] } },
    },
    {
      title: ['替补实岗演练', 'Deputies have stood in'],
      polarity: 'bonus',
      requirement: [
        '最近12个月内，每名替补人实际代行所替补岗位的职责不少于{cover_days}个工作日，代行期间的产出留有记录。',
        'In the last 12 months each deputy did the work of the role for at least {cover_days} working days, with its output on record.',
      ],
      evidence: [
        '各岗位任职者出示代岗记录；评审员按替补人累计天数，抽两人查其代行期间签发的班表、评分或报告。',
        'Holders show records of cover; the assessor adds days by deputy and looks at schedules, evaluations or reports that two of them issued.',
      ],
      shortfall: ['替补人只在名单上，从未上手。', 'Deputies are on the list and never did the work.'],
      firstStep: ['在任职者休假时安排替补人独立代行。', 'Let the deputy work alone when the holder is on leave.'],
      effort: 10,
      leadTimeMonths: 12,
      parameters: { cover_days: { value: 5, unit: 'working_days', range: [1, 20] } },
    },
  ],
});
