import { defineTopic, SV_SM } from '../topic.ts';

/** 1.3.2: from the plan of the year to teams and persons. */
export const BREAKDOWN = defineTopic({
  code: '1.3.2',
  title: ['计划分解与责任', 'Breakdown and responsibility'],
  dimensions: SV_SM,
  clauses: [
    {
      title: ['任务三要素', 'Owner, date and deliverable'],
      polarity: 'deduct',
      requirement: [
        '年度计划的每项任务均写明一名责任人、完成日期和交付物，任务清单三栏无空缺。',
        'Every item of the annual plan names one owner, a due date and a deliverable, with no gap in the three columns of the task list.',
      ],
      evidence: [
        '计划管理员出示任务清单；评审员逐项检查三栏，抽三项请责任人说明交付物的样子。',
        'The plan administrator shows the task list; the assessor checks the three columns and asks three owners what the deliverable looks like.',
      ],
      shortfall: ['交付物写成“持续推进”。', 'The deliverable reads “ongoing”.'],
      firstStep: ['把每项任务改写为一件可以交出的东西。', 'Rewrite each item as one thing that can be handed over.'],
      effort: 2,
    },
    {
      title: ['分解到班组', 'Breakdown to teams'],
      polarity: 'deduct',
      requirement: [
        '年度计划批准后{breakdown_days}日内分解到班组，每个班组有一份注明承担任务和指标值的分解表。',
        'Within {breakdown_days} days of approval the annual plan is broken down to teams, each with a sheet of the tasks and values it takes on.',
      ],
      evidence: [
        '计划管理员出示分解表，评审员对照班组名单核对份数与下发日期，访谈两名班组长确认收到。',
        'The plan administrator shows the sheets; the assessor checks number and dates against the list of teams and asks two team leaders whether they received theirs.',
      ],
      shortfall: ['分解停在部门，班组长没见过。', 'Breakdown stops at the department; team leaders have not seen it.'],
      firstStep: [
        '为每个班组出一页分解表并由班组长签收。',
        'Make one page for each team and have the leader sign for it.',
      ],
      effort: 4,
      parameters: { breakdown_days: { value: 30, unit: 'days', range: [10, 60] } },
    },
    {
      title: ['管理者目标对应计划', 'Managers’ objectives trace to plan'],
      polarity: 'bonus',
      requirement: [
        '全体管理者本年度个人目标书中的每项业务目标均标注所对应的年度计划任务编号，编号在计划中存在。',
        'Every business objective in this year’s personal objectives of all managers carries the number of a plan item, and the number exists in the plan.',
      ],
      evidence: [
        '人事接口人出示全体管理者的目标书；评审员全数核对编号，在任务清单中查到对应条目。',
        'The personnel contact shows all managers’ objectives; the assessor checks every number against the task list.',
      ],
      shortfall: [
        '个人目标沿用上年模板，与计划无编号对应。',
        'Personal objectives reuse last year’s form, without numbers of plan items.',
      ],
      firstStep: [
        '给计划任务编号，并在目标书模板加编号栏。',
        'Number the plan items and add a column for the number to the form.',
      ],
      effort: 4,
    },
  ],
});
