import { CX, defineTopic } from '../topic.ts';

/** 2.5.1: what customers are told and what they agreed to. */
export const NOTICE_AND_CONSENT = defineTopic({
  code: '2.5.1',
  title: ['告知与同意', 'Notice and consent'],
  dimensions: CX,
  clauses: [
    {
      title: ['录音告知', 'Recording notice'],
      polarity: 'deduct',
      requirement: [
        '抽取最近一个月10通录音，呼入呼出各5通，每通在客户陈述业务之前均播放或说出录音告知。',
        'Of ten recordings of the last month, 5 inbound and 5 outbound, each carries the recording notice before the customer states the matter.',
      ],
      evidence: [
        '评审员按日期和时段随机抽10通，质检负责人调出录音；评审员听开头并记录告知出现的秒数；无呼出业务时抽10通呼入。',
        'The assessor draws ten calls by date and hour, the head of quality calls them up; the assessor listens to the opening and notes the second of the notice; without outbound calls all ten are inbound.',
      ],
      shortfall: ['呼出通话没有告知。', 'Outbound calls carry no notice.'],
      firstStep: ['在外呼接通后自动播放告知语。', 'Play the notice when an outbound call is answered.'],
      effort: 2,
    },
    {
      title: ['外呼同意与拒呼', 'Outbound consent and opt-outs'],
      polarity: 'deduct',
      requirement: [
        '抽取最近3个月20个营销外呼客户，呼叫前均有同意记录；20个已拒呼客户在拒呼后均未再被营销外呼。',
        'Of 20 customers called for marketing in the last 3 months all had consent on file before the call, and 20 who opted out were not called for marketing afterwards.',
      ],
      evidence: [
        '外呼负责人出示外呼清单、同意记录和拒呼名单；评审员各抽20个，比对同意时间、拒呼时间与呼叫时间。',
        'The outbound manager shows call list, consents and opt-outs; the assessor draws 20 of each and compares times of consent, opt-out and call.',
      ],
      shortfall: ['拒呼名单只在一个系统生效。', 'Opt-outs take effect in one system only.'],
      firstStep: ['在名单导入时统一比对拒呼库。', 'Match every list against the opt-outs when it is loaded.'],
      effort: 4,
      applies: { fact: 'channel.outbound', when: ['开展营销外呼', 'marketing calls are made'] },
    },
    {
      title: ['费用限制条件告知', 'Fees, limits and conditions told'],
      polarity: 'deduct',
      requirement: [
        '抽取最近一个月20通办理录音，话术规定的费用、限制和条件三项告知，每通均在客户确认之前说出。',
        'In each of 20 transaction recordings of the last month the fee, limits and conditions that the script prescribes are all told before the customer confirms.',
      ],
      evidence: [
        '产品接口人出示办理话术；评审员随机抽20通办理录音，逐通记录三项告知与客户确认的先后。',
        'The product contact shows the scripts; the assessor draws 20 transaction recordings and notes the order of the three and the confirmation.',
      ],
      shortfall: ['违约金在办理完成后才提到。', 'The penalty is mentioned after the transaction is done.'],
      firstStep: [
        '在办理页面加三项告知勾选，勾完才能提交。',
        'Add three ticks to the form without which it cannot be sent.',
      ],
      effort: 4,
      applies: { fact: 'service.transactions', when: ['中心受理业务办理', 'the center handles transactions'] },
    },
    {
      title: ['客户自助管理同意', 'Consent managed by customers'],
      polarity: 'bonus',
      requirement: [
        '客户可在自助渠道查看本人全部同意项并自行撤回，评审员撤回一项后，系统在{withdraw_hours}小时内停止相应使用。',
        'Customers see all their consents in self-service and withdraw them on their own; after the assessor withdraws one, the use stops within {withdraw_hours} hours.',
      ],
      evidence: [
        '评审员以测试客户查看同意项并撤回一项，到时限后请数据保护岗出示该客户在外呼名单和标签中的状态。',
        'The assessor views the consents of a test customer, withdraws one and, after the limit, has the data-protection officer show the customer’s state in call lists and tags.',
      ],
      shortfall: ['撤回要打电话并填纸质表。', 'Withdrawing takes a call and a paper form.'],
      firstStep: [
        '在APP个人页列出同意项，先只读后可撤回。',
        'List consents in the app, readable first, then revocable.',
      ],
      effort: 20,
      parameters: { withdraw_hours: { value: 24, unit: 'hours', range: [1, 72] } },
      provenance: { source: '中华人民共和国个人信息保护法（2021-11-01施行）第15条' },
    },
  ],
});
