import { defineTopic, SM_CE } from '../topic.ts';

/** 3.4.2: performance pay that follows written rules and registered metrics. */
export const INCENTIVES = defineTopic({
  code: '3.4.2',
  title: ['绩效激励', 'Performance incentives'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['激励规则成文', 'Written incentive rules'],
      polarity: 'deduct',
      requirement: [
        '各岗位激励规则成文并在考核期开始前公布，列明指标、权重、计分区间和对应金额。',
        'Written incentive rules for every position are published before the period begins, with metrics, weights, scales and the amounts that follow.',
      ],
      evidence: [
        '人事接口人出示规则与公布记录；评审员核对四项内容和公布日期，抽三名员工的当月奖金按规则复算。',
        'The personnel contact shows rules and publication; the assessor checks the four parts and the date and recomputes three bonuses.',
      ],
      shortfall: ['月底再定权重，奖金凭主管分配。', 'Weights are set at month end and supervisors share out.'],
      firstStep: [
        '把现行做法写成表，下期前公布。',
        'Write the practice down as a table and publish it before the next period.',
      ],
      effort: 2,
      leadTimeMonths: 1,
    },
    {
      title: ['激励指标引用口径版本', 'Rules point to definitions'],
      polarity: 'deduct',
      requirement: [
        '激励规则中的每项指标注明指标编号和口径版本，该版本在考核期内处于已批准状态。',
        'Every metric in the incentive rules carries the id and version of its definition, and that version was approved throughout the period.',
      ],
      evidence: [
        '人事接口人出示规则，数据负责人出示指标登记；评审员逐项比对编号、版本和批准日期，覆盖最近3个月。',
        'The personnel contact shows the rules, the data owner the registry; the assessor compares id, version and approval item by item for the last 3 months.',
      ],
      shortfall: ['规则写“满意度”，未写哪种算法。', 'The rules say “satisfaction” without a method.'],
      firstStep: ['给规则中的每项指标补编号和版本。', 'Add id and version to every metric in the rules.'],
      effort: 1,
      answeredBy: 'prefill',
    },
    {
      title: ['个人结果告知时限', 'Personal result in time'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每月结束后{result_days}个工作日内，每名参与激励的员工能查到本人各项指标值、得分和奖金额。',
        'In each of the last 3 months everyone in the scheme could see own values, marks and amount within {result_days} working days after month end.',
      ],
      evidence: [
        '绩效专员出示结果发布日志；评审员核对三个月的发布时间，抽10名员工当场查询本人结果。',
        'The performance officer shows the log of publication; the assessor checks three months and has ten people look up their result.',
      ],
      shortfall: ['结果随工资条在次月下旬才知道。', 'The result comes with the payslip late in the next month.'],
      firstStep: ['把月度指标冻结日和发布日写入日历。', 'Put the dates of freeze and publication into the calendar.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { result_days: { value: 5, unit: 'working_days', range: [1, 15] } },
    },
    {
      title: ['班组共同目标激励', 'Team incentive'],
      polarity: 'bonus',
      requirement: [
        '中心设有班组激励，奖金取决于一项全组共同达成的目标，最近{quarters}个季度每季公布各组结果和发放记录。',
        'The center runs a team incentive that depends on one goal the whole team shares, with results and payment by team published in each of the last {quarters} quarters.',
      ],
      evidence: [
        '人事接口人出示方案、结果和发放表；评审员核对目标是班组合计而非个人排名，抽一组复算。',
        'The personnel contact shows scheme, results and payment; the assessor checks that the goal is the team’s and not a ranking of persons and recomputes one team.',
      ],
      shortfall: ['只奖个人第一，组员互不帮忙。', 'Only the best person is rewarded and nobody helps.'],
      firstStep: ['选一项全组指标试行一个季度。', 'Try one team goal for a quarter.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { quarters: { value: 2, unit: 'count', range: [1, 4] } },
    },
  ],
});
