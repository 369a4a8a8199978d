import { CX_SM, defineTopic } from '../topic.ts';

/** 2.6.1: personal data from entry to deletion. */
export const CUSTOMER_DATA = defineTopic({
  code: '2.6.1',
  title: ['客户信息保护', 'Protection of customer data'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['个人信息清单', 'Inventory of personal data'],
      polarity: 'deduct',
      requirement: [
        '个人信息清单列出中心各系统保存的每类个人信息，写明用途、存放系统和保存期限，最近12个月内核对一次。',
        'An inventory lists each kind of personal data held in the center’s systems with purpose, system and retention, checked within the last 12 months.',
      ],
      evidence: [
        '数据保护岗出示清单与核对记录；评审员从录音、工单、质检三个系统各取三个字段，在清单中查找。',
        'The data-protection officer shows inventory and check; the assessor takes three fields each from recordings, tickets and quality and looks them up.',
      ],
      shortfall: ['录音和质检系统不在清单内。', 'Recordings and quality are not in the inventory.'],
      firstStep: [
        '请各系统负责人导出字段表，合并成清单。',
        'Have each system’s owner export its fields and merge them.',
      ],
      effort: 4,
    },
    {
      title: ['披露前身份核验', 'Identity verified before disclosure'],
      polarity: 'deduct',
      requirement: [
        '抽取最近3个月20通涉及账户信息的录音，每通均在披露信息之前按规定项目完成身份核验。',
        'Of 20 recordings of the last 3 months that touch account data, each verifies identity by the prescribed items before disclosing anything.',
      ],
      evidence: [
        '评审员从账户查询类接触随机抽20通，质检负责人调出录音和核验规定；评审员逐通记录核验项目与披露的先后。',
        'The assessor draws 20 account enquiries, the head of quality calls up recordings and the rule; items verified and order of disclosure are noted call by call.',
      ],
      shortfall: ['来电号码相符即视为本人。', 'A matching calling number is taken as proof.'],
      firstStep: [
        '在桌面设核验步骤，未通过不显示账户页。',
        'Make verification a desktop step without which the account page stays hidden.',
      ],
      effort: 4,
    },
    {
      title: ['证件与账号脱敏', 'Identity and account numbers masked'],
      polarity: 'deduct',
      requirement: [
        '坐席界面和导出文件中的证件号、账号默认只显示末{digits}位，查看全号需要授权并留下日志。',
        'Identity and account numbers show only the last {digits} digits on agents’ screens and in exports by default; seeing them in full takes a right and leaves a log.',
      ],
      evidence: [
        '系统接口人演示三个界面和三种导出；评审员核对显示位数，请一名坐席尝试查看全号并查日志。',
        'The system contact shows three screens and three exports; the assessor checks digits, has an agent try to see a full number and reads the log.',
      ],
      shortfall: ['界面脱敏，导出表是全号。', 'Screens are masked, exports are not.'],
      firstStep: ['在导出模板中套用与界面相同的脱敏规则。', 'Apply the screen’s masking to the export.'],
      effort: 4,
      parameters: { digits: { value: 4, unit: 'count', range: [2, 6] } },
    },
    {
      title: ['到期删除', 'Deletion at end of retention'],
      polarity: 'deduct',
      requirement: [
        '每类个人信息到保存期限后{delete_days}日内删除或匿名化，最近12个月的删除日志写明类别、截止日和条数。',
        'Each kind of personal data is deleted or anonymised within {delete_days} days of its retention end; the log of the last 12 months gives kind, cut-off date and number.',
      ],
      evidence: [
        '系统接口人出示删除日志；评审员选两类信息查询超期记录，查得结果为零或均在宽限日内。',
        'The system contact shows the log; the assessor searches two kinds for records past retention; none is found, or all are inside the days allowed.',
      ],
      shortfall: ['清单写了期限，录音从未删除。', 'The retention is stated and recordings were never deleted.'],
      firstStep: ['先对最旧的一类录音做一次到期清理并留日志。', 'Clear the oldest recordings once and keep the log.'],
      effort: 4,
      parameters: { delete_days: { value: 30, unit: 'days', range: [1, 90] } },
      provenance: { source: '中华人民共和国个人信息保护法（2021-11-01施行）第47条' },
    },
    {
      title: ['新用途影响评估', 'Impact assessment of new uses'],
      polarity: 'bonus',
      requirement: [
        '最近12个月每项个人信息新用途在启用之前均完成影响评估，报告写明目的、风险、保护措施和结论。',
        'Every new use of personal data begun in the last 12 months had an impact assessment before it began, stating purpose, risk, safeguards and conclusion.',
      ],
      evidence: [
        '数据保护岗出示新用途清单与评估报告；评审员对照上线清单查遗漏，核对报告日早于启用日；无新用途时看评估模板和责任人。',
        'The data-protection officer shows new uses and reports; the assessor checks the list of launches for omissions and the dates; without any new use, form and person in charge are read.',
      ],
      shortfall: ['智能质检上线后才补评估。', 'Speech analytics was assessed after it had started.'],
      firstStep: ['在上线检查单中加“是否新用途”一问。', 'Add the question “new use of data?” to the launch checklist.'],
      effort: 4,
      provenance: { source: '中华人民共和国个人信息保护法（2021-11-01施行）第55条' },
    },
  ],
});
