import { defineTopic, SM } from '../topic.ts';

/** 3.5.2: the place of work and what protects those who work there. */
export const WORKING_CONDITIONS = defineTopic({
  code: '3.5.2',
  title: ['工作环境与关怀', 'Working conditions and care'],
  dimensions: SM,
  clauses: [
    {
      title: ['环境年度检测', 'Yearly measurement'],
      polarity: 'deduct',
      requirement: [
        '最近12个月内每个职场实测一次噪声、照度、空气质量和人均面积，数值与中心登记的限值逐项并列。',
        'In the last 12 months noise, light, air and space per person were measured at every site; each value stands beside the center’s registered limit.',
      ],
      evidence: [
        '行政负责人出示检测报告和限值表；评审员核对四项和日期，在现场用仪器复测噪声或照度一处。',
        'The facility manager shows reports and limits; the assessor checks four values and dates and measures noise or light at one place.',
      ],
      shortfall: ['只测过装修后的空气。', 'Only the air was measured, after decoration.'],
      firstStep: ['请第三方一次测齐四项并登记限值。', 'Have a third party measure all four and register limits.'],
      effort: 4,
    },
    {
      title: ['辱骂通话终止与恢复', 'Abusive contacts and recovery'],
      polarity: 'deduct',
      requirement: [
        '规程允许坐席在警告{warnings}次后终止辱骂或骚扰性接触，并给予不少于{minutes}分钟离席恢复，每次使用有记录。',
        'By procedure an agent may end an abusive or harassing contact after {warnings} warnings and then has at least {minutes} minutes away from the desk; every use is recorded.',
      ],
      evidence: [
        '运营负责人出示规程和最近3个月记录；评审员抽五次听录音，核对警告和离席状态，并问五名坐席是否知道。',
        'The operations manager shows procedure and records of the last 3 months; the assessor listens to five, checks warning and state, and asks five agents whether they know.',
      ],
      shortfall: ['规程有写，坐席怕扣分不敢用。', 'The rule exists and agents fear deductions.'],
      firstStep: [
        '质检规则注明按规程终止不扣分。',
        'State in the quality rules that ending by procedure costs no marks.',
      ],
      effort: 2,
      parameters: {
        warnings: { value: 2, unit: 'count', range: [1, 3] },
        minutes: { value: 10, unit: 'minutes', range: [5, 30] },
      },
    },
    {
      title: ['心理支持服务', 'Counselling offered'],
      polarity: 'bonus',
      requirement: [
        '中心向全体员工提供由中心付费的心理咨询，员工可自行预约，最近12个月的使用人次由服务方按季汇总且不含姓名。',
        'The center pays for counselling that all staff may book by themselves; the provider reports uses of the last 12 months by quarter without names.',
      ],
      evidence: [
        '人事接口人出示合同和四份季度汇总；评审员核对内容不含姓名，请两名坐席说出预约方式。',
        'The personnel contact shows contract and four quarterly counts; the assessor checks that no names appear and asks two agents how to book.',
      ],
      shortfall: ['由主管谈心，没有专业服务。', 'Supervisors listen, no professional is offered.'],
      firstStep: ['签一份按次付费的咨询服务并公布入口。', 'Sign a pay-per-use service and publish how to book.'],
      effort: 4,
      leadTimeMonths: 3,
    },
    {
      title: ['职场利于专注与休息', 'Floor for focus and rest'],
      polarity: 'bonus',
      requirement: [
        '两名评审员在高峰时段巡看作业区和休息区各30分钟，按锚点独立盲评，裁定为3档及以上。',
        'Two assessors walk the work and rest areas for 30 minutes each at a busy hour and score blind on the anchors; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员自选高峰时段巡看，试坐两个空席听邻座话音，查看休息区占用，并与四名刚休息的坐席交谈。',
        'The assessor picks a busy hour, sits at two free desks listening to neighbours, looks at the rest area and talks with four agents after a break.',
      ],
      shortfall: ['休息区堆物，坐席在工位上休息。', 'The rest area is a store and agents rest at their desks.'],
      firstStep: ['腾出休息区并在工位间加吸音隔断。', 'Clear the rest area and add absorbing screens between desks.'],
      effort: 20,
      anchors: [
        ['邻座话音清晰可辨，没有可用的休息区。', 'Neighbours’ words are heard and no rest area is usable.'],
        ['噪声或休息区有一项妨碍使用，坐席自行将就。', 'Noise or rest area hinders, and agents make do.'],
        [
          '试坐处听不清邻座内容，休息区有空位，四人均说能按时休息。',
          'Neighbours’ words are not understood, the rest area has room and all four say breaks are kept.',
        ],
        [
          '达到3档，且有安静区或按坐席意见所做的改动可见。',
          'As 3, with a quiet area or a change made at agents’ request in view.',
        ],
      ],
    },
  ],
});
