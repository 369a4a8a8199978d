import { defineTopic, SM_CX } from '../topic.ts';

/** 4.2.1: which courses there are, what each consists of, and whether it helps at the desk. */
export const CURRICULUM = defineTopic({
  code: '4.2.1',
  title: ['课程体系', 'Curriculum'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['分岗分级课程地图', 'Map by role and level'],
      polarity: 'deduct',
      requirement: [
        '中心课程地图按岗位和等级列出必修与选修课程，在岗名单上的每个岗位等级都能查到至少一门必修课。',
        'The course map lists required and optional courses by role and level, and every role and level on the staff list finds at least one required course in it.',
      ],
      evidence: [
        '培训负责人出示课程地图；评审员与在岗名单的岗位等级比对，列出没有必修课的组合。',
        'The head of training shows the map; the assessor compares it with roles and levels on the staff list and lists those without a course.',
      ],
      shortfall: ['只有新人课程，资深坐席和主管没有。', 'Only new hires have courses, seniors and supervisors none.'],
      firstStep: ['画岗位与等级的表格，填入现有课程。', 'Draw a table of roles and levels and fill in courses.'],
      effort: 4,
    },
    {
      title: ['课程档案要素', 'Course files'],
      polarity: 'deduct',
      requirement: [
        '课程目录上的每门课程有一份档案，含教学目标、提纲、考核题目和版本号，四项齐备。',
        'Each course in the list has a file with aim, outline, test and version number; none of the four is missing.',
      ],
      evidence: [
        '培训负责人出示课程目录和档案；评审员抽10门查四项，核对考核题目覆盖教学目标。',
        'The head of training shows list and files; the assessor checks the four parts of ten and that tests cover the aims.',
      ],
      shortfall: ['只有幻灯片，没有目标和考核题。', 'There are slides without aims or tests.'],
      firstStep: ['按使用人次从高到低补档案。', 'Complete files beginning with the most used course.'],
      effort: 10,
    },
    {
      title: ['课程年度复核', 'Courses reviewed yearly'],
      polarity: 'deduct',
      requirement: [
        '在用课程最近{review_months}个月内各由业务负责人复核一次，复核记录写明修改之处或不修改的理由。',
        'Each course in use was reviewed by the owner of its subject within the last {review_months} months, with a record of what changed or why nothing did.',
      ],
      evidence: [
        '培训负责人出示复核记录；评审员全数查日期，抽三门与现行业务规定对照是否过时。',
        'The head of training shows the records; the assessor checks all dates and compares three with the rules in force.',
      ],
      shortfall: ['规则已改，课件仍是旧流程。', 'Rules changed and the material keeps the old way.'],
      firstStep: ['给每门课指定业务复核人和月份。', 'Give each course a reviewer and a month.'],
      effort: 4,
      parameters: { review_months: { value: 12, unit: 'months', range: [6, 24] } },
    },
    {
      title: ['课程实用准确', 'Courses practical and accurate'],
      polarity: 'bonus',
      requirement: [
        '评审员抽取三门课程审读课件并与学员核实，两人按锚点独立盲评，每门均裁定为3档及以上。',
        'Of three courses drawn, two assessors read the material, check with learners and score blind on the anchors; each is adjudicated at 3 or above.',
      ],
      evidence: [
        '评审员从课程目录抽三门，培训师讲解一节；评审员对照现行规定查错，并问每门两名学员用上了什么。',
        'The assessor draws three courses, the trainer teaches a part; the assessor looks for errors against rules in force and asks two learners of each what they use.',
      ],
      shortfall: ['内容讲概念，学员回到工位用不上。', 'The course explains concepts that no one uses at the desk.'],
      firstStep: ['每门课加入三段真实录音练习。', 'Add three real recordings as practice to each course.'],
      effort: 20,
      anchors: [
        ['内容有错误，或与现行规定不符。', 'The content has errors or contradicts rules in force.'],
        [
          '内容正确，但没有真实案例练习，或学员说不出用在何处。',
          'The content is right, but without practice on real cases, or learners cannot say where they use it.',
        ],
        [
          '内容正确，用真实案例练习，学员说得出用在何处。',
          'The content is right, practised on real cases, and learners say where they use it.',
        ],
        [
          '达到3档，且案例取自最近三个月的质检或投诉并已更新课件。',
          'As 3, and cases come from quality or complaints of the last three months, with the material renewed.',
        ],
      ],
    },
  ],
});
