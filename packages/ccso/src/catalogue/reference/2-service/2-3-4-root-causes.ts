import { all, CX_SV, defineTopic, fact, metric, parameter } from '../topic.ts';

/**
 * 2.3.4. `complaint.records.category_months`: of the last twelve months, those whose complaints carry categories;
 * `complaint.repeat_rate.falling_quarters`: quarters in a row, up to the latest, with a lower rate than the one before.
 */
export const COMPLAINT_ROOT_CAUSES = defineTopic({
  code: '2.3.4',
  title: ['投诉分析与根因改进', 'Analysis and root causes'],
  dimensions: CX_SV,
  clauses: [
    {
      title: ['分类投诉率月报', 'Complaint rate by category'],
      polarity: 'deduct',
      requirement: [
        '最近12个月每月均按投诉类别报告每万次接触的投诉件数，12个月无缺。',
        'In each of the last 12 months complaints per 10,000 contacts were reported by category, with no month missing.',
      ],
      evidence: [
        '投诉负责人出示12份月度分析；评审员核对月份和类别，抽一个月一个类别由明细复算。',
        'The complaint manager shows 12 monthly analyses; the assessor checks months and categories and recomputes one category of one month.',
      ],
      shortfall: ['只报投诉总件数。', 'Only the total number is reported.'],
      firstStep: [
        '用投诉记录与接触量生成一张分类月表。',
        'Make a monthly table by category from complaints and contacts.',
      ],
      effort: 2,
      leadTimeMonths: 12,
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('complaint.records', 'present', null, { freshDays: 62 }),
          metric('complaint.rate', 'present', null, { over: { grain: 'month', last: 12 } }),
          fact('complaint.records.category_months', '>=', 12),
        ),
      },
    },
    {
      title: ['前三类根因记录', 'Root causes of three largest'],
      polarity: 'deduct',
      requirement: [
        '最近12个月件数最多的三个投诉原因各有一份根因记录，写明证据、根因、责任部门和纠正措施。',
        'The three most frequent causes of complaint of the last 12 months each have a root-cause record with evidence, cause, responsible department and correction.',
      ],
      evidence: [
        '投诉负责人出示原因排序与三份记录；评审员核对排序，逐份看证据能否推出所写根因。',
        'The complaint manager shows the ranking and three records; the assessor checks the ranking and whether the evidence leads to the cause stated.',
      ],
      shortfall: ['根因写成“坐席态度”，没有证据。', 'The cause reads “agent’s attitude”, without evidence.'],
      firstStep: [
        '对件数最多的原因抽30条投诉做一次追问分析。',
        'Take 30 complaints of the largest cause and ask why step by step.',
      ],
      effort: 4,
    },
    {
      title: ['重复投诉连续下降', 'Repeat complaints fall'],
      polarity: 'bonus',
      requirement: [
        '同一客户就同一类别再次投诉的比率，最近连续{quarters}个季度每季均低于前一季度。',
        'The share of complaints repeated by the same customer in the same category was lower than the quarter before in each of the last {quarters} quarters.',
      ],
      evidence: [
        '数据负责人出示季度重复投诉率及口径；评审员由客户标识和类别复算最近一季。',
        'The data owner shows quarterly repeat rates and their definition; the assessor recomputes the latest quarter from customer key and category.',
      ],
      shortfall: ['没有客户标识，重复投诉识别不出。', 'Without a customer key repeats cannot be recognised.'],
      firstStep: [
        '在投诉单记录客户标识，回溯一个季度。',
        'Record the customer key in complaints and trace back one quarter.',
      ],
      effort: 20,
      leadTimeMonths: 9,
      parameters: { quarters: { value: 2, unit: 'count', range: [1, 4] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          metric('complaint.repeat_rate', 'present', null, { over: { grain: 'quarter', last: 3 } }),
          fact('complaint.repeat_rate.falling_quarters', '>=', parameter('quarters')),
        ),
      },
    },
    {
      title: ['投诉促成产品改进', 'Product changed through complaints'],
      polarity: 'bonus',
      requirement: [
        '最近12个月至少一项产品规则或业务流程因投诉而修改，并留存修改前后各3个月该原因的投诉件数。',
        'In the last 12 months at least one product rule or process was changed because of complaints, with the complaints of that cause 3 months before and after on file.',
      ],
      evidence: [
        '投诉负责人出示变更单和前后件数；评审员核对变更单引用的投诉分析，复算前后件数。',
        'The complaint manager shows the change order and the counts; the assessor checks that it cites the complaint analysis and recounts both.',
      ],
      shortfall: ['提了建议，没有跟踪是否修改。', 'A proposal was made and never followed.'],
      firstStep: [
        '选一个前三原因，与产品部门约定修改日和测量口径。',
        'Pick one of the three causes and agree change date and measure with the product department.',
      ],
      effort: 20,
      leadTimeMonths: 6,
    },
  ],
});
