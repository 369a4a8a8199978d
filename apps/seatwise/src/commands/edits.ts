import { basename } from 'node:path';
import { SeatwiseError, throwOnError } from '@seatwise/core';
import { readEditsCsv } from '@seatwise/formats';
import { openStorage } from '@seatwise/storage';
import { CenterStore } from '../center/center-store.ts';
import { addEdits, editLayers, editOfLayer, reorderEdits, switchEdit } from '../center/forecast-choices.ts';
import { DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { readText } from '../options/read-file.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';
import { textTable } from './text-table.ts';

const ACTIONS = 'add | list | on | off | order';

export const edits: Command = {
  name: 'edits',
  usage: 'edits add EDITS.csv | list | on|off EDIT | order EDIT…',
  help: 'a planner’s edits on the forecast, kept as layers: every plan and revision from then on has them',
  options: {
    ...DATA_OPTION,
    reason: { type: 'string', value: 'TEXT', help: 'why, for the change log' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [action, subject, ...more] = positionals;
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const by = { actor: OWNER, at: Date.now(), reason: textOption(options, 'reason') ?? `edits ${action}` };
      if (action !== 'list' && subject === undefined) {
        throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: action === 'add' ? 'EDITS.csv' : ACTIONS });
      }
      const name = subject as string;
      if (action === 'add') {
        const center = await new CenterStore(storage).center();
        if (!center) throw new SeatwiseError('HISTORY_EMPTY');
        const read = readEditsCsv(await readText(name), { file: basename(name), zone: center.zone });
        for (const issue of read.issues) tell(issueLine(issue, language));
        throwOnError(read.issues);
        await addEdits(storage, read.edits ?? [], by);
      } else if (action === 'on' || action === 'off') await switchEdit(storage, name, action === 'on', by);
      else if (action === 'order') await reorderEdits(storage, [name, ...more], by);
      else if (action !== 'list') throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: ACTIONS });
      const kept = (await editLayers(storage)).map(editOfLayer);
      if (options.json === true) print(JSON.stringify(kept));
      else if (kept.length === 0) print(label(language, 'editsNone'));
      else {
        const head = ['editId', 'editKind', 'editGrain', 'editValue', 'editOn', 'editAuthor', 'editReason'] as const;
        const rows = kept.map((edit) => [
          edit.id,
          `${edit.kind} ${edit.fact}`,
          edit.grain,
          String(edit.value),
          edit.active ? '×' : '',
          edit.author,
          edit.reason,
        ]);
        for (const line of textTable(
          head.map((key) => label(language, key)),
          rows,
        ))
          print(line);
      }
      return 0;
    } finally {
      await storage.close();
    }
  },
};
