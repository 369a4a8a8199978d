import { reportWords } from '../../report/report-words.ts';
import { type Language, label } from '../../words/index.ts';
import type { MonthResult } from './run-month.ts';

/** The scripted month as lines for a terminal, in the order in which it happened. */
export function monthLines(month: MonthResult, language: Language): string[] {
  const { share, number } = reportWords(language);
  const { imported, cleaned, outage, intraday, report, cycle, capacity, evidence, clausesMet, traced } = month;
  const metric = (id: string) => report.metrics.find((one) => one.metric === id && one.scope === '*')?.value;
  const count = (state: string) => cycle.filter((row) => row.state === state).length;
  const gap = capacity.groups
    .flatMap(({ months }) => months)
    .reduce((worst, { gapFte }) => Math.min(worst, gapFte.expected), 0);
  return [
    label(language, 'month.imported', { files: number(imported.files), rows: number(imported.rows) }),
    label(language, 'month.cleaned', { marks: cleaned.marks, decisions: cleaned.decisions }),
    label(language, 'month.cycle', { done: count('done'), late: count('late'), overdue: count('overdue') }),
    label(language, 'month.outage', {
      soFar: share(outage.serviceLevelSoFar),
      end: share(outage.serviceLevelEndOfDay),
      alerts: number(outage.alerts.length),
    }),
    label(language, 'month.intraday', {
      absent: intraday.absent,
      touched: intraday.touched,
      recovered: share(intraday.recovered),
      damaged: number(intraday.inTime.planned - intraday.inTime.damaged),
    }),
    label(language, 'month.report', {
      serviceLevel: share(metric(report.goalMetric), 2),
      wape: share(metric('forecast.wape'), 2),
      meanOfIntervals: share(report.meanOfIntervals, 2),
    }),
    label(language, 'month.capacity', {
      months: capacity.groups[0]?.months.length ?? 0,
      gap: number(gap, 1),
      cost: number(capacity.cost.total / 100),
      currency: capacity.currency,
    }),
    label(language, 'month.evidence', {
      facts: evidence.map(({ name, value }) => `${name} = ${String(value)}`),
      clauses: clausesMet.length === 0 ? ['–'] : [...clausesMet],
    }),
    label(language, 'month.traced', { count: traced }),
  ];
}
