import { all, defineTopic, fact, parameter, SV_CX } from '../topic.ts';

/** 6.4.3. */
export const BENCHMARKING = defineTopic({
  code: '6.4.3',
  title: ['对标与同业比较', 'Benchmarking'],
  dimensions: SV_CX,
  clauses: [
    {
      title: ['年度对标范围', 'Yearly comparison'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内，中心与同业比较不少于{metrics}项指标，每项写明数据来源和数据期间。',
        'Within the last 12 months the center compared at least {metrics} metrics with peers, each with the source and period of the data.',
      ],
      evidence: [
        '数据负责人出示对标报告；评审员核对项数，打开2个来源核对数值。',
        'The data head shows the report; the assessor counts the metrics and opens two sources.',
      ],
      shortfall: ['只比较满意度一项，来源不明。', 'One metric is compared, its source unknown.'],
      firstStep: ['从公开年度报告选五项指标登记来源。', 'Choose five metrics from public reports and note the source.'],
      effort: 4,
      parameters: { metrics: { value: 5, unit: 'count', range: [3, 30] } },
    },
    {
      title: ['同口径且样本足数', 'Same definition, enough peers'],
      polarity: 'deduct',
      requirement: [
        '中心发布的每项同业比较，双方使用同一口径，同业样本不少于{peers}家；达不到的比较不发布。',
        'Every peer comparison that the center publishes rests on one definition for both sides and at least {peers} peers; a comparison that does not is withheld.',
      ],
      evidence: [
        '数据负责人出示比较清单及口径；评审员抽3项核对两方公式与样本数。',
        'The data head lists comparisons with definitions; the assessor checks formula and size of three.',
      ],
      shortfall: ['以含短时放弃的口径与不含者相比。', 'A rate with short abandons is set beside one without.'],
      firstStep: ['撤下口径不一的比较。', 'Withdraw comparisons across definitions.'],
      effort: 2,
      parameters: { peers: { value: 5, unit: 'count', range: [3, 100] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('benchmark.cohort.same_definition_share', '=', 1, { freshDays: 366 }),
          fact('benchmark.cohort.smallest', '>=', parameter('peers'), { freshDays: 366 }),
        ),
      },
    },
    {
      title: ['位于同业中段以上', 'In or above the middle half'],
      polarity: 'bonus',
      requirement: [
        '最近12个月参加比较的指标中，至少{share}位于同业中间50%区间或更优。',
        'Of the metrics compared in the last 12 months at least {share} lie in the middle 50 % of peers or on its better side.',
      ],
      evidence: [
        '数据负责人出示各指标四分位；评审员抽2项，由同业样本复算四分位界限。',
        'The data head shows the quartiles; the assessor recomputes the limits of two from the cohort.',
      ],
      shortfall: ['只挑领先的指标参加比较。', 'Only leading metrics are compared.'],
      firstStep: ['把全部关键指标列入比较。', 'Put all key metrics into the comparison.'],
      effort: 40,
      leadTimeMonths: 12,
      parameters: { share: { value: 0.5, unit: 'share', range: [0.25, 1] } },
      answeredBy: 'records',
      rule: {
        floor: all(fact('benchmark.quartile.middle_or_better_share', '>=', parameter('share'), { freshDays: 366 })),
      },
    },
    {
      title: ['引入同业做法', 'A practice taken over'],
      polarity: 'bonus',
      requirement: [
        '最近24个月内，中心从一家指明的同业引入一项做法，有考察记录、落地日期和前后各3个月的指标值。',
        'Within the last 24 months the center took over a practice from a named peer, with a record of the visit, the date of introduction and metric values of 3 months before and after.',
      ],
      evidence: [
        '改进负责人出示考察记录和前后指标；评审员到现场查看做法仍在执行。',
        'The owner shows visit and values; the assessor sees on the floor that the practice is still followed.',
      ],
      shortfall: ['参观后只有心得，没有落地。', 'The visit ended in notes.'],
      firstStep: ['选一项对标落后指标约同业交流。', 'Choose a metric that lags and visit a peer ahead in it.'],
      effort: 20,
      leadTimeMonths: 6,
    },
  ],
});
