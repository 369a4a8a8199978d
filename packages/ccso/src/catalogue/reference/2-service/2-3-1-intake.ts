import { all, CX_SM, defineTopic, fact, parameter } from '../topic.ts';

/** 2.3.1. `complaint.records.complete_share`: share of records whose four fields are filled in. */
export const COMPLAINT_INTAKE = defineTopic({
  code: '2.3.1',
  title: ['投诉受理与分级', 'Complaint intake and grading'],
  dimensions: CX_SM,
  clauses: [
    {
      title: ['投诉界定与示例', 'What counts as complaint'],
      polarity: 'deduct',
      requirement: [
        '中心书面界定投诉、诉求和咨询三类接触的区别，每类至少附{examples}个取自真实接触的示例。',
        'The center has defined in writing how complaint, request and enquiry differ, each with at least {examples} examples from real contacts.',
      ],
      evidence: [
        '投诉负责人出示界定文件；评审员核对三类示例数，取5个未标类的接触请两名坐席分类，看文件能否判定。',
        'The complaint manager shows the paper; the assessor counts examples and has two agents class five unmarked contacts by it.',
      ],
      shortfall: ['客户未说“投诉”二字就不计。', 'Unless the customer says “complaint” it is not counted.'],
      firstStep: ['从上月录音中为三类各摘五个例子。', 'Take five examples of each class from last month’s recordings.'],
      effort: 2,
      parameters: { examples: { value: 5, unit: 'count', range: [2, 20] } },
    },
    {
      title: ['投诉记录四项齐全', 'Complete complaint records'],
      polarity: 'deduct',
      requirement: [
        '最近12个月的投诉记录中，等级、渠道、类别、受理时间四项全部填写的记录占比不低于{complete}。',
        'Of the complaint records of the last 12 months at least {complete} have level, channel, category and time received filled in.',
      ],
      evidence: [
        '投诉负责人导出12个月投诉记录；评审员按四个字段筛空值复算占比，抽10条核对受理时间与录音时间。',
        'The complaint manager exports 12 months of records; the assessor filters empty fields, recomputes the share and compares time received with the recording for ten.',
      ],
      shortfall: ['类别大量填“其他”或留空。', 'Categories are blank or “other”.'],
      firstStep: ['在受理页面把四项设为必填。', 'Make the four fields required in the intake form.'],
      effort: 2,
      leadTimeMonths: 12,
      parameters: { complete: { value: 0.98, unit: 'share', range: [0.9, 1] } },
      answeredBy: 'records',
      rule: {
        floor: all(
          fact('complaint.records', 'present', null, { freshDays: 62 }),
          fact('complaint.records.complete_share', '>=', parameter('complete')),
        ),
      },
    },
    {
      title: ['各渠道均可投诉', 'Complaints in every channel'],
      polarity: 'deduct',
      requirement: [
        '客户在每个已开放渠道均能提交投诉并取得编号，评审员逐渠道试投一次，全部在当次接触中取得编号。',
        'A customer can file a complaint in every offered channel and receive a number; one trial in each channel brings a number within the same contact.',
      ],
      evidence: [
        '评审员以测试客户在每个渠道提交一条投诉，记录编号和时间，随后请投诉负责人在系统中调出各条。',
        'The assessor files one complaint in each channel as a test customer, notes number and time and has the complaint manager call up each.',
      ],
      shortfall: ['社交渠道要求客户改打电话投诉。', 'Social channels tell the customer to telephone.'],
      firstStep: [
        '让没有入口的渠道坐席代填同一张受理单。',
        'Let agents of channels without a form fill in the same intake form.',
      ],
      effort: 4,
    },
    {
      title: ['普通接触投诉筛查', 'Screening for unmarked complaints'],
      polarity: 'bonus',
      requirement: [
        '最近6个月每月从未标投诉的接触中随机筛查不少于{screened}条，记录漏标条数并补登。',
        'In each of the last 6 months at least {screened} contacts not marked as complaints were drawn at random and screened, with those missed counted and entered.',
      ],
      evidence: [
        '质检负责人出示6份筛查表；评审员核对条数和抽取方法，抽5条漏标查补登编号。',
        'The head of quality shows 6 screening sheets; the assessor checks number and drawing method and the record numbers of five entered later.',
      ],
      shortfall: [
        '只检查已登记投诉，不知道漏了多少。',
        'Only registered complaints are checked; how many are missed is unknown.',
      ],
      firstStep: ['用关键词加随机抽取在下月先筛200条。', 'Screen 200 next month by keyword and at random.'],
      effort: 4,
      leadTimeMonths: 6,
      parameters: { screened: { value: 200, unit: 'count', range: [50, 2000] } },
    },
  ],
});
