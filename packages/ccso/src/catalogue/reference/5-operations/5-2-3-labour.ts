import { all, any, defineTopic, fact, parameter, SM } from '../topic.ts';

/** 5.2.3. Law is paraphrased with its article; limits in force are those of the labour pack. */
export const LABOUR_AND_FAIRNESS = defineTopic({
  code: '5.2.3',
  title: ['劳动法规与公平', 'Labour rules and fairness'],
  dimensions: SM,
  clauses: [
    {
      title: ['工时与休息规则', 'Working time and rest'],
      polarity: 'deduct',
      requirement: [
        '已发布实名班表按所选劳动规则包检查，日工时、周工时、班间休息与每周休息日均无未说明原因的违反记录。',
        'Checked by the chosen labour rule pack, the published named schedule has no unexplained breach of daily hours, weekly hours, rest between shifts or weekly days off.',
      ],
      evidence: [
        '排班师出示规则检查结果；评审员抽10名坐席一个月，手工核对班间休息与休息日，并读违反说明。',
        'The scheduler shows the rule check; the assessor checks rest and days off of ten agents over a month by hand and reads the explanations.',
      ],
      shortfall: [
        '夜班后接早班，班间不足规定小时。',
        'An early shift follows a night shift with too few hours between.',
      ],
      firstStep: ['选定劳动规则包并重新检查在用班表。', 'Choose the labour pack and check the schedule in use again.'],
      effort: 4,
      answeredBy: 'planning',
      rule: {
        floor: any(fact('schedule.rule_violations', '=', 0), fact('schedule.rule_violations.unexplained', '=', 0)),
      },
      provenance: {
        text: 'law',
        limits: 'law',
        source: 'Labour Law of the PRC, articles 36, 38 and 41, 1994 (amended 2018)',
      },
    },
    {
      title: ['个人加班上限', 'Overtime limit per person'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月，每名员工在全部班组和职场合计的加班时数不超过{overtime_hours}小时。',
        'In each of the last 12 months no member of staff worked more than {overtime_hours} hours of overtime, all teams and sites together.',
      ],
      evidence: [
        '排班师出示个人月加班表；评审员取每月最高的3人，与考勤记录核对时数。',
        'The scheduler shows monthly overtime per person; the assessor compares the three highest of each month with attendance records.',
      ],
      shortfall: ['旺季少数人月加班超过60小时。', 'A few people work over 60 hours of overtime in the peak month.'],
      firstStep: ['在排班系统设置个人月加班上限。', 'Set the monthly limit per person in the scheduling system.'],
      effort: 4,
      leadTimeMonths: 12,
      parameters: { overtime_hours: { value: 36, unit: 'hours', range: [0, 60], provenance: 'law' } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.overtime_hours', '<=', parameter('overtime_hours'), { over: { grain: 'month', last: 12 } }),
        ),
      },
      provenance: { text: 'law', limits: 'law', source: 'Labour Law of the PRC, article 41, 1994 (amended 2018)' },
    },
    {
      title: ['受保护人员排班', 'Protected staff'],
      polarity: 'deduct',
      requirement: [
        '按劳动规则包检查，观察期内登记为怀孕7个月以上或哺乳期的员工没有夜班，也没有加班。',
        'Checked by the labour pack, staff registered as pregnant for 7 months or more, or as nursing, have no night shift and no overtime in the observation window.',
      ],
      evidence: [
        '排班师出示受保护人员名单与班表；评审员逐人核对班次，并试排1个夜班查看是否被拦截。',
        'The scheduler shows the list of protected staff and their shifts; the assessor checks each person and tries to place one night shift.',
      ],
      shortfall: ['名单在人事手中，排班系统没有标识。', 'Personnel holds the list; the scheduling system has no mark.'],
      firstStep: [
        '由人事每月将受保护期起止录入排班系统。',
        'Let personnel enter the protected dates in the scheduling system each month.',
      ],
      effort: 2,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.labour_pack', 'present', null),
          fact('schedule.labour_pack.protected_violations', '=', 0),
        ),
      },
      provenance: {
        text: 'law',
        limits: 'law',
        source:
          'Special Rules on the Labour Protection of Female Employees, articles 6 and 9, State Council Decree 619, 2012',
      },
    },
    {
      title: ['综合工时审批', 'Averaged hours approved'],
      polarity: 'deduct',
      requirement: [
        '实行综合计算工时的岗位，持有劳动行政部门批复或法定备案凭证，批复的岗位、周期和期限覆盖在用班表。',
        'Positions on averaged working hours have the approval or legal filing of the labour authority, whose positions, period and validity cover the schedule in use.',
      ],
      evidence: [
        '人事负责人出示批复原件；评审员核对岗位、计算周期、有效期，并抽5名员工的班表比对。',
        'The head of personnel shows the original; the assessor checks positions, averaging period and validity and compares the shifts of five people.',
      ],
      shortfall: ['批复已过期，仍按综合工时排班。', 'The approval has expired and hours are still averaged.'],
      firstStep: ['核对批复有效期，到期前办理续期。', 'Check the date of expiry and apply for renewal before it.'],
      effort: 4,
      leadTimeMonths: 2,
      applies: { fact: 'schedule.averaged_hours', when: ['有岗位实行综合计算工时', 'positions work averaged hours'] },
      provenance: {
        text: 'law',
        limits: 'law',
        source: 'Labour Law of the PRC, article 39; Measures of the Ministry of Labour [1994] No. 503',
      },
    },
    {
      title: ['班次公平度', 'Fairness of shifts'],
      polarity: 'bonus',
      requirement: [
        '最近2个季度每季度，同一班组内夜班、周末和节假日公平积分的最大个人偏差不超过班组均值的{spread}。',
        'In each of the last 2 quarters the largest personal deviation of fairness points for night, weekend and holiday shifts is at most {spread} of the mean of the team.',
      ],
      evidence: [
        '排班师出示积分规则和个人积分；评审员抽1个班组，由班表复算全部成员积分。',
        'The scheduler shows the rule and the points; the assessor recomputes those of every member of one team from the schedule.',
      ],
      shortfall: ['周末班长期由少数人承担。', 'Weekend shifts fall on the same few people.'],
      firstStep: ['登记积分规则，公布上季度个人积分。', 'Register the rule and publish last quarter’s points.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { spread: { value: 0.2, unit: 'share', range: [0.05, 0.5] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.fairness_points.spread', '<=', parameter('spread'), { over: { grain: 'quarter', last: 2 } }),
        ),
      },
    },
  ],
});
