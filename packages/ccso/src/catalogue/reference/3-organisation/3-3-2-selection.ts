import { defineTopic, SM } from '../topic.ts';

/** 3.3.2: profile, interview, test, and whether the choice proved right. */
export const SELECTION = defineTopic({
  code: '3.3.2',
  title: ['甄选标准与过程', 'Selection'],
  dimensions: SM,
  clauses: [
    {
      title: ['岗位胜任力评分标准', 'Competence profile with scores'],
      polarity: 'deduct',
      requirement: [
        '每类坐席岗位有一份胜任力模型，列明能力项、每项分值和录用分数线，招聘人员使用同一版本。',
        'Each kind of agent position has a competence profile with abilities, marks for each and the line of acceptance, and recruiters use the same version.',
      ],
      evidence: [
        '招聘负责人出示模型；评审员核对三项内容，查看两名招聘人员手中的版本号是否一致。',
        'The head of recruitment shows the profile; the assessor checks the three parts and compares the version two recruiters hold.',
      ],
      shortfall: ['只写“普通话标准、善于沟通”。', 'It says “clear speech and communicative”.'],
      firstStep: ['选五项能力各定分值和录用线。', 'Choose five abilities with marks and a line.'],
      effort: 4,
    },
    {
      title: ['结构化双人面试', 'Structured interview by two'],
      polarity: 'deduct',
      requirement: [
        '抽取最近12个月20名入职者的招聘档案，每份均有两名面试官按同一题本分别填写并签名的评分表。',
        'In the files of 20 people hired in the last 12 months, each holds rating forms filled in apart and signed by two interviewers on the same set of questions.',
      ],
      evidence: [
        '评审员从入职名单随机抽20人，招聘专员调出评分表；评审员核对两份签名、题本版本和各题得分。',
        'The assessor draws 20 from those hired, the recruiter calls up forms; the assessor checks two signatures, version of questions and marks.',
      ],
      shortfall: ['一人面试，另一人事后补签。', 'One interviews and another signs later.'],
      firstStep: ['启用固定题本，系统要求两人分别提交。', 'Introduce a fixed set of questions to be submitted by two.'],
      effort: 2,
      leadTimeMonths: 6,
    },
    {
      title: ['分渠道上岗测试', 'Test by channel'],
      polarity: 'deduct',
      requirement: [
        '电话岗应聘者参加口语测试，文字岗应聘者参加录入与写作测试，测试有合格线，入职者成绩均不低于该线。',
        'Applicants for voice take a speech test, applicants for written channels a typing and writing test, each with a pass mark that everyone hired has reached.',
      ],
      evidence: [
        '招聘负责人出示测试题、合格线和成绩；评审员抽10名电话岗和10名文字岗入职者核对成绩。',
        'The head of recruitment shows tests, pass marks and results; the assessor checks ten people hired for voice and ten for written channels.',
      ],
      shortfall: ['文字客服也只做口语测试。', 'Writers are tested on speech only.'],
      firstStep: ['为文字岗加一份十分钟写作测试。', 'Add a ten-minute writing test for written channels.'],
      effort: 4,
    },
    {
      title: ['甄选效度回看', 'Selection compared with results'],
      polarity: 'bonus',
      requirement: [
        '最近12个月内，中心至少一次把不少于{hires}名入职者的甄选得分与其满{after_months}个月时的绩效对照，并记录对评分标准的改或不改。',
        'At least once in the last 12 months the center compared selection marks of at least {hires} hires with their results at {after_months} months and recorded whether the profile changes.',
      ],
      evidence: [
        '招聘负责人出示对照表和结论；评审员核对人数、两类数据来源，并复算一项能力与绩效的相关系数。',
        'The head of recruitment shows table and conclusion; the assessor checks number and sources and recomputes one correlation.',
      ],
      shortfall: ['甄选分录用后不再使用。', 'Marks are never looked at after hiring.'],
      firstStep: [
        '把甄选分导出，与半年质检和时长并列。',
        'Put the marks beside quality and handle time at half a year.',
      ],
      effort: 4,
      leadTimeMonths: 6,
      parameters: {
        hires: { value: 30, unit: 'count', range: [10, 200] },
        after_months: { value: 6, unit: 'months', range: [3, 12] },
      },
    },
  ],
});
