import { all, any, defineTopic, fact, parameter, SM_CE } from '../topic.ts';

/** 5.6.2. */
export const DATA_INTERFACES = defineTopic({
  code: '5.6.2',
  title: ['数据接口与报表', 'Data interfaces and reports'],
  dimensions: SM_CE,
  clauses: [
    {
      title: ['话务数据时新', 'Contact data up to date'],
      polarity: 'deduct',
      requirement: [
        '最近30日中至少29日，当日结束时规划系统内的话务数据滞后不超过{days}个工作日。',
        'At the end of at least 29 of the last 30 days the contact data in the planning system was at most {days} working day old.',
      ],
      evidence: [
        '数据管理员出示导入日志；评审员抽5日核对数据最后时段与导入时间，并查看当日最新时段。',
        'The data administrator shows the import log; the assessor checks last interval and time of import of five days, and the latest of today.',
      ],
      shortfall: ['每月导一次，月中看不到新数据。', 'Data comes once a month.'],
      firstStep: ['设置每日定时导入。', 'Schedule a daily import.'],
      effort: 4,
      leadTimeMonths: 2,
      parameters: { days: { value: 1, unit: 'working_days', range: [0, 5] } },
      answeredBy: 'planning',
      rule: {
        floor: all(fact('dataset.freshness', '<=', parameter('days'), { over: { grain: 'day', last: 30, least: 29 } })),
      },
    },
    {
      title: ['导入问题清零', 'Import findings settled'],
      polarity: 'deduct',
      requirement: [
        '评审日的导入问题清单中，没有出现超过{days}个工作日仍未处理的错误或警告。',
        'On the day of assessment the list of import findings holds no error or warning that has been open for more than {days} working days.',
      ],
      evidence: [
        '数据管理员出示导入问题清单；评审员查看最早未结项的出现日期，抽3项已结项核对处理方式。',
        'The data administrator shows the list; the assessor looks at the oldest open finding and at how three closed ones were settled.',
      ],
      shortfall: ['警告累积数百条，无人查看。', 'Hundreds of warnings pile up unread.'],
      firstStep: ['按类型清理现有警告并指定责任人。', 'Settle the warnings by kind and name an owner.'],
      effort: 2,
      parameters: { days: { value: 3, unit: 'working_days', range: [0, 10] } },
      answeredBy: 'planning',
      rule: {
        floor: any(
          fact('history.import_issues', '=', 0),
          fact('history.import_issues.oldest_open', '<=', parameter('days')),
        ),
      },
    },
    {
      title: ['报表清单', 'List of reports'],
      polarity: 'deduct',
      requirement: [
        '中心报表清单列出每份在用报表的责任人、出具频次、接收人和所引用的指标口径编号。',
        'The list of reports gives owner, rhythm, readers and the ids of the metric definitions used for every report in use.',
      ],
      evidence: [
        '数据管理员出示清单；评审员收集3份实际流转的报表，逐份在清单中核对四项内容。',
        'The data administrator shows the list; the assessor collects three reports in circulation and checks the four entries of each.',
      ],
      shortfall: ['报表由各班组自制，互不一致。', 'Teams make their own reports that disagree.'],
      firstStep: ['收集在用报表，登记责任人和口径编号。', 'Collect reports in use and register owner and definitions.'],
      effort: 4,
    },
    {
      title: ['一体化坐席桌面', 'One desktop'],
      polarity: 'deduct',
      requirement: [
        '坐席在同一桌面内查看客户资料、接触历史和知识条目，查看三者均不需另行登录。',
        'On one desktop the agent sees customer data, contact history and knowledge articles, and needs no further log-in for any of the three.',
      ],
      evidence: [
        '评审员在3个坐席旁各观察2通真实接触，记录切换系统和再次登录的次数。',
        'The assessor sits beside three agents for two contacts each and counts systems and further log-ins.',
      ],
      shortfall: ['查历史工单要另开系统并重新登录。', 'Old tickets are in another system with its own log-in.'],
      firstStep: ['为知识库和工单系统接入单点登录。', 'Bring knowledge base and tickets under single sign-on.'],
      effort: 40,
      leadTimeMonths: 3,
    },
    {
      title: ['报表免手工录入', 'Reports without re-typing'],
      polarity: 'bonus',
      requirement: [
        '评审员抽取{reports}份在用报表，数值全部由系统取数生成，未见人工转录或粘贴的单元格。',
        'In {reports} reports in use drawn by the assessor every value is drawn from systems; no cell is typed over or pasted.',
      ],
      evidence: [
        '数据管理员当场重新生成抽中的报表；评审员与原件逐数比对，并查看取数来源。',
        'The data administrator generates the reports anew; the assessor compares the figures and looks at their source.',
      ],
      shortfall: ['日报由专人每天复制粘贴两小时。', 'Someone pastes the daily report for two hours.'],
      firstStep: ['先把日报改为自动取数。', 'Generate the daily report from its source first.'],
      effort: 10,
      parameters: { reports: { value: 3, unit: 'count', range: [1, 10] } },
    },
  ],
});
