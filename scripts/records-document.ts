import { RECORD_KINDS, type RecordKind } from '../packages/core/src/index.ts';
import { RECORD_COLUMNS, type RecordColumn } from '../packages/formats/src/index.ts';

const TITLES: Readonly<Record<RecordKind, string>> = {
  surveys: '满意度评价 Satisfaction answers',
  quality: '质检评分 Quality scores',
  contacts: '联络明细 Contacts with customer key',
  complaints: '投诉 Complaints',
  staff: '人员异动 Staff movements',
  training: '培训与考试 Training and exams',
  costs: '成本 Costs',
  self_service: '自助服务 Self-service sessions',
  coaching: '辅导 Coaching',
  positions: '岗位与架构 Positions',
  channels: '渠道表 Channels',
  targets: '指标目标 Targets',
  requests: '申请与审批 Requests',
  day_log: '现场日志 Log of the day',
  platform_totals: '平台合计 Totals of the platform',
  peers: '同业对标 Peers',
};

const INTRODUCTION = `# Record files

Beside the interval history Seatwise reads sixteen kinds of record files. \`seatwise import FILE… --zone ZONE\` tells them by their header,
\`--preview\` checks and stores nothing, \`undo\` takes the layer away. \`seatwise metrics evaluate FILE…\` measures without a database.

- CSV in UTF-8, comma, one header row in English or Chinese (both are in the tables), columns in any order. An import is all or
  nothing; findings name row and column.
- Times are local to \`--zone\` or carry an offset; dates are \`2026-03-02\` or \`2026/3/2\`; yes and no are \`yes no\`, \`是 否\`, \`1 0\`.
- **People.** Keys of customers, agents and evaluators are hashed as they are read and only counted: what is stored are
  observations by day, site and queue (by month for staff, training and costs), in whole cases, seconds, hundredths of money and
  thousandths of a point. No key is stored, hashed or not.
- **Repeat contacts** look a week back and a week ahead. Contacts whose windows reach beyond the file count in neither side, so let a
  file of contacts overlap its month by a week on both ends. Containment net of returns looks 24 hours ahead and needs the
  contacts in the same import.
- **Complaints** are judged as of the last instant on file. A day without a complaint counts as none.
- **Files that look into each other.** Who was never evaluated is known from staff movements, cohorts from training, the effect of
  coaching from quality scores: import \`quality\` with \`staff\` and \`training\`, and \`coaching\` with \`quality\`.
- **Registers.** \`positions\` is a whole organisation chart under its date, \`channels\` and \`targets\` hold as they stand until a newer
  row; of \`peers\` the latest date counts.
- A newer import covers what older ones say of the same kind on the days from its first to its last.
`;

/** The text of docs/records.md, made from the columns that the reader uses. */
export function recordsDocument(): string {
  const sections = RECORD_KINDS.map((kind) => {
    const rows = RECORD_COLUMNS[kind].map((column) => {
      const [zh, en] = column.about;
      return `| \`${column.name}\` | ${column.zh} | ${cellText(column)} | ${column.required ? 'yes' : ''} | ${zh}; ${en} |`;
    });
    return [
      `## ${TITLES[kind]} (\`${kind.replaceAll('_', '-')}.csv\`)`,
      '',
      '| Column | 列名 | Value | Needed | Meaning |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
    ].join('\n');
  });
  return `${INTRODUCTION}\n${sections.join('\n\n')}\n`;
}

function cellText({ cell, most }: RecordColumn): string {
  if (typeof cell === 'object') return cell.map((value) => `\`${value}\``).join(' ');
  if (cell === 'yes_no') return 'yes or no';
  if (cell === 'number') return most === undefined ? 'number from 0' : `number from 0 to ${most}`;
  return { date: 'date', month: 'month', instant: 'time', text: 'text', key: 'key of a person' }[cell];
}
