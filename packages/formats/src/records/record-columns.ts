import { DAY_LOG_KINDS, POSITION_ROLES, REQUEST_KINDS, type RecordKind } from '@seatwise/core';

/** What a cell holds. A `key` names a person and never leaves the reader as it was written. */
type RecordCell = 'date' | 'month' | 'instant' | 'text' | 'key' | 'number' | 'yes_no' | readonly string[];

export interface RecordColumn {
  /** Header in English and in Chinese; either may be used. */
  readonly name: string;
  readonly zh: string;
  /** Name of the field of the record. */
  readonly field: string;
  readonly cell: RecordCell;
  readonly required?: true;
  /** Highest value of a number. */
  readonly most?: number;
  /** Value of an empty cell; null unless said. */
  readonly empty?: string | boolean;
  readonly about: readonly [zh: string, en: string];
}

const column = (
  name: string,
  zh: string,
  cell: RecordCell,
  about: readonly [string, string],
  more: Partial<Pick<RecordColumn, 'required' | 'most' | 'empty' | 'field'>> = {},
): RecordColumn => ({
  name,
  zh,
  cell,
  about,
  field: name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ...more,
});
const needed = { required: true } as const;
const SITE = column('site', '职场', 'text', ['职场编号，空为全中心', 'site, empty for the whole center'], {
  empty: '*',
});
const QUEUE = column('queue', '队列', 'text', ['队列编号，空为全中心', 'queue, empty for the whole center'], {
  empty: '*',
});
const CUSTOMER = column('customer', '客户', 'key', ['客户标识，读入即哈希', 'customer key, hashed as it is read'], {
  empty: '',
});

/** Columns of each record file, in the order of the template. */
export const RECORD_COLUMNS: Readonly<Record<RecordKind, readonly RecordColumn[]>> = {
  surveys: [
    column('date', '日期', 'date', ['发出日期', 'day on which it was sent'], needed),
    SITE,
    QUEUE,
    column(
      'instrument',
      '评价类型',
      ['csat', 'nps', 'ces'],
      ['csat 1–5，nps 0–10，ces 1–7', 'csat 1–5, nps 0–10, ces 1–7'],
      needed,
    ),
    column('score', '评分', 'number', ['空为未作答', 'empty: not answered'], { most: 10 }),
    column(
      'occasion',
      '场景',
      ['post_contact', 'callback'],
      ['回访后再评用 callback', 'callback: asked again after a call-back'],
      { empty: 'post_contact' },
    ),
  ],
  quality: [
    column('date', '日期', 'date', ['评分日期', 'day of the evaluation'], needed),
    SITE,
    QUEUE,
    column(
      'contact',
      '联络编号',
      'text',
      ['同一联络两人评分即为校准', 'scored by two people it is a calibration'],
      needed,
    ),
    column('evaluator', '质检员', 'key', ['读入即哈希', 'hashed as it is read'], needed),
    column('agent', '坐席', 'key', ['读入即哈希', 'hashed as it is read'], needed),
    column('team', '班组', 'text', ['班组编号', 'team'], { empty: '' }),
    column('score', '得分', 'number', ['非致命项得分，0–100', 'points of 100 on non-fatal items'], {
      ...needed,
      most: 100,
    }),
    column('fatal', '致命错误数', 'number', ['致命错误个数', 'number of fatal errors'], needed),
    column('shift', '班次', 'text', ['联络发生的班次', 'shift in which the contact was taken'], { empty: '' }),
    column('errors', '扣分项', 'text', ['未达标项，以 | 分隔', 'items that were not met, | between them'], {
      empty: '',
    }),
  ],
  contacts: [
    column('start', '开始时间', 'instant', ['联络开始时间', 'start of the contact'], needed),
    SITE,
    QUEUE,
    { ...CUSTOMER, required: true },
    column('reason', '原因', 'text', ['联络原因编码', 'reason code'], { empty: '' }),
    column('resolved', '是否解决', 'yes_no', [
      '首次即解决；空为未记录',
      'resolved at this contact; empty: not recorded',
    ]),
    column('resolvable', '一线可解决', 'yes_no', ['否为一线无法解决', 'no: beyond the first level']),
  ],
  complaints: [
    column('complaint', '投诉编号', 'text', ['唯一编号', 'unique number'], needed),
    column('received', '受理时间', 'instant', ['受理时间', 'time of receipt'], needed),
    SITE,
    QUEUE,
    CUSTOMER,
    column('channel', '渠道', 'text', ['受理渠道', 'channel'], { empty: '' }),
    column('category', '类别', 'text', ['投诉类别', 'category'], { empty: '' }),
    column('level', '级别', 'text', ['投诉级别', 'level'], { empty: '' }),
    column('responded', '首次响应时间', 'instant', ['首次响应时间', 'first response']),
    column('response_hours', '响应时限小时', 'number', ['该级别响应时限', 'limit of its level for the first response']),
    column('closed', '办结时间', 'instant', ['办结时间', 'time of closing']),
    column('resolution_hours', '办结时限小时', 'number', ['该级别办结时限', 'limit of its level for closing']),
    column('escalated', '是否升级', 'yes_no', ['是否升级', 'passed up a level']),
    column('escalated_at', '升级时间', 'instant', ['升级时间', 'when it was passed up']),
    column('external', '外部投诉', 'yes_no', [
      '经监管、媒体等收到',
      'came through a regulator or another outside body',
    ]),
    column('overdue_reason', '逾期原因', 'text', ['逾期原因编码', 'reason code when overdue'], { empty: '' }),
  ],
  staff: [
    column('date', '日期', 'date', ['异动日期', 'day of the movement'], needed),
    column('agent', '人员', 'key', ['读入即哈希', 'hashed as it is read'], needed),
    column(
      'movement',
      '异动',
      ['present', 'hire', 'leave'],
      ['present 为期初在岗', 'present: there when the file begins'],
      needed,
    ),
    column('voluntary', '是否主动', 'yes_no', ['离职是否主动', 'left by own will']),
    column('role', '岗位', ['agent', 'leader', 'other'], ['坐席、班组长、其他', 'agent, team leader, other'], {
      empty: 'agent',
    }),
    SITE,
    column('joined', '入职日期', 'date', ['期初在岗者的入职日期', 'when who is present joined']),
  ],
  training: [
    column('date', '日期', 'date', ['培训日期', 'day of the session'], needed),
    column('session', '场次', 'text', ['场次编号', 'session'], needed),
    column('course', '课程', 'text', ['课程编号', 'course'], needed),
    column(
      'audience',
      '对象',
      ['new_hire', 'agent', 'trainer'],
      ['新人、在岗坐席、讲师', 'new hire, agent in service, trainer'],
      { empty: 'agent' },
    ),
    column('agent', '人员', 'key', ['读入即哈希', 'hashed as it is read'], needed),
    column('hours', '时数', 'number', ['小时', 'hours'], needed),
    column('held', '是否举行', 'yes_no', ['空视为举行', 'empty: held'], { empty: true }),
    column('attended', '是否到场', 'yes_no', ['空视为到场', 'empty: attended'], { empty: true }),
    column('passed', '是否通过', 'yes_no', ['空为无考核', 'empty: no exam']),
  ],
  costs: [
    column('month', '月份', 'month', ['YYYY-MM 或该月任一日', 'YYYY-MM, or any day of the month'], needed),
    SITE,
    QUEUE,
    column(
      'item',
      '科目',
      ['labour', 'overtime', 'technology', 'site', 'training', 'outsourcing', 'other'],
      ['人力成本含加班，加班另列', 'labour without overtime; overtime on its own line'],
      needed,
    ),
    column('amount', '金额', 'number', ['实际金额', 'amount spent'], needed),
    column('planned', '预算', 'number', ['计划金额', 'amount planned']),
    column('paid_hours', '付薪工时', 'number', ['该行付薪工时', 'paid hours behind the line']),
  ],
  self_service: [
    column('start', '开始时间', 'instant', ['会话开始时间', 'start of the session'], needed),
    QUEUE,
    column('channel', '渠道', 'text', ['自助渠道', 'channel'], { empty: '' }),
    CUSTOMER,
    column('passed', '转人工', 'yes_no', ['是否转人工', 'passed to an agent'], needed),
  ],
  coaching: [
    column('date', '日期', 'date', ['辅导日期', 'day of the talk'], needed),
    column('coached', '被辅导人', 'key', ['读入即哈希', 'hashed as it is read'], { ...needed, field: 'agent' }),
  ],
  positions: [
    column('chart_date', '架构日期', 'date', ['组织架构图的日期', 'date of the organisation chart'], {
      ...needed,
      field: 'date',
    }),
    column('person', '人员', 'key', ['读入即哈希', 'hashed as it is read'], needed),
    column('role', '岗位', POSITION_ROLES, ['坐席、班组长、质检、知识、规划、培训、管理、其他', 'role'], needed),
    column('team', '班组', 'text', ['班组编号', 'team'], { empty: '' }),
    SITE,
    column('reports_to', '上级', 'key', ['上级人员，空为负责人', 'whom the person reports to; empty for the head'], {
      empty: '',
    }),
  ],
  channels: [
    column('date', '日期', 'date', ['该行所述日期', 'date that the row speaks of'], needed),
    column('channel', '渠道', 'text', ['渠道名称', 'channel'], needed),
    column('offered', '是否开通', 'yes_no', ['是否开通', 'offered to customers'], needed),
    column('human', '人工服务', 'yes_no', ['是否有人工', 'served by people'], { empty: false }),
    column('self_service', '自助服务', 'yes_no', ['菜单、机器人等', 'menu, bot and the like'], { empty: false }),
    column('hours', '公布服务时间', 'yes_no', ['服务时间已登记', 'its hours are registered'], { empty: false }),
    column('goal_seconds', '目标秒数', 'number', ['登记目标的时限', 'time limit of its registered goal']),
    column('pilot', '试点', 'yes_no', ['是否试点', 'in pilot'], { empty: false }),
    column('contacts', '当月联络量', 'number', ['该日所在月的联络量', 'contacts in the month of the date']),
    column('peers', '同业数', 'number', ['统计的同业数', 'peers looked at']),
    column('peers_offering', '开通同业数', 'number', ['其中已开通的', 'of them, those that offer it']),
    column('source', '来源', 'text', ['同业数据来源', 'source of the peer numbers'], { empty: '' }),
  ],
  targets: [
    column('metric', '指标', 'text', ['指标编号，如 csat.top2_box', 'metric, as csat.top2_box'], needed),
    column('team', '班组', 'text', ['空为全中心', 'empty for the whole center'], { empty: '*' }),
    column('target', '目标值', 'number', ['占比用 0–1', 'shares from 0 to 1'], { ...needed, field: 'value' }),
    column('from', '开始日期', 'date', ['生效日期', 'first day it holds'], needed),
    column('to', '结束日期', 'date', ['最后一日，空为长期', 'last day; empty: until further notice']),
    column('approver', '批准人', 'text', ['批准人岗位', 'who approved it, by position'], { empty: '' }),
    column('approved', '批准日期', 'date', ['批准日期', 'day of approval']),
    column('key', '关键指标', 'yes_no', ['是否关键指标', 'a key metric'], { empty: false }),
    column('cascade', '需分解', 'yes_no', ['需分解到各班组', 'to be handed down to every team'], { empty: false }),
  ],
  requests: [
    column(
      'request',
      '申请类型',
      REQUEST_KINDS,
      ['休假、换班、偏好、异常说明、招聘、计划假设复核', 'what is asked for'],
      {
        ...needed,
        field: 'kind',
      },
    ),
    column('requested', '申请时间', 'instant', ['提交时间', 'when it was handed in'], needed),
    column('decided', '审批时间', 'instant', ['空为未决', 'empty: open']),
    column('person', '人员', 'key', ['读入即哈希', 'hashed as it is read'], needed),
    column('outcome', '结果', 'text', ['批准、驳回、满足比例等', 'granted, refused, share granted'], { empty: '' }),
    column('checked', '已校验', 'yes_no', ['换班生效前已校验规则与覆盖', 'swap checked against rules and cover']),
    column('due', '最迟申请', 'instant', ['招聘申请的最迟时间', 'last instant for a hiring request to be in time']),
  ],
  day_log: [
    column('entry', '日志类型', DAY_LOG_KINDS, ['告警、突增、措施、征集、事件、重预测', 'kind of entry'], {
      ...needed,
      field: 'kind',
    }),
    column('start', '开始时间', 'instant', ['开始时间', 'start'], needed),
    column('end', '结束时间', 'instant', ['结束时间', 'end']),
    column('taken_up', '响应时间', 'instant', ['告警被接手的时间', 'when an alert was taken up']),
    QUEUE,
    column('reason', '原因', 'text', ['原因', 'reason or cause'], { empty: '' }),
    column('author', '记录人', 'text', ['记录人岗位', 'who, by position'], { empty: '' }),
    column('people', '涉及人数', 'number', ['涉及人数', 'people concerned']),
    column('by_rule', '按规则', 'yes_no', ['按已登记规则征集', 'offered by the registered rule']),
    column('outcome', '结果', 'text', ['答复或未答复', 'answer or silence'], { empty: '' }),
    column('violations', '违规数', 'number', ['移动小休后违反的规则数', 'break rules broken by a move']),
  ],
  platform_totals: [
    column('month', '月份', 'month', ['YYYY-MM 或该月任一日', 'YYYY-MM, or any day of the month'], needed),
    QUEUE,
    column('platform_offered', '平台呼入量', 'number', ['平台报表的呼入量', 'offered, as the platform reports it'], {
      ...needed,
      field: 'offered',
    }),
  ],
  peers: [
    column('date', '日期', 'date', ['对标数据日期', 'date of the comparison'], needed),
    column('metric', '指标', 'text', ['指标编号', 'metric'], needed),
    column('peers', '同业数', 'number', ['同业数', 'peers in it'], needed),
    column('same_definition', '同一定义', 'yes_no', ['双方同一定义', 'one definition on both sides'], needed),
    column('lower_quartile', '下四分位', 'number', ['下四分位', 'lower quartile'], needed),
    column('median', '中位数', 'number', ['中位数', 'median'], needed),
    column('upper_quartile', '上四分位', 'number', ['上四分位', 'upper quartile'], needed),
  ],
};
