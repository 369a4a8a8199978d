import { defineTopic, SV } from '../topic.ts';

/** 1.1.3: whether the staff was told, remembers, and can apply it. */
export const COMMUNICATING_DIRECTION = defineTopic({
  code: '1.1.3',
  title: ['战略宣贯与理解', 'Communication and understanding of direction'],
  dimensions: SV,
  clauses: [
    {
      title: ['战略全员宣讲', 'Briefing of all staff'],
      polarity: 'deduct',
      requirement: [
        '战略文件发布后{briefing_days}日内，中心向全体在岗人员完成宣讲，签到人数不低于在岗人数的{attendance}。',
        'Within {briefing_days} days of issue the center has briefed all staff in post on the strategy, with signed attendance of at least {attendance} of them.',
      ],
      evidence: [
        '人事接口人出示最近一次发布的宣讲记录、签到表和当日在岗名单；评审员计算出勤比例并抽10人核对签到。',
        'The personnel contact shows briefing records, attendance list and staff list of the last issue; the assessor computes the share and checks ten persons’ signatures.',
      ],
      shortfall: ['只对管理层宣讲，夜班人员未覆盖。', 'Only managers were briefed; the night shift was missed.'],
      firstStep: [
        '按班次排出补讲场次，逐人签到。',
        'Schedule repeat sessions by shift, with a signature from each person.',
      ],
      effort: 4,
      parameters: {
        briefing_days: { value: 60, unit: 'days', range: [15, 90] },
        attendance: { value: 0.9, unit: 'share', range: [0.8, 1] },
      },
    },
    {
      title: ['战略理解测验', 'Test of understanding'],
      polarity: 'bonus',
      requirement: [
        '最近12个月内，中心对全体一线人员做过一次战略内容测验，全部答卷的平均正确率不低于{correct}。',
        'In the last 12 months the center tested all front-line staff on the strategy, and the mean share of correct answers over all papers is at least {correct}.',
      ],
      evidence: [
        '培训负责人出示试卷、成绩表和应测名单；评审员复算平均正确率，抽查五份答卷的判分。',
        'The head of training shows the paper, the results and the list of persons due; the assessor recomputes the mean and re-marks five papers.',
      ],
      shortfall: ['只测新员工，或没有保留答卷。', 'Only new staff is tested, or the papers are not kept.'],
      firstStep: [
        '编10道题，用在线问卷对全员施测一次。',
        'Write ten questions and run them once as an online form for everybody.',
      ],
      effort: 4,
      parameters: { correct: { value: 0.8, unit: 'share', range: [0.6, 1] } },
    },
    {
      title: ['一线转述战略', 'Direction in agents’ own words'],
      polarity: 'bonus',
      requirement: [
        '评审员随机访谈10名坐席，请其说明战略对自己接触客户的影响，两名评审员盲评，裁定为3档及以上。',
        'Ten agents drawn at random say what the strategy means for their own contacts; two assessors score blind and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员从当日在班名单抽取10名坐席，各访谈3分钟，不看材料；逐人记录原话与评审员判断。',
        'The assessor draws ten agents from the day’s list and interviews each for three minutes without papers; words and judgement are noted person by person.',
      ],
      shortfall: ['坐席能背口号，说不出做法。', 'Agents recite a slogan and cannot name what they do.'],
      firstStep: [
        '班组长用一通真实录音讲解取向在对话中的体现。',
        'Team leaders use one real recording to show the posture in a conversation.',
      ],
      effort: 10,
      anchors: [
        ['10人中不超过3人能说出战略的任何内容。', 'At most three of ten can state anything of the strategy.'],
        [
          '4人及以上说出内容，但用自己的话并举出实例的不足8人。',
          'Four or more state it, but fewer than eight in their own words with an example.',
        ],
        [
          '至少8人用自己的话说出内容，并各举一个自己的接触实例。',
          'At least eight state it in their own words, each with an example from their own contacts.',
        ],
        [
          '达到3档，且至少5人说出因此改变过的一个做法。',
          'As 3, and at least five name something they changed because of it.',
        ],
      ],
    },
  ],
});
