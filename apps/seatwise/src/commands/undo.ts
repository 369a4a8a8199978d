import { openStorage } from '@seatwise/storage';
import { CENTER_ID, DATA_OPTION, dataFolder, OWNER } from '../jobs/data-folder.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { label } from '../words/index.ts';
import type { Command } from './command.ts';

export const undo: Command = {
  name: 'undo',
  usage: 'undo [LAYER] [--data DIR]',
  help: 'takes the newest import or edit (or the named layer) away; what it covered is back',
  options: DATA_OPTION,
  async run({ positionals, options, language, print }) {
    const storage = await openStorage({ folder: dataFolder(options), digest: nodeDigest });
    try {
      const newest = (await storage.layers.list(CENTER_ID)).findLast(({ active }) => active);
      const layer = positionals[0] ?? newest?.id;
      if (layer === undefined) {
        print(label(language, 'nothingToUndo'));
        return 0;
      }
      await storage.layers.setActive(CENTER_ID, layer, false, { actor: OWNER, at: Date.now(), reason: 'undo' });
      print(label(language, 'undone', { layer }));
      return 0;
    } finally {
      await storage.close();
    }
  },
};
