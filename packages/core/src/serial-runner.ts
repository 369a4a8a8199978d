import { SeatwiseError } from './issue.ts';
import type { Runner } from './ports.ts';

/** Runs inputs one after the other in this thread. */
export const serialRunner: Runner = {
  async map(task, inputs, options = {}) {
    const outputs = [];
    for (const [index, input] of inputs.entries()) {
      if (options.signal?.aborted) throw new SeatwiseError('RUN_INTERRUPTED');
      outputs.push(await task.run(input));
      options.onProgress?.({ done: index + 1, total: inputs.length });
    }
    return outputs;
  },
};
