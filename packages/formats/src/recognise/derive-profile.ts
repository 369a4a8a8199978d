import type { FactName, Issue } from '@seatwise/core';
import { readAmount } from '../interpret/amount.ts';
import { findDateOrder, readWhen } from '../interpret/when.ts';
import type { HeaderMeaning } from '../profile/header-words.ts';
import { makeProfile, type Profile, type ProfileColumn } from '../profile/profile.ts';
import type { Sheet } from '../sheet.ts';
import type { FoundHeader } from './find-header.ts';

const SAMPLE = 400;

type Meanings = (HeaderMeaning | null)[];

/** A profile from the words of a header and a look at the rows below. Two columns with one meaning are never guessed at. */
export function deriveProfile(
  sheet: Sheet,
  header: FoundHeader,
  { decimal, shortAbandon }: { decimal: '.' | ','; shortAbandon: number | null },
): { profile: Profile; issues: Issue[] } {
  const rows = sheet.rows.slice(header.firstRow, header.firstRow + SAMPLE).map(({ cells }) => cells);
  const cellsOf = (index: number) => rows.map((cells) => (cells[index] ?? '').trim()).filter((cell) => cell !== '');
  const meanings: Meanings = [...header.meanings];
  const issues: Issue[] = [];
  settleTimes(meanings, cellsOf);
  settleQueues(meanings, header.names);
  settleFacts(meanings, header.names, issues);
  let answerThreshold: number | null = null;
  for (const meaning of meanings) {
    if (meaning?.fact === 'answeredWithinThreshold' && meaning.threshold !== undefined)
      answerThreshold = meaning.threshold;
  }
  let shortAbandonThreshold = shortAbandon;
  const columns = header.names.flatMap((name, index): ProfileColumn[] => {
    let meaning = meanings[index] ?? null;
    if (!meaning || meaning.role === 'skip') return [];
    if (
      meaning.fact === 'abandonedWithinThreshold' &&
      meaning.threshold !== undefined &&
      meaning.threshold !== answerThreshold
    ) {
      // 5秒内放弃 beside 20秒接通: abandons too short to count.
      if (answerThreshold === null) answerThreshold = meaning.threshold;
      else {
        shortAbandonThreshold = meaning.threshold;
        meaning = { ...meaning, fact: 'shortAbandoned' };
      }
    }
    const { role, fact, unit, threshold } = meaning;
    return [
      {
        column: name,
        role,
        ...(fact ? { fact } : {}),
        ...(unit ? { unit } : {}),
        ...(threshold === undefined ? {} : { threshold }),
        ...(fillsDown(role, index, sheet, rows) ? { fillDown: true } : {}),
      },
    ];
  });
  const dates = header.names.flatMap((_, index) => (isTime(meanings[index] ?? null) ? cellsOf(index) : []));
  const profile = makeProfile({
    name: 'auto',
    headerRows: header.headerRows,
    match: header.names.filter((name) => name !== ''),
    dateOrder: findDateOrder(dates),
    label:
      columns.some(({ role }) => role === 'end') && !columns.some(({ role }) => role === 'start' || role === 'time')
        ? 'end'
        : 'start',
    decimal,
    answerThreshold,
    shortAbandonThreshold,
    columns,
  });
  return { profile, issues };
}

const isTime = (meaning: HeaderMeaning | null) =>
  meaning !== null && ['start', 'end', 'date', 'time', 'endTime'].includes(meaning.role);

/** Headers for date and time are used for each other; the cells say what a column really holds. */
function settleTimes(meanings: Meanings, cellsOf: (index: number) => string[]): void {
  const holds = (index: number) => {
    const cells = cellsOf(index);
    const read = cells.map((cell) => readWhen(cell, { order: findDateOrder(cells) ?? 'dmy', year: 2000 }));
    const dated = read.filter((when) => when?.date != null).length;
    const timed = read.filter((when) => when?.minutes != null && (when.date === null || when.minutes > 0)).length;
    return { dated: dated * 2 > cells.length, timed: timed * 2 > cells.length, any: cells.length > 0 };
  };
  const indexes = [...meanings.keys()].filter((index) => isTime(meanings[index] ?? null));
  const as = (index: number, role: HeaderMeaning['role']) => {
    meanings[index] = { ...(meanings[index] as HeaderMeaning), role };
  };
  for (const index of indexes) {
    const { dated, timed, any } = holds(index);
    if (!any) continue;
    const role = meanings[index]?.role;
    if (dated && timed) as(index, role === 'end' ? 'end' : 'start');
    else if (timed) as(index, role === 'end' ? 'endTime' : 'time');
    else if (dated) as(index, 'date');
  }
  const of = (role: string) => indexes.filter((index) => meanings[index]?.role === role);
  // A second column that says the same is only another way to write it.
  for (const role of ['start', 'date', 'time', 'end', 'endTime'])
    for (const index of of(role).slice(1)) as(index, 'skip');
  if (of('start').length > 0)
    for (const role of ['date', 'time', 'endTime']) for (const index of of(role)) as(index, 'skip');
}

/** Of a queue's name and its number the name stays. */
function settleQueues(meanings: Meanings, names: readonly string[]): void {
  const queues = [...meanings.keys()].filter((index) => meanings[index]?.role === 'queue');
  if (queues.length < 2) return;
  const named =
    queues.find(
      (index) => /名称|name|技能组$|队列$/i.test(names[index] ?? '') && !/id|编号|代码/i.test(names[index] ?? ''),
    ) ??
    queues.find((index) => !/id|编号|代码/i.test(names[index] ?? '')) ??
    queues[0];
  for (const index of queues) if (index !== named) meanings[index] = { role: 'dimension', rank: 1 };
}

function settleFacts(meanings: Meanings, names: readonly string[], issues: Issue[]): void {
  const claims = new Map<string, number[]>();
  for (const [index, meaning] of meanings.entries()) {
    if (!meaning?.fact || (meaning.role !== 'total' && meaning.role !== 'average')) continue;
    const key = `${meaning.role} ${meaning.fact}${meaning.fact === 'abandonedWithinThreshold' ? meaning.threshold : ''}`;
    claims.set(key, [...(claims.get(key) ?? []), index]);
  }
  for (const [key, indexes] of claims) {
    if (indexes.length < 2) continue;
    const ranks = indexes.map((index) => meanings[index]?.rank ?? 0);
    const best = Math.max(...ranks);
    const winners = indexes.filter((_, i) => ranks[i] === best);
    for (const index of indexes) if (!winners.includes(index)) meanings[index] = { role: 'skip', rank: 0 };
    if (winners.length < 2) continue;
    const params = { columns: winners.map((index) => names[index] ?? ''), meaning: key.split(' ')[1] as FactName };
    issues.push({ code: 'INPUT_COLUMN_AMBIGUOUS', severity: 'error', params });
    for (const index of winners.slice(1)) meanings[index] = { role: 'skip', rank: 0 };
  }
}

/** A label that is written once for several rows: cells merged in the workbook, or mostly empty below each other in text. */
function fillsDown(role: string, index: number, sheet: Sheet, rows: readonly (readonly string[])[]): boolean {
  if (role !== 'date' && role !== 'queue' && role !== 'channel') return false;
  if (sheet.mergedColumns.includes(index)) return true;
  const empty = rows.filter((cells) => (cells[index] ?? '').trim() === '').length;
  return rows.length > 3 && empty * 2 > rows.length;
}

/** Decimal comma: only where the separator is a semicolon and the cells cannot be read otherwise. */
export function findDecimal(sheet: Sheet, separator: string | null): '.' | ',' {
  if (separator !== ';') return '.';
  const cells = sheet.rows.slice(0, SAMPLE).flatMap((row) => row.cells);
  const commas = cells.filter((cell) => /^\d+,\d+$/.test(cell.trim()));
  const unlike = commas.filter((cell) => !/^\d{1,3},\d{3}$/.test(cell.trim())).length;
  return unlike > 0 && cells.every((cell) => !/^\d+\.\d+$/.test(cell.trim()) || readAmount(cell, 'auto') === null)
    ? ','
    : '.';
}
