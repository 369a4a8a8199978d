import { defineTopic, SM } from '../topic.ts';

/** 2.6.2: who may see and do what. */
export const ACCESS_CONTROL = defineTopic({
  code: '2.6.2',
  title: ['访问与操作控制', 'Access and operating control'],
  dimensions: SM,
  clauses: [
    {
      title: ['角色权限复核', 'Rights reviewed by role'],
      polarity: 'deduct',
      requirement: [
        '各系统权限按角色授予，最近12个月至少复核{reviews}次，两次间隔不超过7个月，复核出的多余权限均有收回日期。',
        'Rights are granted by role and were reviewed at least {reviews} times in the last 12 months, not more than 7 months apart, with a date of withdrawal for each surplus right found.',
      ],
      evidence: [
        '系统接口人出示角色权限表与复核记录；评审员抽10个账号比对岗位与角色，抽3项收回核对系统现状。',
        'The system contact shows roles and reviews; the assessor compares job and role of ten accounts and checks three withdrawals in the system.',
      ],
      shortfall: ['转岗后旧权限一直保留。', 'Old rights stay after a change of job.'],
      firstStep: [
        '导出账号与岗位对照，先收回转岗人员权限。',
        'Export accounts against jobs and withdraw those of people who moved.',
      ],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { reviews: { value: 2, unit: 'count', range: [1, 4] } },
    },
    {
      title: ['离职权限关闭', 'Leavers lose access'],
      polarity: 'deduct',
      requirement: [
        '离职人员的全部系统账号在离职日后{close_days}个工作日内停用，最近6个月离职人员抽查20人无一例外。',
        'All accounts of leavers are disabled within {close_days} working day(s) of leaving; 20 leavers of the last 6 months show no exception.',
      ],
      evidence: [
        '人事接口人出示离职名单，系统接口人出示账号停用时间；评审员抽20人（不足20人全查）逐人比对所有系统。',
        'The personnel contact shows leavers, the system contact times of disabling; the assessor samples 20 (all if fewer) and compares every system.',
      ],
      shortfall: ['主系统停用，知识库账号仍可登录。', 'The main system is closed, the knowledge base is still open.'],
      firstStep: [
        '由离职流程向所有系统发停用清单并回执。',
        'Let the leaving process send a list to every system and collect receipts.',
      ],
      effort: 2,
      parameters: { close_days: { value: 1, unit: 'working_days', range: [1, 3] } },
    },
    {
      title: ['现场手机与介质检查', 'Phones and media on floor'],
      polarity: 'deduct',
      requirement: [
        '现场负责人每月按职场的手机和移动存储介质规定检查一次，最近12个月的记录均写明时间、区域、违规数和处理结果。',
        'Each month the floor manager checks the floor against its rules on phones and removable media; the records of the last 12 months all give time, area, number of breaches and what was done.',
      ],
      evidence: [
        '现场负责人出示规定与12份检查记录；评审员自选时段巡场30分钟，在5台终端插入空白介质，将所见违规与最近一次记录对照。',
        'The floor manager shows rules and 12 checks; the assessor walks the floor for 30 minutes at a time of own choice, tries a blank medium in five terminals and compares what is seen with the latest record.',
      ],
      shortfall: ['规定张贴在墙上，没有检查记录。', 'The rule is on the wall and no check on record.'],
      firstStep: [
        '把巡检列入值班经理每月清单并拍照留存。',
        'Put the round on the duty manager’s monthly list with photographs.',
      ],
      effort: 2,
      leadTimeMonths: 12,
    },
    {
      title: ['异常查询告警', 'Alerts on unusual look-ups'],
      polarity: 'bonus',
      requirement: [
        '系统对异常客户信息查询按成文阈值自动告警，最近3个月的每条告警均有核查人、核查结论和日期。',
        'Unusual look-ups of customer data raise an automatic alert by written thresholds, and every alert of the last 3 months has a checker, a conclusion and a date.',
      ],
      evidence: [
        '安全负责人出示阈值与告警台账；评审员核对无未核查告警，用测试账号连续查询触发一次告警。',
        'The security officer shows thresholds and ledger; the assessor checks that none is unchecked and triggers one alert by repeated look-ups from a test account.',
      ],
      shortfall: ['有查询日志，没有人看。', 'Look-ups are logged and nobody reads the log.'],
      firstStep: [
        '先设“一小时查询数超过同组三倍”一条阈值。',
        'Begin with one threshold: three times the group’s look-ups in an hour.',
      ],
      effort: 20,
      leadTimeMonths: 3,
    },
  ],
});
