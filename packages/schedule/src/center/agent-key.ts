import type { RosterAgent } from '../rules/roster-model.ts';

/** Equal for agents that nothing but their name tells apart. */
export function agentKey({ contract, options, costs, offCosts, history, carried, dayStarts }: RosterAgent): string {
  return JSON.stringify([contract, history, carried, hash(options), hash(costs), hash(offCosts), hash(dayStarts)]);
}

/** Two independent 32-bit sums over the bytes (FNV-1a), and the length. */
function hash(values: Int32Array | Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const byte of bytes) {
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b ^ byte, 0x85ebca6b) + 1;
  }
  return `${a >>> 0}.${b >>> 0}.${bytes.length}`;
}
