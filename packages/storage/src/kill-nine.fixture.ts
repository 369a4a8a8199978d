import { createHash } from 'node:crypto';
import { openStorage } from './open-storage.ts';

/** Imports without end into the folder of its first argument, and says each layer once it is acknowledged. */
const storage = await openStorage({
  folder: process.argv[2] as string,
  digest: {
    sha256: (parts) => [...parts].reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex'),
  },
});
for (let n = Number(process.argv[3]); ; n++) {
  const rows = 960;
  const records = {
    file: `${n}.csv`,
    queues: [{ id: 'voice', channel: 'voice' as const }],
    queue: new Int32Array(rows),
    start: Float64Array.from({ length: rows }, (_, i) => n * 864_000_000 + i * 900_000),
    row: Int32Array.from({ length: rows }, (_, i) => i + 2),
    facts: { offered: Float64Array.from({ length: rows }, (_, i) => n + i) },
    thresholds: { answerThreshold: null, shortAbandonThreshold: null },
    intervalMinutes: 15,
  };
  const [result] = await storage.layers.importAll('c', [records], { actor: 'a', at: n, reason: 'r' });
  process.stdout.write(`${n} ${result?.layer.id}\n`);
}
