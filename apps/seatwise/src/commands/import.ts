import { basename } from 'node:path';
import { isZone } from '@seatwise/calendar';
import { type IntervalRecords, SeatwiseError, throwOnError } from '@seatwise/core';
import { readIntervalCsv } from '@seatwise/formats';
import { openStorage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { CENTER_ID, DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { readText } from '../options/read-file.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const importFiles: Command = {
  name: 'import',
  usage: 'import FILE… --zone ZONE [--data DIR]',
  help: 'interval files into the database, all of them or none; each is a layer that undo takes away',
  options: {
    ...DATA_OPTION,
    zone: { type: 'string', value: 'ZONE', help: 'IANA time zone of the center, and of times without offset' },
    reason: { type: 'string', value: 'TEXT', help: 'why, for the change log' },
  },
  async run({ positionals, options, language, print, tell }) {
    if (positionals.length === 0) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'FILE' });
    const zone = textOption(options, 'zone') ?? null;
    if (zone !== null && !isZone(zone)) throw new SeatwiseError('INPUT_ZONE_UNKNOWN', { zone });
    const reads: IntervalRecords[] = [];
    for (const path of positionals) {
      const read = readIntervalCsv(await readText(path), { file: basename(path), zone });
      throwOnError(read.issues);
      for (const issue of read.issues) tell(issueLine(issue, language));
      if (read.records) reads.push(read.records);
    }
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const store = new CenterStore(storage);
      const home = zone ?? (await store.center())?.zone;
      if (home === undefined) throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--zone' });
      const reason = textOption(options, 'reason') ?? `import ${positionals.map((path) => basename(path)).join(', ')}`;
      const by = { actor: OWNER, at: Date.now(), reason };
      await store.ensure(home, by);
      const results = await storage.layers.importAll(CENTER_ID, reads, by);
      for (const [i, { layer }] of results.entries()) {
        const { start, queues } = reads[i] as IntervalRecords;
        print(label(language, 'imported', { rows: start.length, queues: queues.length, layer: layer.id }));
      }
    } finally {
      await storage.close();
    }
    return 0;
  },
};
