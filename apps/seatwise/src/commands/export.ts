import { writeFile } from 'node:fs/promises';
import { SeatwiseError } from '@seatwise/core';
import { openStorage } from '@seatwise/storage';
import { EXPORT_TABLES, type ExportTable, exportCsv } from '../exports/export-tables.ts';
import { xlsxOfCsv } from '../exports/xlsx-of-csv.ts';
import { DATA_OPTION, dataFolder } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

/** What Excel needs to see that a CSV file is UTF-8. */
const MARK = '\uFEFF';

export const exportTable: Command = {
  name: 'export',
  usage: 'export TABLE --out FILE.csv|FILE.xlsx [--data DIR]',
  help: `a table of the center as CSV or XLSX: ${EXPORT_TABLES.join(', ')}`,
  options: {
    ...DATA_OPTION,
    out: { type: 'string', value: 'FILE', help: 'ends in .csv or .xlsx; CSV on standard output without it' },
  },
  async run({ positionals, options, language, print }) {
    const [table] = positionals;
    if (table === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'TABLE' });
    if (!(EXPORT_TABLES as readonly string[]).includes(table))
      throw new SeatwiseError('USAGE_OPTION_INVALID', {
        option: 'TABLE',
        value: table,
        expected: EXPORT_TABLES.join(', '),
      });
    const out = textOption(options, 'out');
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const csv = await exportCsv(storage, table as ExportTable);
      if (out === undefined) {
        print(csv.trimEnd());
        return 0;
      }
      const content = /\.xlsx$/i.test(out) ? xlsxOfCsv(table, csv) : MARK + csv;
      await writeFile(out, content).catch(() => {
        throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
      });
      print(label(language, 'out', { path: out }));
      return 0;
    } finally {
      await storage.close();
    }
  },
};
