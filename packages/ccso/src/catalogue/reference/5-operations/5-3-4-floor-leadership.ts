import { defineTopic, SM_CX } from '../topic.ts';

/** 5.3.4. */
export const FLOOR_LEADERSHIP = defineTopic({
  code: '5.3.4',
  title: ['现场督导与环境', 'Floor leadership'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['班前会记录', 'Briefing before each shift'],
      polarity: 'deduct',
      requirement: [
        '最近1个月每个班次开始前均有班前会，记录日期、参加人、业务变化和当日重点。',
        'In the last 1 month every shift began with a briefing whose record holds date, people present, changes of business and the points of the day.',
      ],
      evidence: [
        '班组长出示班前会记录；评审员抽10个班次，对照班表查有无记录及四项内容，并问3名坐席当日重点。',
        'Team leaders show the records; the assessor takes ten shifts of the schedule, checks the four entries and asks three agents for the day’s points.',
      ],
      shortfall: ['夜班和错峰班不开班前会。', 'Night and staggered shifts have no briefing.'],
      firstStep: ['为错峰班次安排10分钟线上班前会。', 'Give staggered shifts a ten-minute online briefing.'],
      effort: 2,
      leadTimeMonths: 1,
    },
    {
      title: ['班组长现场时间', 'Leaders on the floor'],
      polarity: 'deduct',
      requirement: [
        '最近4周，每名班组长的当班时间中至少{floor_time}用于现场督导，以活动记录计算。',
        'Over the last 4 weeks every team leader spent at least {floor_time} of time on duty on the floor, counted from activity records.',
      ],
      evidence: [
        '现场主管出示班组长活动记录；评审员复算5名班组长的占比，并在两个时段到现场清点在位人数。',
        'The floor head shows activity records; the assessor recomputes the share of five leaders and counts those present at two times.',
      ],
      shortfall: ['班组长多数时间在做报表和开会。', 'Leaders spend most hours on reports and meetings.'],
      firstStep: [
        '统计一周班组长时间，撤掉两项报表工作。',
        'Count one week of leaders’ time and take two reports off them.',
      ],
      effort: 4,
      leadTimeMonths: 1,
      parameters: { floor_time: { value: 0.5, unit: 'share', range: [0.3, 0.9] } },
    },
    {
      title: ['交接班日志', 'Handover between shifts'],
      polarity: 'deduct',
      requirement: [
        '最近1个月每次交接班留有日志，写明未结事项、系统状态和人员变动，由交班人和接班人双方确认。',
        'In the last 1 month every change of shift left a log of open matters, system state and changes of people, confirmed by both the one leaving and the one taking over.',
      ],
      evidence: [
        '值班长出示交接日志；评审员抽10次交接，核对三项内容和双方确认，追查1项未结事项的下文。',
        'The duty leader shows the log; the assessor checks the three entries and both confirmations of ten handovers and follows one open matter.',
      ],
      shortfall: ['口头交接，未结工单被遗漏。', 'Handover is by word and open tickets are lost.'],
      firstStep: ['启用一页交接表，交接双方点确认。', 'Use a one-page form that both confirm.'],
      effort: 2,
      leadTimeMonths: 1,
    },
    {
      title: ['现场支援到位', 'Help within a minute'],
      polarity: 'bonus',
      requirement: [
        '评审员在现场观察2小时内的求助，两名评审员盲评支援的到位速度和答复正确性，裁定为3档及以上。',
        'The calls for help seen in 2 hours on the floor are scored blind by two assessors for how fast help comes and whether it is right, and adjudicated at 3 or above.',
      ],
      evidence: [
        '评审员自选2小时在现场计时记录每次求助（至少5次），会后与知识库核对所给答复。',
        'The assessors choose 2 hours, time every call for help (at least 5) and compare the answers with the knowledge base afterwards.',
      ],
      shortfall: ['坐席举手后等三四分钟，客户挂机。', 'A raised hand waits for minutes and the customer hangs up.'],
      firstStep: ['设置求助灯或求助键并排定支援岗。', 'Set up a help signal and roster a floor walker.'],
      effort: 10,
      anchors: [
        [
          '有求助超过3分钟无人到位，或有答复与知识库相反。',
          'A call for help waits over 3 minutes, or an answer contradicts the knowledge base.',
        ],
        [
          '均有人到位，但1分钟内到位的不足80%，或有答复事后更正。',
          'Help always comes, but fewer than 80 % within 1 minute, or an answer is corrected afterwards.',
        ],
        [
          '至少80%在1分钟内到位，全部答复与知识库一致。',
          'At least 80 % come within 1 minute and all answers agree with the knowledge base.',
        ],
        [
          '同3档，且支援人当场让坐席找到依据，同一坐席未就同一问题再次求助。',
          'As 3, and the helper lets the agent find the source on the spot; no agent asks the same again.',
        ],
      ],
    },
  ],
});
