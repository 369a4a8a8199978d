import { CX_SM, defineTopic } from '../topic.ts';

/** 4.5.2: change, review, retire, read. */
export const CURRENCY = defineTopic({
  code: '4.5.2',
  title: ['知识更新与时效', 'Currency'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['知识变更时限', 'Changes inside limits'],
      polarity: 'deduct',
      requirement: [
        '最近3个月收到的知识变更，紧急类在{urgent_hours}小时内、其他在{other_days}个工作日内发布的占比不低于{share}。',
        'Of knowledge changes received in the last 3 months, at least {share} were released within {urgent_hours} hours if urgent and {other_days} working days otherwise.',
      ],
      evidence: [
        '知识库负责人导出变更申请与发布时间；评审员复算占比，抽10条核对紧急程度的标注。',
        'The knowledge owner exports requests and releases; the assessor recomputes the share and checks how ten were graded.',
      ],
      shortfall: ['变更靠群消息通知，库里隔周才改。', 'Changes go round by chat and reach the base a week later.'],
      firstStep: ['设变更收件入口并记录收到时间。', 'Open one inbox for changes that records the time.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: {
        urgent_hours: { value: 4, unit: 'hours', range: [1, 24] },
        other_days: { value: 2, unit: 'working_days', range: [1, 10] },
        share: { value: 0.95, unit: 'share', range: [0.8, 1] },
      },
    },
    {
      title: ['逾期未复核占比', 'Overdue reviews'],
      polarity: 'deduct',
      requirement: [
        '在用知识均设复核到期日，评审日已过到期日而未复核的条目占在用条目的比例不超过{overdue}。',
        'Articles in use have a date of review, and those past it on the day of the assessment are at most {overdue} of all in use.',
      ],
      evidence: [
        '知识库负责人导出在用条目与到期日；评审员筛出逾期和无到期日者，无到期日按逾期计。',
        'The knowledge owner exports articles with dates; the assessor filters overdue ones, counting those without a date as overdue.',
      ],
      shortfall: ['条目没有到期日，过时才发现。', 'Articles have no date and age unseen.'],
      firstStep: ['按类型统一设到期日，先复核最老的一批。', 'Set dates by type and review the oldest first.'],
      effort: 10,
      parameters: { overdue: { value: 0.05, unit: 'share', range: [0, 0.2] } },
    },
    {
      title: ['失效知识不可检索', 'Retired articles not found'],
      polarity: 'deduct',
      requirement: [
        '抽取最近6个月下线的10条知识，以其标题和关键词在坐席桌面检索，结果中均不出现该条目。',
        'For 10 articles retired in the last 6 months, a search at the desk by title and key words returns none of them.',
      ],
      evidence: [
        '知识库负责人出示下线清单；评审员随机抽10条，在两名坐席的桌面各检索一次。',
        'The knowledge owner shows retired articles; the assessor draws ten and searches at two agents’ desks.',
      ],
      shortfall: ['旧活动规则仍排在检索首位。', 'Rules of an old campaign still come first.'],
      firstStep: ['为活动类知识设自动失效时间。', 'Give campaign articles a time at which they expire.'],
      effort: 2,
    },
    {
      title: ['重要更新阅读确认', 'Reading confirmed'],
      polarity: 'deduct',
      requirement: [
        '最近3个月每条标为必读的知识更新，发布后首个班次结束前由适用坐席确认阅读的占比不低于{read}。',
        'For each update marked as required reading in the last 3 months, at least {read} of the agents concerned confirmed it before the end of their first shift after release.',
      ],
      evidence: [
        '知识库负责人导出必读更新、适用名单与确认时间；评审员对照班表复算三条的占比，问五名坐席其内容。',
        'The knowledge owner exports updates, agents concerned and times; the assessor recomputes three against the schedule and asks five agents what they say.',
      ],
      shortfall: ['群里发通知，不知谁看过。', 'A chat message goes out and nobody knows who read it.'],
      firstStep: ['登录时弹出必读更新并记录确认。', 'Show required reading at login and record it.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { read: { value: 0.95, unit: 'share', range: [0.8, 1] } },
    },
    {
      title: ['客户与坐席同源知识', 'One source for both'],
      polarity: 'bonus',
      requirement: [
        '已开放的自助渠道（页面、机器人）和坐席桌面的答案取自同一知识源，修改一处各端同步，抽取的10个问题在各端内容相同。',
        'The self-service channels that are open (pages, bot) and the agent desktop take answers from one source: one edit reaches every place, and 10 questions drawn have the same content in each.',
      ],
      evidence: [
        '知识库负责人演示一条测试修改；评审员自选10个问题在各端查询，逐字比对结论与条件。',
        'The knowledge owner demonstrates a test edit; the assessor looks up ten questions in every place and compares answer and conditions.',
      ],
      shortfall: ['机器人知识由另一团队另行维护。', 'Another team keeps the bot’s knowledge apart.'],
      firstStep: ['先让机器人引用坐席库的20条高频知识。', 'Let the bot use 20 frequent articles of the agents’ base.'],
      effort: 40,
      applies: {
        fact: 'channel.self_service',
        when: ['有自助服务、语音菜单或机器人', 'self-service, a voice menu or a bot is in use'],
      },
    },
  ],
});
