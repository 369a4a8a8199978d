import { all, defineTopic, fact, parameter, SM } from '../topic.ts';

/** 6.1.3. `history.reconciliation.platform_gap` is of the queue with the largest gap in the month. */
export const DATA_QUALITY = defineTopic({
  code: '6.1.3',
  title: ['数据质量与核对', 'Data quality and reconciliation'],
  dimensions: SM,
  clauses: [
    {
      title: ['平台与规划总量核对', 'Platform and planning totals agree'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月，各队列在话务平台与规划系统的接触总量相差不超过{gap}，核对结果已留存。',
        'In each of the last 12 months the contact totals of every queue in platform and planning system differ by at most {gap}, and the reconciliation is kept.',
      ],
      evidence: [
        '数据管理员出示12个月核对表；评审员抽2个月1个队列，从平台重新导出总量比对。',
        'The data administrator shows the table; the assessor exports one queue of two months from the platform again and compares.',
      ],
      shortfall: [
        '两边总量从未核对，新队列漏导半年。',
        'Totals were never compared; a new queue was missing for half a year.',
      ],
      firstStep: ['核对上月各队列总量并查差异。', 'Compare last month’s totals and trace the differences.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { gap: { value: 0.005, unit: 'share', range: [0, 0.05] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('history.reconciliation.platform_gap', '<=', parameter('gap'), { over: { grain: 'month', last: 12 } }),
        ),
      },
    },
    {
      title: ['长周期按合计计算', 'Ratios of sums'],
      polarity: 'deduct',
      requirement: [
        '周、月、年的比率指标由分子合计除以分母合计得出，不由日值或时段值求平均。',
        'Weekly, monthly and yearly ratios are the sum of numerators over the sum of denominators, and no mean of daily or interval values.',
      ],
      evidence: [
        '数据管理员出示月度值及分子分母；评审员抽3项比率指标1个月，由日数据按两种算法各算一次比对。',
        'The data administrator shows values with numerator and denominator; the assessor computes one month of three ratios both ways.',
      ],
      shortfall: ['月接通率由每日接通率平均而得。', 'The monthly rate is the mean of the daily ones.'],
      firstStep: ['在月报中改用分子分母合计。', 'Use sums of both in the monthly report.'],
      effort: 2,
      answeredBy: 'planning',
      rule: { floor: all(fact('metric.registry.aggregation', '=', 1)) },
    },
    {
      title: ['更正后重算留痕', 'Corrections re-evaluate values'],
      polarity: 'bonus',
      requirement: [
        '观察期内每次源数据更正后，已发布的受影响指标值均已重算，更正前后两值和更正原因可查。',
        'After every correction of source data in the observation window the published values it touches were computed anew; both values and the reason can be read.',
      ],
      evidence: [
        '数据管理员出示更正记录；评审员抽3次更正，追到受影响指标的前后两值。',
        'The data administrator shows corrections; the assessor follows three to both values of the metrics touched.',
      ],
      shortfall: ['源数据改了，已发布月报不变。', 'The source was mended and the published report stayed.'],
      firstStep: ['为更正登记受影响的指标和月份。', 'Note metrics and months touched by each correction.'],
      effort: 4,
      answeredBy: 'planning',
      rule: { floor: all(fact('dataset.layers.reevaluated_share', '=', 1)) },
      applies: {
        fact: 'dataset.layers.corrected',
        when: ['观察期内有源数据更正', 'source data was corrected in the observation window'],
      },
    },
    {
      title: ['手工数据复核', 'Hand-entered figures checked'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每个手工录入的指标数据均附原始单据，并由录入人以外的人复核署名。',
        'Every metric figure entered by hand in the last 3 months has its source document attached and was checked and signed by someone other than the one who entered it.',
      ],
      evidence: [
        '数据管理员出示手工数据清单；评审员抽10个数值，核对单据、录入人与复核人。',
        'The data administrator lists such figures; the assessor compares ten with document, author and checker.',
      ],
      shortfall: [
        '培训时数由一人填报，没有签到表。',
        'Training hours come from one person without an attendance list.',
      ],
      firstStep: ['列出手工录入的指标并指定复核人。', 'List metrics entered by hand and name checkers.'],
      effort: 2,
      leadTimeMonths: 3,
    },
    {
      title: ['导入拒收率', 'Rejected rows'],
      polarity: 'bonus',
      requirement: [
        '最近一个完整季度导入规划系统的数据行中，被拒收的行不超过{rejected}。',
        'Of the rows imported into the planning system in the last complete quarter at most {rejected} were rejected.',
      ],
      evidence: [
        '数据管理员出示季度导入统计；评审员复算拒收占比，抽5行查看拒收原因。',
        'The data administrator shows the imports of the quarter; the assessor recomputes the share and reads the reason of five rows.',
      ],
      shortfall: ['每次导入都有数十行格式错误。', 'Every import drops dozens of rows for their format.'],
      firstStep: ['按拒收原因排序，修正导出模板。', 'Sort rejections by reason and mend the export.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { rejected: { value: 0.001, unit: 'share', range: [0, 0.02] } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('history.import_issues.rejected_share', '<=', parameter('rejected'), {
            over: { grain: 'quarter', last: 1 },
          }),
        ),
      },
    },
  ],
});
