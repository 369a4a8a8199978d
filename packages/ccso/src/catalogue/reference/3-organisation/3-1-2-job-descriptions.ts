import { defineTopic, SM } from '../topic.ts';

/** 3.1.2: what each position does and may decide. */
export const JOB_DESCRIPTIONS = defineTopic({
  code: '3.1.2',
  title: ['岗位说明与权责', 'Job descriptions and authority'],
  dimensions: SM,
  clauses: [
    {
      title: ['岗位说明书全覆盖', 'Description for every position'],
      polarity: 'deduct',
      requirement: [
        '在岗名单上的每个岗位名称均有一份岗位说明书，写明职责、汇报对象、任职条件和考核指标。',
        'Every position on the staff list has a job description with duties, reporting line, requirements and measures.',
      ],
      evidence: [
        '人事接口人出示在岗名单和说明书目录；评审员按岗位名称全数核对有无，抽五份查四项内容。',
        'The personnel contact shows staff list and descriptions; the assessor checks every position and reads five for the four parts.',
      ],
      shortfall: ['只有坐席岗有说明书，支持岗位没有。', 'Agents have a description, support roles have none.'],
      firstStep: [
        '列出没有说明书的岗位，由直接上级起草一页。',
        'List positions without one and have the superior draft a page.',
      ],
      effort: 4,
    },
    {
      title: ['坐席权限知晓', 'Authority known at the desk'],
      polarity: 'deduct',
      requirement: [
        '在当班坐席中抽问10人，至少{know}人说出的补偿额度和升级对象与权限表中本岗位一栏一致。',
        'Of 10 agents on duty who are asked, at least {know} name the compensation limit and the person to escalate to as the authority matrix has them for their position.',
      ],
      evidence: [
        '运营负责人出示权限表；评审员自选三个班组的10名坐席，不提示，逐人问两题并记录答案。',
        'The operations manager shows the authority matrix; the assessor picks ten agents of three teams and asks both questions without prompting.',
      ],
      shortfall: [
        '权限表只发到主管，坐席一律上报。',
        'Only supervisors hold the matrix and agents escalate everything.',
      ],
      firstStep: ['把本岗位权限放到坐席桌面首页。', 'Put each position’s authority on the first page of the desktop.'],
      effort: 2,
      parameters: { know: { value: 9, unit: 'count', range: [7, 10] } },
    },
    {
      title: ['岗位说明书年度复核', 'Descriptions reviewed yearly'],
      polarity: 'deduct',
      requirement: [
        '每份在用岗位说明书最近{review_months}个月内由任职者的直接上级复核一次，复核人和日期记在文末。',
        'Each job description in use was reviewed within the last {review_months} months by the superior of those who hold the position, with reviewer and date at its end.',
      ],
      evidence: [
        '人事接口人出示说明书；评审员抽10份查复核人与日期，另选两名任职者核对职责与实际工作。',
        'The personnel contact shows descriptions; the assessor checks reviewer and date of ten and compares two with what the holders do.',
      ],
      shortfall: ['说明书多年未动，渠道变化没有写入。', 'Descriptions are years old and lack new channels.'],
      firstStep: ['按岗位排出复核月份，每月复核一批。', 'Give each position a month of review.'],
      effort: 2,
      parameters: { review_months: { value: 12, unit: 'months', range: [6, 24] } },
    },
    {
      title: ['跨班组流程责任矩阵', 'Responsibility chart across teams'],
      polarity: 'bonus',
      requirement: [
        '中心为至少{processes}条跨班组流程编制责任矩阵，每个步骤标明一名负责岗位以及参与、被征询和被告知的岗位。',
        'For at least {processes} processes across teams the center keeps a responsibility chart: each step has one accountable position and those who take part, are asked and are told.',
      ],
      evidence: [
        '流程负责人出示矩阵；评审员计数，抽三条流程查每步是否只有一个负责岗位，并向该岗位人员核实。',
        'The process owner shows the charts; the assessor counts them, checks three for one accountable position a step and confirms with its holder.',
      ],
      shortfall: [
        '流程图有部门没有岗位，一步两个负责人。',
        'Charts name units, not positions, and two are accountable for a step.',
      ],
      firstStep: ['从投诉升级和突发排班两条流程开始填矩阵。', 'Begin with complaint escalation and surge staffing.'],
      effort: 10,
      parameters: { processes: { value: 10, unit: 'count', range: [5, 30] } },
    },
  ],
});
