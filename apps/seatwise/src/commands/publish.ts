import { ARTEFACT_KINDS, SeatwiseError } from '@seatwise/core';
import { openStorage } from '@seatwise/storage';
import { publishLatest } from '../center/planning-cycle.ts';
import { DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { notifyPublished } from '../webhooks/notify.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const publish: Command = {
  name: 'publish',
  usage: `publish ${ARTEFACT_KINDS.slice(1, 4).join('|')}|… [--from DATE] [--to DATE] [--reason TEXT] [--data DIR]`,
  help: 'makes the newest artefact of a kind official, at the time of this machine, which cannot be back-dated',
  options: {
    ...DATA_OPTION,
    from: { type: 'string', value: 'DATE', help: 'first business day it is official for (its first day)' },
    to: { type: 'string', value: 'DATE', help: 'last one (its last day)' },
    reason: { type: 'string', value: 'TEXT', help: 'why, for the log' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [kind, extra] = positionals;
    if (kind === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'KIND' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const days = { from: textOption(options, 'from') ?? null, to: textOption(options, 'to') ?? null };
      const by = { actor: OWNER, at: Date.now(), reason: textOption(options, 'reason') ?? 'publish' };
      const publication = await publishLatest(storage, kind, days, by);
      const { publicationId, from, to } = publication;
      if (options.json === true) print(JSON.stringify(publication));
      else print(label(language, 'published', { kind, from, to, publication: publicationId }));
      const told = await notifyPublished(storage, publication, by);
      for (const { webhook, ok, answer } of told) if (!ok) tell(label(language, 'webhookDeaf', { webhook, answer }));
      return 0;
    } finally {
      await storage.close();
    }
  },
};
