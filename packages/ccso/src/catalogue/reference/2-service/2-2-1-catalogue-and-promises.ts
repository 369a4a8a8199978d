import { CX, defineTopic } from '../topic.ts';

/** 2.2.1: what is promised, and whether it is kept. */
export const CATALOGUE_AND_PROMISES = defineTopic({
  code: '2.2.1',
  title: ['服务目录与承诺', 'Service catalogue and promises'],
  dimensions: CX,
  clauses: [
    {
      title: ['服务目录要件', 'Parts of the catalogue'],
      polarity: 'deduct',
      requirement: [
        '最近3个月占接触量{coverage}的来询原因在服务目录中均有条目，每个条目写明办理条件、办结时限和负责岗位。',
        'The contact reasons that make up {coverage} of the last 3 months’ volume each have an item in the service catalogue with conditions, time limit and owner.',
      ],
      evidence: [
        '产品接口人出示服务目录与来询原因统计；评审员核对三个栏位，按占比由高到低对照覆盖。',
        'The product contact shows catalogue and contact reasons; the assessor checks the three columns and compares coverage from the largest reason down.',
      ],
      shortfall: ['目录按部门列，缺办结时限。', 'The catalogue is ordered by department and lacks time limits.'],
      firstStep: ['以来询原因统计为底，补齐三栏。', 'Start from the contact reasons and fill in the three columns.'],
      effort: 10,
      parameters: { coverage: { value: 0.9, unit: 'share', range: [0.7, 1] } },
    },
    {
      title: ['可度量的公开承诺', 'Public promise with limits'],
      polarity: 'deduct',
      requirement: [
        '中心向客户公开至少{promises}项服务承诺，每项均含以秒、分钟、小时或日计的时限及起算点。',
        'The center has published at least {promises} service promises, each with a limit in seconds, minutes, hours or days and the moment it counts from.',
      ],
      evidence: [
        '渠道负责人出示对外页面或公告；评审员在客户可见处打开承诺，核对每项的数值、单位和起算点。',
        'The channel owner shows the public page; the assessor opens the promises where customers see them and checks figure, unit and starting moment.',
      ],
      shortfall: ['承诺写成“尽快答复”。', 'The promise reads “as soon as possible”.'],
      firstStep: [
        '把接听、答复、办结三项改写成带数值的承诺。',
        'Rewrite answering, replying and closing as promises with figures.',
      ],
      effort: 2,
      parameters: { promises: { value: 3, unit: 'count', range: [1, 20] } },
    },
    {
      title: ['承诺兑现月度测量', 'Promise keeping measured monthly'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月对每项公开承诺计算一次兑现率，留存分子、分母和取数时间。',
        'In each of the last 12 months the share kept of every public promise was computed, with numerator, denominator and time of extraction on file.',
      ],
      evidence: [
        '数据负责人出示12份兑现表；评审员对照公开承诺逐项查有无缺月，抽一项复算一个月。',
        'The data owner shows 12 sheets; the assessor checks each public promise for missing months and recomputes one month of one.',
      ],
      shortfall: ['承诺对外公布，内部没有对应指标。', 'The promise is public and no internal metric matches it.'],
      firstStep: [
        '为每项承诺登记一个同口径指标并按月出数。',
        'Register a metric of the same definition for each promise and report it monthly.',
      ],
      effort: 4,
      leadTimeMonths: 12,
    },
    {
      title: ['目录客户可读性', 'Catalogue read by customers'],
      polarity: 'bonus',
      requirement: [
        '抽取服务目录10个项目，由两名评审员站在客户角度阅读并盲评易懂程度，裁定为3档及以上。',
        'Ten items drawn from the catalogue are read from the customer’s side; two assessors score blind how easily they are understood and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员随机抽10个项目，在客户可见页面阅读一遍，不问中心人员，写下要带什么、多久办完、多少钱，再与目录比对。',
        'The assessor draws ten items, reads the customer’s page once without help, writes down what to bring, how long and how much, and compares with the catalogue.',
      ],
      shortfall: ['页面照搬内部术语。', 'The page repeats internal terms.'],
      firstStep: [
        '请五名非本行业人员读一遍并标出看不懂的词。',
        'Have five outsiders read it and mark words they do not understand.',
      ],
      effort: 10,
      anchors: [
        ['4项及以上写不出条件、时限或费用。', 'Condition, limit or fee cannot be told for four items or more.'],
        ['2至3项写不出，或多处需查术语。', 'It cannot be told for two or three, or several terms must be looked up.'],
        ['至少9项一次读懂，所写与目录一致。', 'At least nine are understood at once and agree with the catalogue.'],
        [
          '10项全部读懂，且页面用实例或步骤图说明例外情形。',
          'All ten are understood and the page shows exceptions by example or steps.',
        ],
      ],
    },
  ],
});
