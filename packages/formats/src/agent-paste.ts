import type { Agent, Contract, Issue } from '@seatwise/core';
import { readAgentCsv } from './agent-csv.ts';
import { CsvSplitter } from './text/split-csv.ts';
import { writeCsv } from './write-csv.ts';

const COLUMNS = ['agent', 'name', 'site', 'team', 'skills', 'contract', 'start', 'end'] as const;
type Column = (typeof COLUMNS)[number];

/** Headings as rosters of people have them. */
const HEADINGS: ReadonlyMap<string, Column> = new Map([
  ...COLUMNS.map((column) => [column, column] as const),
  ...['id', 'agent id', 'employee', 'employee id', '工号', '坐席', '坐席工号', '员工编号'].map(
    (s) => [s, 'agent'] as const,
  ),
  ...['agent name', '姓名', '名字', '坐席姓名'].map((s) => [s, 'name'] as const),
  ...['location', '职场', '场地', '地点'].map((s) => [s, 'site'] as const),
  ...['group', '班组', '团队', '小组', '组别'].map((s) => [s, 'team'] as const),
  ...['skill', '技能', '技能组'].map((s) => [s, 'skills'] as const),
  ...['合同', '用工类型', '工时类型'].map((s) => [s, 'contract'] as const),
  ...['start date', 'hired', '入职', '入职日期', '上岗日期'].map((s) => [s, 'start'] as const),
  ...['end date', 'left', '离职', '离职日期'].map((s) => [s, 'end'] as const),
]);

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a pasted table may refer to, by id or by name. */
export interface PasteContext {
  readonly sites: readonly Named[];
  readonly teams: readonly Named[];
  readonly skills: readonly Named[];
  readonly contracts: readonly Contract[];
  /** People who are there: a column that is not pasted keeps what they have. */
  readonly agents: ReadonlyMap<string, Agent>;
}

/** A person of a pasted table, and the line that says so. */
export interface PastedAgent {
  readonly line: number;
  readonly agent: Agent;
}

/**
 * Reads people as a spreadsheet copies them: tabs or commas, with headings in English or Chinese, or without any in the order
 * agent, name, site, team, skills, contract, start, end. All or nothing: with an error anywhere `agents` is null.
 * @returns also the contracts that are new with this table
 */
export function readAgentPaste(
  text: string,
  context: PasteContext,
): { agents: PastedAgent[] | null; contracts: Contract[]; issues: Issue[] } {
  const records: { cells: string[]; line: number }[] = [];
  const separator = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  const splitter = new CsvSplitter({ separator, file: '', onRecord: (cells, line) => records.push({ cells, line }) });
  splitter.push(text.replace(/^\uFEFF/, ''));
  splitter.end();
  const filled = records.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headings = filled[0]?.cells.map((cell) => HEADINGS.get(plain(cell).toLowerCase()) ?? null) ?? [];
  const headed = headings.filter((heading) => heading !== null).length > headings.length / 2;
  const order: readonly (Column | null)[] = headed ? headings : COLUMNS;
  const rows = headed ? filled.slice(1) : filled;
  if (rows.length === 0)
    return { agents: null, contracts: [], issues: [{ code: 'INPUT_NO_ROWS', severity: 'error', params: {} }] };

  const issues: Issue[] = [];
  const table = rows.map(({ cells, line }) => {
    const report = (column: Column, value: string, allowed: readonly string[]) =>
      issues.push({ code: 'INPUT_VALUE_UNKNOWN', severity: 'error', params: { value, allowed }, row: line, column });
    return rowOf(cells, order, context, report);
  });
  const read = readAgentCsv(writeCsv(COLUMNS, table), { file: '' });
  for (const { file: _, row, ...issue } of read.issues) {
    // Its first line is the header that we wrote.
    const line = row === undefined ? undefined : rows[row - 2]?.line;
    issues.push({ ...issue, ...(line === undefined ? {} : { row: line }) });
  }
  if (!read.agents || issues.some(({ severity }) => severity === 'error'))
    return { agents: null, contracts: [], issues };
  const known = new Set(context.contracts.map(({ id }) => id));
  return {
    agents: read.agents.map((agent, i) => ({
      line: (rows[i] as { line: number }).line,
      agent: withAssessed(agent, context.agents.get(agent.id)),
    })),
    contracts: read.contracts.filter(({ id }) => !known.has(id)),
    issues,
  };
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

function rowOf(
  cells: readonly string[],
  order: readonly (Column | null)[],
  { sites, teams, skills, contracts, agents }: PasteContext,
  report: (column: Column, value: string, allowed: readonly string[]) => void,
): string[] {
  const given = new Map<Column, string>();
  for (const [i, column] of order.entries()) {
    if (column !== null && i < cells.length) given.set(column, plain(cells[i] as string));
  }
  const before = agents.get(given.get('agent') ?? '');
  const idOf = (column: 'site' | 'team', choices: readonly Named[]) => {
    const value = given.get(column);
    if (value === undefined) return before?.[column] ?? '';
    const found = choices.find(({ id }) => id === value) ?? choices.find(({ name }) => plain(name) === value);
    if (value !== '' && !found) report(column, value, choices.map(({ id }) => id).slice(0, 20));
    return found?.id ?? value;
  };
  const contractOf = () => {
    const value = given.get('contract') ?? before?.contract ?? '';
    const known = contracts.find(({ id }) => id === value);
    if (known) return `${known.id}:${known.weeklyHours}`;
    if (value !== '' && !value.includes(':'))
      report('contract', value, [...contracts.map(({ id }) => id), 'NAME:HOURS']);
    return value;
  };
  const skillsOf = () => {
    const value = given.get('skills');
    if (value === undefined) return before?.skills.map(({ skill, level }) => `${skill}:${level}`).join(';') ?? '';
    return value
      .split(/[;,、|/]/)
      .map((part) => {
        const [, word = '', level] = /^(.*?)(?:\s*:\s*|\s+)?([1-5])?$/.exec(part.trim()) ?? [];
        // A name that ends in a digit is no level.
        const whole = skills.find(({ id, name }) => id === part.trim() || plain(name) === part.trim());
        const found = whole ?? skills.find(({ id, name }) => id === word || plain(name) === word);
        if (part.trim() === '') return '';
        if (!found && skills.length > 0)
          report(
            'skills',
            part.trim(),
            skills.map(({ id }) => id),
          );
        return level === undefined || whole ? (found?.id ?? part.trim()) : `${found?.id ?? word}:${level}`;
      })
      .filter((part) => part !== '')
      .join(';');
  };
  const dateOf = (column: 'start' | 'end') => {
    const value = given.get(column);
    if (value === undefined) return before?.[column] ?? '';
    const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value);
    return match ? `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}` : value;
  };
  return [
    given.get('agent') ?? '',
    given.get('name') ?? before?.name ?? '',
    idOf('site', sites),
    idOf('team', teams),
    skillsOf(),
    contractOf(),
    dateOf('start'),
    dateOf('end'),
  ];
}

/** A level that did not change keeps the day on which it was assessed. */
function withAssessed(agent: Agent, before: Agent | undefined): Agent {
  const skills = agent.skills.map(
    (one) => before?.skills.find(({ skill, level }) => skill === one.skill && level === one.level) ?? one,
  );
  return { ...agent, skills };
}
