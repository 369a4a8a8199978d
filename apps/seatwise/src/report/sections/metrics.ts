import { metricDefinition } from '@seatwise/metrics';
import type { Plan } from '@seatwise/pipeline';
import { htmlTable } from '../html.ts';
import type { ReportWords } from '../report-words.ts';

/** Every registered metric over all queues, or the facts that it lacks. */
export function metricsSection({ metrics }: Plan, { say, number, share, choose }: ReportWords): string {
  const head = [say('metric'), '', say('version'), `#${say('value')}`, `#${say('rows')}`, say('window')];
  const rows = metrics.payload.values
    .filter(({ scope }) => scope === '*')
    .map(({ metric, version, unit, value, n, from, to, missing }) => [
      choose(metricDefinition(metric).name),
      metric,
      version,
      value === null ? say('notEvaluated') : unit === 'share' ? share(value, 2) : number(value, 2),
      number(n),
      value === null ? say('lacks', { missing: [...missing] }) : `${from.slice(0, 10)} – ${to.slice(0, 10)}`,
    ]);
  return htmlTable(head, rows);
}
