import { defineTopic, SV_SM } from '../topic.ts';

/** 1.5.1: values as behaviour that somebody can watch. */
export const SERVICE_CULTURE = defineTopic({
  code: '1.5.1',
  title: ['服务文化', 'Service culture'],
  dimensions: SV_SM,
  clauses: [
    {
      title: ['价值观行为化', 'Values as behaviour'],
      polarity: 'deduct',
      requirement: [
        '中心的每条服务价值观均写出至少{behaviours}项可观察的行为，每项行为说明谁在什么场合做什么。',
        'Each service value of the center is written out in at least {behaviours} observable behaviours that say who does what on which occasion.',
      ],
      evidence: [
        '人事接口人出示价值观文件；评审员逐条计数，抽四项行为判断旁观者能否看出做没做。',
        'The personnel contact shows the values paper; the assessor counts behaviours by value and judges of four whether a bystander could tell if they happen.',
      ],
      shortfall: ['价值观是四字口号，没有行为描述。', 'Values are slogans without behaviour.'],
      firstStep: ['请一线每组为每条价值观写出两个真实场景。', 'Ask each team for two real situations for each value.'],
      effort: 4,
      parameters: { behaviours: { value: 2, unit: 'count', range: [1, 5] } },
    },
    {
      title: ['季度表彰', 'Recognition each quarter'],
      polarity: 'deduct',
      requirement: [
        '最近4个季度每季均有一次员工表彰，评选条件事先公布，获奖名单注明每人符合的条件。',
        'Staff was recognised in each of the last 4 quarters by criteria published beforehand, and each list of awards names the criterion each person met.',
      ],
      evidence: [
        '人事接口人出示四季的评选条件、公布日期与获奖名单；评审员核对先后日期和条件标注。',
        'The personnel contact shows criteria, dates of publication and awards of four quarters; the assessor checks the order of dates and the criterion of each award.',
      ],
      shortfall: ['由主管提名，没有公布条件。', 'Supervisors nominate without published criteria.'],
      firstStep: ['在下一季开始前公布一页评选条件。', 'Publish one page of criteria before the next quarter begins.'],
      effort: 2,
      leadTimeMonths: 12,
    },
    {
      title: ['现场行为可见', 'Behaviour seen on the floor'],
      polarity: 'bonus',
      requirement: [
        '两名评审员在现场各观察两小时，对照价值观文件的行为清单独立记录并盲评，裁定为3档及以上。',
        'Two assessors each watch the floor for two hours against the list of behaviours in the values paper and score blind; the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员自选一个高峰时段和一个平峰时段，各一小时，跨两个班组；按行为清单逐次计数并记下实例与反例。',
        'The assessor picks one peak and one quiet hour across two teams, counts occurrences by the list and notes examples and contrary examples.',
      ],
      shortfall: ['行为清单挂在墙上，现场看不到。', 'The list hangs on the wall and is not seen on the floor.'],
      firstStep: [
        '班前会每天选一项行为，由一名坐席讲昨日实例。',
        'At each briefing pick one behaviour and let an agent tell yesterday’s example.',
      ],
      effort: 20,
      leadTimeMonths: 3,
      anchors: [
        ['清单行为出现不足三分之一。', 'Less than a third of the listed behaviours occur.'],
        [
          '出现三分之一及以上，但任一班组不到三分之二，或反例超过两次。',
          'A third or more occur, but less than two thirds in either team, or more than two contrary examples.',
        ],
        [
          '两个班组都出现三分之二及以上，反例不超过两次。',
          'Two thirds or more occur in both teams, with at most two contrary examples.',
        ],
        ['达到3档，且员工之间主动互相提醒或示范。', 'As 3, and staff remind or show one another unasked.'],
      ],
    },
    {
      title: ['管理者言行一致', 'Leaders talk as written'],
      polarity: 'bonus',
      requirement: [
        '评审员旁听三名管理者与员工的谈话，就其内容与成文价值观的一致程度由两人盲评，裁定为3档及以上。',
        'Assessors attend talks of three leaders with their staff; two score blind how far the content agrees with the written values and the adjudicated level is 3 or above.',
      ],
      evidence: [
        '评审员从当周的班前会、辅导和复盘中选三场，旁听三名不同管理者；会后各问两名员工该管理者最看重什么。',
        'The assessor attends three talks of three leaders among the week’s briefings, coaching and reviews and asks two of each leader’s staff what that leader values most.',
      ],
      shortfall: [
        '文件讲客户，谈话只讲时长和接通量。',
        'The paper speaks of customers, the talk only of handle time and volume.',
      ],
      firstStep: [
        '管理者用价值观清单自查一次自己的班前会提纲。',
        'Leaders check their briefing notes against the list of values.',
      ],
      effort: 10,
      anchors: [
        ['谈话内容与价值观相抵触。', 'What is said contradicts the values.'],
        [
          '有管理者只谈数字，没有用到任何一条价值观的行为。',
          'One leader or more discusses figures only, none of the behaviours.',
        ],
        [
          '三名管理者都用具体行为肯定或纠正员工，员工的回答与价值观相符。',
          'All three praise or correct by concrete behaviour and the staff’s answers agree with the values.',
        ],
        [
          '达到3档，且有管理者公开说明自己一次未做到并改正。',
          'As 3, and a leader openly names a lapse of their own and its correction.',
        ],
      ],
    },
  ],
});
