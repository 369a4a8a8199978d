import { isLocalDate, resolveLocal } from '@seatwise/calendar';
import { type Instant, SeatwiseError } from '@seatwise/core';
import { openStorage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { dayDocument } from '../day/day-document.ts';
import { DayWatch } from '../day/day-watch.ts';
import { DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { reportWords } from '../report/report-words.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { textTable } from './text-table.ts';

export const day: Command = {
  name: 'day',
  usage: 'day [--at 2026-10-14T11:00] [--tell] [--json] [--data DIR]',
  help: 'the running day: so far, expected, service level at its end, people, adherence, alerts',
  options: {
    ...DATA_OPTION,
    at: { type: 'string', value: 'TIME', help: 'local time of the center; what arrived is looked at up to then (now)' },
    tell: { type: 'boolean', help: 'tells the webhooks what is new about the alerts of today' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    if (positionals[0] !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: positionals[0] });
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const zone = (await new CenterStore(storage).center())?.zone;
      if (zone === undefined) throw new SeatwiseError('HISTORY_EMPTY');
      const watch = new DayWatch(storage, (reason) => ({ actor: OWNER, at: Date.now(), reason }));
      const written = textOption(options, 'at');
      if (options.tell === true && written !== undefined)
        throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--at', value: written, expected: '--tell | --at' });
      const live =
        options.tell === true
          ? await watch.tell()
          : await watch.at(written === undefined ? Date.now() : instantOf(written, zone));
      await watch.close();
      if (options.json === true) {
        print(JSON.stringify(dayDocument(live)));
        return 0;
      }
      const { number, share, say } = reportWords(language);
      const rows = live.queues.map(({ queue, status }) => [
        queue,
        number(status.soFar.offered),
        number(status.publishedSoFar),
        number(status.expectedDay),
        number(status.publishedDay),
        share(status.serviceLevelSoFar),
        share(status.serviceLevelEndOfDay),
        number(status.scheduledNow, 1),
        number(status.presentNow, 1),
      ]);
      const head = HEAD.map((name) => say(name));
      for (const line of textTable(head, rows)) print(line);
      print(
        label(language, 'day.line', {
          date: live.date,
          soFar: share(live.serviceLevelSoFar),
          end: share(live.serviceLevelEndOfDay),
          adherence: share(live.adherence),
          alerts: number(live.alerts.filter(({ clearedAt }) => clearedAt === null).length),
        }),
      );
      return 0;
    } finally {
      await storage.close();
    }
  },
};

const HEAD = [
  'report.queue',
  'day.soFar',
  'day.forecastSoFar',
  'day.expectedDay',
  'day.forecastDay',
  'day.level',
  'day.levelEnd',
  'day.scheduled',
  'day.present',
] as const;

function instantOf(value: string, zone: string): Instant {
  const [, date = '', hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(value) ?? [];
  if (!isLocalDate(date) || Number(hour) > 23 || Number(minute) > 59)
    throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--at', value, expected: '2026-10-14T11:00' });
  const resolved = resolveLocal({ date, minutes: Number(hour) * 60 + Number(minute), seconds: 0 }, zone);
  if (resolved.kind === 'nonexistent') throw new SeatwiseError('INPUT_TIME_NONEXISTENT', { value, zone });
  return resolved.kind === 'single' ? resolved.instant : resolved.first;
}
