import { writeFile } from 'node:fs/promises';
import { SeatwiseError } from '@seatwise/core';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readText } from '../options/read-file.ts';
import { type Command, textOption } from './command.ts';
import { answerErlangCase } from './erlang-cases.ts';

const COLUMNS = ['model', 'params', 'quantity', 'value', 'source'] as const;

export const erlang: Command = {
  name: 'erlang',
  usage: 'erlang --cases FILE --out FILE',
  help: 'answers queueing cases: model,params,quantity → value (times in seconds, intensity in erlangs)',
  options: {
    cases: {
      type: 'string',
      value: 'FILE',
      help: 'CSV model,params,quantity,value,source; params are name=value joined by ;',
    },
    out: { type: 'string', value: 'FILE', help: 'the same rows with value filled at full precision' },
  },
  async run({ options }) {
    const cases = textOption(options, 'cases');
    const out = textOption(options, 'out');
    if (cases === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--cases' });
    if (out === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--out' });
    const table = readTable(await readText(cases), cases);
    const [header = [], ...rows] = table;
    const at = (name: string) => header.indexOf(name);
    const missing = COLUMNS.slice(0, 3).filter((name) => at(name) < 0);
    if (missing.length > 0)
      throw new SeatwiseError('INPUT_HEADER_MISSING', { columns: missing }, { file: cases, row: 1 });
    const outHeader = at('value') < 0 ? [...header, 'value'] : header;
    const answers = rows.map((row) => ({
      row,
      ...answerErlangCase(row[at('model')] ?? '', row[at('params')] ?? '', row[at('quantity')] ?? ''),
    }));
    const noted = answers.some(({ note }) => note !== null);
    const lines = answers.map(({ row, value, note }) => {
      const cells = [...row];
      cells[outHeader.indexOf('value')] = value === null ? '' : String(value);
      return noted ? [...cells, note ?? ''] : cells;
    });
    await writeFile(out, stringify([noted ? [...outHeader, 'note'] : outHeader, ...lines])).catch(() => {
      throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
    });
    return 0;
  },
};

function readTable(text: string, file: string): string[][] {
  if (text.trim() === '') throw new SeatwiseError('INPUT_EMPTY', {}, { file });
  try {
    return parse(text, { relaxColumnCount: true, skipEmptyLines: true }) as string[][];
  } catch {
    throw new SeatwiseError('INPUT_QUOTE', {}, { file });
  }
}
