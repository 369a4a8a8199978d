import { writeFile } from 'node:fs/promises';
import { SeatwiseError } from '@seatwise/core';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { readText } from '../options/read-file.ts';
import { type Command, textOption } from './command.ts';
import { erlangAnswer, erlangAnswerLines } from './erlang-answer.ts';
import { answerErlangCase } from './erlang-cases.ts';

const COLUMNS = ['model', 'params', 'quantity', 'value', 'source'] as const;

export const erlang: Command = {
  name: 'erlang',
  usage: 'erlang --model c|a --volume N --aht SECONDS | --cases FILE --out FILE',
  help: 'agents for one load with its working, or a file of cases: model,params,quantity → value',
  options: {
    cases: {
      type: 'string',
      value: 'FILE',
      help: 'CSV model,params,quantity,value,source; params are name=value joined by ;',
    },
    out: { type: 'string', value: 'FILE', help: 'the same rows with value filled at full precision' },
    model: { type: 'string', value: 'c|a', help: 'Erlang C (everybody waits) or Erlang A (with patience)' },
    volume: { type: 'string', value: 'N', help: 'contacts in the period' },
    period: { type: 'string', value: 'TIME', help: 'length of the period: 30m, 1800s, 1h (30m)' },
    aht: { type: 'string', value: 'SECONDS', help: 'average handle time' },
    patience: { type: 'string', value: 'SECONDS', help: 'mean patience, for Erlang A' },
    goal: {
      type: 'string',
      value: 'GOAL',
      help: '80/20 = 80 % in 20 s; also ,asa=30,occupancy=85%,abandon=5% (80/20)',
    },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ options, language, print }) {
    if (options.model !== undefined) {
      const answer = erlangAnswer(options);
      if (options.json === true) print(JSON.stringify(answer));
      else for (const line of erlangAnswerLines(answer, language)) print(line);
      return 0;
    }
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
