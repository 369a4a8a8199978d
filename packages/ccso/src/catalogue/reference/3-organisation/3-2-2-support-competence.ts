import { defineTopic, SM } from '../topic.ts';

/** 3.2.2: qualification, knowledge and nearness to the floor of support staff. */
export const SUPPORT_COMPETENCE = defineTopic({
  code: '3.2.2',
  title: ['支持岗位能力', 'Competence in support roles'],
  dimensions: SM,
  clauses: [
    {
      title: ['任职资格与档案相符', 'Files agree with requirements'],
      polarity: 'deduct',
      requirement: [
        '质检、排班、培训、知识库四类岗位的每名在岗人员，其档案中的资历和证书均达到成文任职资格。',
        'For each person in quality, planning, training and knowledge the experience and certificates on file reach the written qualification of the role.',
      ],
      evidence: [
        '人事接口人出示任职资格和档案；评审员对四类岗位各抽两人，逐项比对，破格者查批准记录。',
        'The personnel contact shows qualifications and files; the assessor compares two persons of each kind item by item and, for exceptions, the approval.',
      ],
      shortfall: ['资格要求两年经验，实际由新人担任。', 'Two years are required and a newcomer holds the post.'],
      firstStep: ['列出不符项，定补证或转岗的期限。', 'List what is missing and set a date to make it up or move.'],
      effort: 4,
    },
    {
      title: ['排班师专业考试', 'Planners’ examination'],
      polarity: 'deduct',
      requirement: [
        '每名排班师在岗前或到岗{exam_months}个月内通过预测方法与人力测算模型的书面考试，成绩不低于{pass_mark}分。',
        'Every planner passed a written examination on forecasting methods and staffing models before or within {exam_months} months of taking the post, with at least {pass_mark} marks.',
      ],
      evidence: [
        '排班负责人出示试卷、成绩和到岗日期；评审员全数核对，阅看一份试卷确认两部分内容均有题目。',
        'The head of planning shows papers, marks and dates of start; the assessor checks all and reads one paper for questions on both parts.',
      ],
      shortfall: [
        '排班师只学过软件操作，没考过模型。',
        'Planners learned the software and were never examined on models.',
      ],
      firstStep: [
        '编一份含预测误差与人力测算的试卷并组织考试。',
        'Write a paper on forecast error and staffing and hold the examination.',
      ],
      effort: 4,
      leadTimeMonths: 1,
      parameters: {
        exam_months: { value: 3, unit: 'months', range: [1, 6] },
        pass_mark: { value: 80, unit: 'points', range: [60, 100] },
      },
    },
    {
      title: ['支持人员下沉一线', 'Support staff on the floor'],
      polarity: 'bonus',
      requirement: [
        '最近4个季度每季，每名支持岗位人员在一线接待客户或跟听的时间合计不少于{days}天，记录留存。',
        'In each of the last 4 quarters every member of support staff spent at least {days} days on the floor taking or listening in on contacts, with a record.',
      ],
      evidence: [
        '各支持岗位负责人出示下沉记录；评审员按名单查四个季度有无空缺，抽五人与系统登录或跟听日志核对。',
        'Heads of support functions show records; the assessor checks the list for gaps in four quarters and compares five persons with login or listening logs.',
      ],
      shortfall: ['只有质检员跟听，排班师从不到现场。', 'Only evaluators listen in and planners never come.'],
      firstStep: ['在班表中为支持人员排入季度下沉日。', 'Put a floor day a quarter into support staff’s schedule.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { days: { value: 1, unit: 'days', range: [0.5, 5] } },
    },
    {
      title: ['支持人员能解释数据', 'Support staff explain their numbers'],
      polarity: 'bonus',
      requirement: [
        '一名排班师和一名质检员当场解释自己最近一个月的三个数据，两名评审员独立盲评，裁定为3档及以上。',
        'A planner and a quality analyst explain on the spot three figures of their own of the last month; two assessors score blind and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员抽定两人并从其月报各选三个数据；被访者用自己的文件说明来源、算法和变化原因，评审员分别记录。',
        'The assessor picks both persons and three figures from each one’s monthly report; they explain source, method and cause of change from their own files.',
      ],
      shortfall: ['数据由系统导出，本人说不清口径。', 'The system gives the figure and its owner cannot say how.'],
      firstStep: [
        '每月由本人在例会上讲一个数据的来龙去脉。',
        'Let each explain one figure a month at the routine meeting.',
      ],
      effort: 10,
      leadTimeMonths: 3,
      anchors: [
        ['说不出数据来源，或与月报数值不符。', 'The source is not known or the figure differs from the report.'],
        [
          '说出来源和算法，但有数据解释不了变化原因。',
          'Source and method are named, but the change of some figure is not explained.',
        ],
        [
          '两人对三个数据都说出来源、算法和有依据的变化原因。',
          'Both give source, method and a grounded cause of change for all three.',
        ],
        [
          '达到3档，且主动指出数据的局限和一次据此采取的行动。',
          'As 3, and they name the limits of the figure and an action taken on it unasked.',
        ],
      ],
    },
  ],
});
