import { all, CX_SV, defineTopic, fact, parameter } from '../topic.ts';

/**
 * 2.1.1. `channel.adoption.peer_share.not_offered` is the highest peer share among channels the center does not offer,
 * `channel.offered.pilot_peer_share` the peer share of the channel registered as pilot, `channel.offered.pilot_use` its contacts.
 */
export const CHANNEL_MIX = defineTopic({
  code: '2.1.1',
  title: ['渠道布局与同业对照', 'Channel mix against peers'],
  dimensions: CX_SV,
  clauses: [
    {
      title: ['同业必备渠道', 'Channels the industry requires'],
      polarity: 'deduct',
      requirement: [
        '登记的同业样本中采用比例超过{required_share}的每个渠道，中心均已向客户开放。',
        'The center has opened to customers every channel that more than {required_share} of the registered peer cohort offers.',
      ],
      evidence: [
        '渠道负责人出示同业采用表与中心渠道清单；评审员筛出超过比例的渠道，逐个以客户身份进入一次确认已开放。',
        'The channel owner shows the peer table and the channel list; the assessor filters channels above the share and enters each once as a customer.',
      ],
      shortfall: [
        '同业过半已开放APP人工服务，中心只有电话。',
        'More than half of peers serve in the app; the center has only the telephone.',
      ],
      firstStep: [
        '从缺失渠道中选同业比例最高的一个立项。',
        'Start a project for the missing channel with the highest peer share.',
      ],
      effort: 40,
      leadTimeMonths: 6,
      parameters: { required_share: { value: 0.5, unit: 'share', range: [0.25, 0.9], provenance: 'talk' } },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('channel.adoption.peer_share', 'present', null, { freshDays: 731 }),
          fact('channel.adoption.peer_share.not_offered', '<=', parameter('required_share')),
        ),
      },
      provenance: { text: 'talk', limits: 'talk' },
    },
    {
      title: ['同业表可追溯', 'Peer table can be traced'],
      polarity: 'deduct',
      requirement: [
        '同业渠道采用表写明来源、样本数和数据日期，样本不少于{cohort}家，数据日期距评审日不超过{source_months}个月。',
        'The table of peer channels names source, cohort size and date; the cohort has at least {cohort} peers and the date is not more than {source_months} months before the assessment.',
      ],
      evidence: [
        '渠道负责人出示采用表和原始来源；评审员打开来源，核对样本数、日期和两个渠道的比例。',
        'The channel owner shows the table and its source; the assessor opens the source and checks cohort size, date and the share of two channels.',
      ],
      shortfall: ['凭印象列出同业渠道，没有来源。', 'Peers’ channels are listed from memory, without a source.'],
      firstStep: [
        '查找本行业公开报告，登记来源、日期和样本数。',
        'Find a public report of the industry and register source, date and cohort size.',
      ],
      effort: 2,
      parameters: {
        cohort: { value: 20, unit: 'count', range: [5, 500] },
        source_months: { value: 24, unit: 'months', range: [6, 36] },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('channel.adoption.source', 'present', null),
          fact('channel.adoption.source.cohort_size', '>=', parameter('cohort')),
          fact('channel.adoption.source.age_months', '<=', parameter('source_months')),
        ),
      },
    },
    {
      title: ['公布渠道与时间属实', 'Published channels and hours hold'],
      polarity: 'deduct',
      requirement: [
        '评审员按中心公布的渠道和服务时间做5次试联，其中至少2次在时间边界30分钟内，5次均能进入人工或所公布的服务。',
        'In five trial contacts by the published channels and hours, at least two of them within 30 minutes of opening or closing, all five reach a person or the service published.',
      ],
      evidence: [
        '评审员从官网、APP或账单抄录公布的渠道与时间，自选渠道试联5次，记录时间、结果和截图。',
        'The assessor copies published channels and hours from site, app or bill, makes five trial contacts of own choice and notes time, result and screenshot.',
      ],
      shortfall: [
        '公布服务到21点，20点50分已无人受理。',
        'Service is published until 21:00 and nobody answers at 20:50.',
      ],
      firstStep: [
        '每月由质检在各渠道开闭时点各试联一次。',
        'Let quality staff try each channel at opening and closing once a month.',
      ],
      effort: 2,
    },
    {
      title: ['趋势渠道试点', 'Pilot of a trend channel'],
      polarity: 'bonus',
      requirement: [
        '中心试点至少一个同业采用比例在{trend_low}至{required_share}之间的渠道，最近3个月每月均有使用量记录。',
        'The center pilots at least one channel offered by {trend_low} to {required_share} of peers, with its use recorded in each of the last 3 months.',
      ],
      evidence: [
        '渠道负责人出示试点方案与月度使用量；评审员在同业表中核对比例，进入该渠道体验一次。',
        'The channel owner shows the pilot and monthly use; the assessor checks the share in the peer table and tries the channel once.',
      ],
      shortfall: ['视频客服上线后没有统计使用量。', 'Video service was opened and its use never counted.'],
      firstStep: [
        '在一类业务上开放试点并按周记录接触量。',
        'Open a pilot for one kind of contact and record its volume weekly.',
      ],
      effort: 20,
      leadTimeMonths: 3,
      parameters: {
        trend_low: { value: 0.1, unit: 'share', range: [0.05, 0.3] },
        required_share: { value: 0.5, unit: 'share', range: [0.25, 0.9], provenance: 'talk' },
      },
      answeredBy: 'planning',
      rule: {
        floor: all(
          fact('channel.offered.pilot_peer_share', '>=', parameter('trend_low'), { freshDays: 731 }),
          fact('channel.offered.pilot_peer_share', '<=', parameter('required_share'), { freshDays: 731 }),
          fact('channel.offered.pilot_use', '>=', 1, { over: { grain: 'month', last: 3 } }),
        ),
      },
    },
    {
      title: ['渠道路线图触发值', 'Trigger share in road map'],
      polarity: 'bonus',
      requirement: [
        '渠道路线图为每个尚未开放的渠道写明启动建设的同业采用比例、查验频次和责任人。',
        'The channel road map gives each channel not yet open the peer share at which building starts, how often that is looked up, and who does so.',
      ],
      evidence: [
        '渠道负责人出示路线图；评审员对照同业表确认未开放渠道无遗漏，核对三项内容和最近一次查验记录。',
        'The channel owner shows the road map; the assessor checks against the peer table that none is missing, and the three entries and latest look-up.',
      ],
      shortfall: ['路线图只有年份，没有启动条件。', 'The road map has years but no condition to start.'],
      firstStep: ['为未开放渠道各定一个启动比例并写入路线图。', 'Set a starting share for each channel not yet open.'],
      effort: 2,
      provenance: { text: 'talk' },
    },
  ],
});
