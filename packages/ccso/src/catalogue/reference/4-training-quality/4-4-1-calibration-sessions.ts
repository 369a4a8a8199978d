import { all, defineTopic, fact, SM_CX } from '../topic.ts';

/** 4.4.1. `calibration.agreement.session_months`: months of the last twelve with a session whose scores are kept. */
export const CALIBRATION_SESSIONS = defineTopic({
  code: '4.4.1',
  title: ['校准机制', 'Calibration sessions'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['月度校准会', 'Session every month'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月至少举行一次质检校准会，会上每名在岗质检员对同一批接触评分，各人分数留存。',
        'In each of the last 12 months at least one calibration session took place in which all evaluators in post scored the same contacts, and each one’s scores are kept.',
      ],
      evidence: [
        '质检负责人出示12个月的校准评分表；评审员按月核对日期、参加人与在岗质检员名单，抽两次看原始分数。',
        'The quality head shows score sheets of 12 months; the assessor compares dates and people with evaluators in post and looks at raw scores of two.',
      ],
      shortfall: ['校准会只讨论，不留分数。', 'Sessions discuss and keep no scores.'],
      firstStep: ['下次校准每人先交评分表再开会。', 'Have everyone hand in a sheet at the next session.'],
      effort: 4,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: { floor: all(fact('calibration.agreement.session_months', '>=', 12, { freshDays: 62 })) },
    },
    {
      title: ['校准分歧与结论', 'Differences and decisions'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每次校准会的纪要逐项记录评分分歧、裁定结论和理由，涉及标准不清的条目注明评分说明如何修改。',
        'Minutes of every calibration session of the last 3 months record each difference, the decision and its reason, and for unclear items how the scoring guide changes.',
      ],
      evidence: [
        '质检负责人出示纪要和评分表；评审员由评分表找出三处分歧，查纪要有无结论，并核对评分说明。',
        'The quality head shows minutes and sheets; the assessor finds three differences in the sheets and looks for the decision and the guide’s change.',
      ],
      shortfall: ['纪要只写“统一了标准”。', 'Minutes say “standard unified”.'],
      firstStep: ['纪要改用分歧、结论、理由三列表。', 'Use a table of difference, decision and reason.'],
      effort: 1,
      leadTimeMonths: 3,
    },
    {
      title: ['运营或业务方参加校准', 'Operations takes part'],
      polarity: 'deduct',
      requirement: [
        '最近4个季度每季至少一次校准会有运营管理者或业务负责人参加并提交本人评分。',
        'In each of the last 4 quarters an operations manager or business owner took part in at least one session and handed in own scores.',
      ],
      evidence: [
        '质检负责人出示签到和评分表；评审员按季核对参加人岗位及其评分，向其中一人核实。',
        'The quality head shows attendance and sheets; the assessor checks position and scores by quarter and confirms with one person.',
      ],
      shortfall: ['校准只在质检组内部进行。', 'Only evaluators calibrate among themselves.'],
      firstStep: ['按季排定一名运营经理参加并评分。', 'Book an operations manager each quarter.'],
      effort: 1,
      leadTimeMonths: 12,
    },
    {
      title: ['讨论前盲评', 'Scored blind before talk'],
      polarity: 'bonus',
      requirement: [
        '最近6个月每次校准会，参加者在讨论开始前独立提交评分，系统时间戳早于会议开始且提交后不可修改。',
        'In every session of the last 6 months those taking part handed in scores alone before the talk, with a system time stamp before its start and no change afterwards.',
      ],
      evidence: [
        '质检负责人导出提交时间与会议时间；评审员逐次核对，查看系统修改日志。',
        'The quality head exports times of submission and meeting; the assessor compares them one by one and looks at the change log.',
      ],
      shortfall: ['边听边议，最后统一填分。', 'People talk while listening and fill in one score.'],
      firstStep: ['用在线表单收分，会前截止。', 'Collect scores by form, closed before the meeting.'],
      effort: 1,
      leadTimeMonths: 6,
    },
  ],
});
