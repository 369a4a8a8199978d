import { all, defineTopic, fact, metric, parameter, SM_CX } from '../topic.ts';

/**
 * 4.1.2. `training.hours.new_hire.least`: fewest hours of anyone who went live in twelve months; `training.completion.sessions_held`:
 * held in time over planned sessions,
 * with `.grace_days` allowed after the month; `schedule.activities.training_replaced_share`: hours given up that were placed again within
 * `.training_replaced_days`.
 */
export const DELIVERY_AND_HOURS = defineTopic({
  code: '4.1.2',
  title: ['培训实施与时数', 'Delivery and hours'],
  dimensions: SM_CX,
  clauses: [
    {
      title: ['新人上线前时数', 'Hours before first contact'],
      polarity: 'deduct',
      requirement: [
        '最近12个月首次独立接待客户的每名新人，此前完成的培训时数不少于中心登记的下限（默认{new_hours}小时）。',
        'Every new hire who first took live contacts alone in the last 12 months had completed at least the hours the center registered as minimum (default {new_hours} hours).',
      ],
      evidence: [
        '培训负责人出示学时记录，数据负责人出示首个独立接触时间；评审员按名单取时数最少的10人逐一核对。',
        'The head of training shows hours, the data owner first contacts; the assessor checks the ten people with the fewest hours.',
      ],
      shortfall: ['旺季把两周课压到三天。', 'Two weeks of course shrink to three days in the busy season.'],
      firstStep: [
        '登记下限，并设为开通队列权限的条件。',
        'Register the minimum and make it a condition of queue access.',
      ],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { new_hours: { value: 80, unit: 'hours', range: [16, 400] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('training.hours.new_hire', 'present', null, { freshDays: 92 }),
          fact('training.hours.new_hire.least', '>=', parameter('new_hours')),
        ),
      },
    },
    {
      title: ['人均年度培训时数', 'Hours per agent and year'],
      polarity: 'graded',
      requirement: [
        '最近12个月在岗坐席人均培训时数，不含新人上线前培训：底线不少于{floor}小时，进阶不少于{stretch}小时。',
        'Training hours per agent in post over the last 12 months, without training before going live: floor, at least {floor} hours; stretch, at least {stretch} hours.',
      ],
      evidence: [
        '培训负责人出示签到明细，人事接口人出示月均在岗人数；评审员复算人均值，抽10人核对签到与班表。',
        'The head of training shows attendance and the personnel contact average head count; the assessor recomputes the mean and checks ten people against the schedule.',
      ],
      shortfall: ['把班前会计入培训时数。', 'Briefings are counted as training.'],
      firstStep: ['每人每月在低谷时段排两小时课。', 'Place two hours a month per agent in quiet intervals.'],
      effort: 20,
      leadTimeMonths: 12,
      parameters: {
        floor: { value: 24, unit: 'hours', range: [8, 80] },
        stretch: { value: 40, unit: 'hours', range: [16, 160] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(metric('training.hours_per_agent', '>=', parameter('floor'), { freshDays: 62 })),
        stretch: all(metric('training.hours_per_agent', '>=', parameter('stretch'), { freshDays: 62 })),
      },
    },
    {
      title: ['计划场次完成率', 'Planned sessions held'],
      polarity: 'deduct',
      requirement: [
        '最近12个月列入年度计划的培训场次中，在计划月份或其后{grace_days}日内实际举行的占比不低于{held}。',
        'Of the sessions in the annual plan for the last 12 months, at least {held} were held in the planned month or within {grace_days} days after it.',
      ],
      evidence: [
        '培训负责人出示计划初版与实施记录；评审员按初版场次复算占比，抽五场核对签到日期。',
        'The head of training shows the first version of the plan and sessions held; the assessor recomputes the share and checks the dates of five.',
      ],
      shortfall: ['未举行的场次从计划中删除。', 'Sessions not held are deleted from the plan.'],
      firstStep: ['冻结计划初版，逐月登记举行日期。', 'Freeze the first version and register dates month by month.'],
      effort: 10,
      leadTimeMonths: 12,
      parameters: {
        held: { value: 0.9, unit: 'share', range: [0.7, 1] },
        grace_days: { value: 30, unit: 'days', range: [0, 60] },
      },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('training.completion.grace_days', '<=', parameter('grace_days')),
          fact('training.completion.sessions_held', '>=', parameter('held'), { freshDays: 62 }),
        ),
      },
    },
    {
      title: ['培训过程留痕', 'Attendance and material kept'],
      polarity: 'deduct',
      requirement: [
        '抽取最近6个月已举行的5场培训，每场均留存逐人签到记录和当场使用的那一版课件。',
        'For 5 sessions of the last 6 months, attendance by person and the version of the material that was used are on file.',
      ],
      evidence: [
        '评审员从实施记录随机抽五场，培训专员调出签到和课件；评审员核对人数与班表中的培训活动。',
        'The assessor draws five sessions, the training officer calls up attendance and material; the assessor compares people with training activities in the schedule.',
      ],
      shortfall: ['签到由班长代签，课件已被覆盖。', 'The monitor signs for all and the material was overwritten.'],
      firstStep: ['改用扫码签到，课件按版本归档。', 'Use code sign-in and file material by version.'],
      effort: 2,
    },
    {
      title: ['让出培训的补排', 'Training given up, placed again'],
      polarity: 'bonus',
      requirement: [
        '最近{months}个月因业务量让出的培训时数中，不少于{replaced}在让出日起{days}日内重新排入同一批人员的班表。',
        'Of training hours given up for volume in the last {months} months, at least {replaced} were placed again in the schedule of the same people within {days} days.',
      ],
      evidence: [
        '排班师导出被取消的培训活动与补排活动；评审员按人匹配复算占比，抽五人核对实际参加记录。',
        'The planner exports cancelled and replaced training activities; the assessor matches them by person, recomputes the share and checks attendance of five.',
      ],
      shortfall: ['培训取消后没有下文。', 'Cancelled training is never heard of again.'],
      firstStep: ['取消培训时同时选定补排日期。', 'Choose the new date when training is cancelled.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: {
        months: { value: 6, unit: 'months', range: [3, 12] },
        replaced: { value: 0.95, unit: 'share', range: [0.7, 1] },
        days: { value: 30, unit: 'days', range: [7, 60] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('schedule.activities.months', '>=', parameter('months')),
          fact('schedule.activities.training_replaced_days', '<=', parameter('days')),
          fact('schedule.activities.training_replaced_share', '>=', parameter('replaced')),
        ),
      },
    },
  ],
});
