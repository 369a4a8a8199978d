import { all, defineTopic, fact, parameter, SM } from '../topic.ts';

/** 2.6.3. `training.completion.security_course`: share of staff in post who completed the course inside twelve months. */
export const INCIDENTS_AND_DRILLS = defineTopic({
  code: '2.6.3',
  title: ['安全事件与演练', 'Incidents and drills'],
  dimensions: SM,
  clauses: [
    {
      title: ['安全事件处置规程', 'Security incident procedure'],
      polarity: 'deduct',
      requirement: [
        '信息安全事件规程写明事件分级、每级的上报与处置时限、联系人姓名和电话，联系人均在岗。',
        'The security incident procedure states levels, limits to report and act at each level, and contacts with name and telephone, all in post.',
      ],
      evidence: [
        '安全负责人出示规程；评审员核对三项，拨打两名联系人电话，取最近一次事件核对是否按时限上报。',
        'The security officer shows the procedure; the assessor checks the three parts, calls two contacts and compares the latest incident with the limits.',
      ],
      shortfall: ['规程没有时限，联系人已离职。', 'The procedure has no limits and its contact has left.'],
      firstStep: ['补一张分级与时限表并更新联系人。', 'Add a table of levels and limits and renew the contacts.'],
      effort: 2,
    },
    {
      title: ['安全课程完成率', 'Security course completed'],
      polarity: 'deduct',
      requirement: [
        '在岗人员中最近12个月内完成信息安全课程并通过考核的占比不低于{completed}，外包和临时人员计入。',
        'At least {completed} of staff in post, outsourced and temporary included, completed the security course and passed its test in the last 12 months.',
      ],
      evidence: [
        '培训负责人出示课程完成记录，人事接口人出示在岗名单；评审员比对两表复算占比，抽10人查考核成绩。',
        'The head of training shows completions and the personnel contact the staff list; the assessor compares both, recomputes the share and checks ten results.',
      ],
      shortfall: [
        '只有新员工上过课，外包人员不在名单。',
        'Only new staff took the course and outsourced staff are left out.',
      ],
      firstStep: ['按在岗名单列出未完成者并排期补课。', 'List those missing from the staff list and schedule them.'],
      effort: 4,
      leadTimeMonths: 3,
      parameters: { completed: { value: 0.98, unit: 'share', range: [0.9, 1] } },
      answeredBy: 'records',
      rule: {
        floor: all(fact('training.completion.security_course', '>=', parameter('completed'), { freshDays: 62 })),
      },
    },
    {
      title: ['保密协议全员签署', 'Confidentiality agreements on file'],
      polarity: 'deduct',
      requirement: [
        '全体在岗人员的保密协议均在档，签署日不晚于首次获得客户信息权限之日，外包和临时人员包括在内。',
        'Confidentiality agreements of all staff in post, outsourced and temporary included, are on file and signed no later than the day access to customer data was first given.',
      ],
      evidence: [
        '人事接口人出示在岗名单与协议档案；评审员抽30人（有外包的含外包5人）核对签署日与账号开通日。',
        'The personnel contact shows staff list and agreements; the assessor samples 30 persons, five of them outsourced where work is outsourced, and compares date signed with date of access.',
      ],
      shortfall: ['外包人员只由供应商统一承诺。', 'The supplier signs for all its people at once.'],
      firstStep: [
        '把协议编号设为开通账号的前置项。',
        'Require the number of the agreement before an account is opened.',
      ],
      effort: 2,
    },
    {
      title: ['安全演练整改关闭', 'Drill with findings closed'],
      polarity: 'bonus',
      requirement: [
        '最近12个月开展一次客户信息泄露或系统入侵场景的演练，演练发现的问题全部关闭，每项有复验人和日期。',
        'In the last 12 months one drill was held on a leak of customer data or an intrusion, and all its findings are closed, each with a re-checker and a date.',
      ],
      evidence: [
        '安全负责人出示演练脚本、记录与整改表；评审员核对场景和日期，抽两项已关闭问题现场复验。',
        'The security officer shows script, record and findings; the assessor checks scenario and date and verifies two closed findings on the spot.',
      ],
      shortfall: ['演练只做桌面讲解，没有发现问题清单。', 'The drill is a talk at the table without findings.'],
      firstStep: [
        '选“误发客户名单”场景做一次两小时实操。',
        'Run two hours on the case “customer list sent by mistake”.',
      ],
      effort: 10,
      leadTimeMonths: 3,
    },
  ],
});
