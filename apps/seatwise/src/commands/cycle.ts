import { addDays, isLocalDate, localDateOf } from '@seatwise/calendar';
import { SeatwiseError } from '@seatwise/core';
import { openStorage } from '@seatwise/storage';
import { readCycle, signOff } from '../center/planning-cycle.ts';
import { DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { textTable } from './text-table.ts';

/** Days before and after today whose due dates are shown. */
const BEFORE = 45;
const AFTER = 45;

export const cycle: Command = {
  name: 'cycle',
  usage: 'cycle status [--from DATE] [--to DATE] | cycle sign-off STEP PERIOD [--reason TEXT]',
  help: 'the planning cycle: what is due, published, late, signed off (dates are trade practice, not CCSO text)',
  options: {
    ...DATA_OPTION,
    from: { type: 'string', value: 'DATE', help: `first due date shown (${BEFORE} days before today)` },
    to: { type: 'string', value: 'DATE', help: `last due date shown (${AFTER} days after today)` },
    reason: { type: 'string', value: 'TEXT', help: 'note of a sign-off' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    const [action, step, period] = positionals;
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    const now = Date.now();
    try {
      if (action === 'sign-off') {
        if (step === undefined || period === undefined) {
          throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: step === undefined ? 'STEP' : 'PERIOD' });
        }
        const by = { actor: OWNER, at: now, reason: textOption(options, 'reason') ?? 'sign-off' };
        await signOff(storage, step, period, by);
        print(label(language, 'signedOff', { step: label(language, `cycle.${step}` as never), period }));
        return 0;
      }
      if (action !== 'status') throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'status | sign-off' });
      const today = localDateOf(now, 'UTC');
      const date = (name: string, fallback: string) => {
        const value = textOption(options, name) ?? fallback;
        if (!isLocalDate(value)) throw new SeatwiseError('INPUT_DATE_INVALID', { value });
        return value;
      };
      const days = { from: date('from', addDays(today, -BEFORE)), to: date('to', addDays(today, AFTER)) };
      const rows = await readCycle(storage, now, days);
      if (options.json === true) print(JSON.stringify({ ...days, rows }));
      else {
        const head = [
          'cycleStep',
          'cyclePeriod',
          'cycleDue',
          'state',
          'cyclePublished',
          'cycleRevisions',
          'cycleSigned',
        ] as const;
        const lines = rows.map((row) => [
          label(language, `cycle.${row.step}` as never),
          row.period,
          row.due,
          label(language, `cycleState.${row.state}`),
          row.publishedOn ?? '–',
          String(row.revisions),
          row.signedOffBy ?? '–',
        ]);
        const titles = head.map((key) => label(language, key));
        for (const line of textTable(titles, lines)) print(line);
      }
      return 0;
    } finally {
      await storage.close();
    }
  },
};
