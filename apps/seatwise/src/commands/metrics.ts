import { SeatwiseError } from '@seatwise/core';
import { formulaText, METRICS, metricDefinition } from '@seatwise/metrics';
import type { Command } from './command.ts';

export const metrics: Command = {
  name: 'metrics',
  usage: 'metrics list | show METRIC [--json]',
  help: 'the registry of metric definitions',
  options: { json: { type: 'boolean', help: 'one JSON document on standard output' } },
  async run({ positionals, options, print }) {
    const [action, id] = positionals;
    if (action === 'list') {
      if (options.json === true) print(JSON.stringify(METRICS.inUse));
      else
        for (const { id: metric, version, name } of METRICS.inUse)
          print(`${metric.padEnd(32)}${version.padEnd(8)}${name.en}  ${name.zh}`);
      return 0;
    }
    if (action !== 'show' || id === undefined)
      throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'list | show METRIC' });
    const definition = metricDefinition(id);
    print(JSON.stringify({ ...definition, formula: formulaText(definition) }, null, options.json === true ? 0 : 2));
    return 0;
  },
};
