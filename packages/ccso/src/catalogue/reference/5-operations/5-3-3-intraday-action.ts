import { all, CE_CX, defineTopic, fact, parameter } from '../topic.ts';

/** 5.3.3. */
export const INTRADAY_ACTION = defineTopic({
  code: '5.3.3',
  title: ['现场调度', 'Intraday action'],
  dimensions: CE_CX,
  clauses: [
    {
      title: ['调度决策表', 'Decision table'],
      polarity: 'deduct',
      requirement: [
        '中心有书面调度决策表，分别列出人手不足和人手富余两种情形的动作、先后次序、触发条件和批准岗位。',
        'A written decision table lists, for too few and for too many people apart, the actions with their order, trigger and approving role.',
      ],
      evidence: [
        '现场主管出示决策表；评审员核对两种情形各四项内容，请1名现场管理师照表处理1个假设情形。',
        'The floor head shows the table; the assessor checks the four entries of both cases and has an analyst work through one assumed case.',
      ],
      shortfall: ['只写缺人时怎么办，富余时无人处理。', 'Only shortage is covered; idle hours are left alone.'],
      firstStep: [
        '补写富余情形下的培训、辅导和调休次序。',
        'Add the order of training, coaching and time off for idle hours.',
      ],
      effort: 2,
    },
    {
      title: ['调度动作留痕', 'Actions on record'],
      polarity: 'deduct',
      requirement: [
        '观察期内每次现场调度动作均在系统中记有时间、原因、操作人和所涉人员。',
        'In the observation window every intraday action is recorded in the system with its time, its reason, who took it and the people it concerned.',
      ],
      evidence: [
        '现场管理师出示调度日志；评审员抽10次班表当日变动，逐一在日志中找到时间、原因和人员。',
        'The intraday analyst shows the log; the assessor takes ten changes of the day’s schedule and finds time, reason and people of each.',
      ],
      shortfall: ['口头调人，事后无据可查。', 'People are moved by word and nothing is kept.'],
      firstStep: ['当日变动一律在系统中操作并填原因。', 'Make the day’s changes in the system, with a reason.'],
      effort: 2,
      leadTimeMonths: 1,
      answeredBy: 'planning',
      rule: { floor: all(fact('intraday.actions.complete_share', '=', 1)) },
    },
    {
      title: ['缺口时段有动作', 'Shortage met by action'],
      polarity: 'bonus',
      requirement: [
        '最近3个月每月，实际在岗低于需求超过10%的时段中，至少{acted}在当日该时段内或之前已有调度动作。',
        'In each of the last 3 months at least {acted} of the intervals staffed more than 10 % below requirement had an intraday action in or before that interval of the day.',
      ],
      evidence: [
        '现场管理师出示缺口时段与动作对照；评审员抽3日，逐时段核对缺口和动作时间。',
        'The intraday analyst shows shortages beside actions; the assessor checks gaps and times of action on three days.',
      ],
      shortfall: ['缺口过去后才写说明。', 'A note is written after the shortage is over.'],
      firstStep: ['用余时重预测提前一小时提示缺口。', 'Show shortages an hour ahead from the reforecast.'],
      effort: 10,
      leadTimeMonths: 3,
      parameters: { acted: { value: 0.8, unit: 'share', range: [0.3, 1] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('intraday.actions.short_met_share', '>=', parameter('acted'), { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
    {
      title: ['移动休息合规', 'Moved breaks inside rules'],
      polarity: 'deduct',
      requirement: [
        '观察期内现场移动的用餐和小休，移动后仍符合登记的时长、间隔和最晚开始规则，违反次数为0。',
        'Meals and breaks moved on the day still keep the registered rules of length, spacing and latest start; the count of breaches in the observation window is 0.',
      ],
      evidence: [
        '现场管理师出示移动记录的规则检查；评审员抽10次移动，手工核对时长与间隔。',
        'The intraday analyst shows the rule check of moves; the assessor checks length and spacing of ten by hand.',
      ],
      shortfall: ['高峰时取消小休且不补。', 'Breaks are dropped at the peak and never given back.'],
      firstStep: ['移动休息改由系统检查规则后生效。', 'Let moved breaks take effect only after the rule check.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('schedule.rule_violations.moved_breaks', '=', 0)) },
    },
    {
      title: ['加班与离岗自愿征询', 'Offers made by rule'],
      polarity: 'bonus',
      requirement: [
        '最近3个月的临时加班和提前下班均按登记规则向符合条件者发出征询，每份征询的同意、拒绝或未答均有记录。',
        'In the last 3 months extra hours and early leave were offered by a registered rule to those eligible, and acceptance, refusal or silence is recorded for every offer.',
      ],
      evidence: [
        '现场管理师出示规则与征询记录；评审员抽5次征询，核对对象是否按规则选出及每人答复。',
        'The intraday analyst shows rule and offers; the assessor checks of five offers who was chosen and each answer.',
      ],
      shortfall: ['加班总找好说话的人。', 'Extra hours go to those who never refuse.'],
      firstStep: ['登记征询顺序规则并改由系统发出。', 'Register the order of offers and send them through the system.'],
      effort: 4,
      leadTimeMonths: 3,
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('intraday.offers', '>=', 1),
          fact('intraday.offers.by_rule_share', '=', 1),
          fact('intraday.offers.outcome_share', '=', 1),
        ),
      },
    },
  ],
});
