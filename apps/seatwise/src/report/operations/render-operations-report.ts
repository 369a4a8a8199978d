import { formatInstant } from '@seatwise/calendar';
import { metricDefinition } from '@seatwise/metrics';
import type { OperationsReport, ReportDay } from '@seatwise/pipeline';
import { issueLine } from '../../words/error-lines.ts';
import type { Language } from '../../words/index.ts';
import { lineChart } from '../charts.ts';
import { COLORS } from '../colors.ts';
import { escapeHtml, htmlFigure, htmlTable } from '../html.ts';
import { type ReportWords, reportWords } from '../report-words.ts';
import { REPORT_STYLE } from '../style.ts';

/** Day, week or month report as one HTML file for screen and print; no script, no network. */
export function renderOperationsReport(report: OperationsReport, language: Language): string {
  const words = reportWords(language);
  const { say } = words;
  const title = `Seatwise 智席 · ${say(`report.${report.kind}`)} ${report.from}${report.to === report.from ? '' : ` – ${report.to}`}`;
  const sections = [
    [say('report.results'), resultsTable(report, words)],
    [say('report.days'), `${volumeChart(report, words)}${daysTable(report, words)}`],
    [say('report.people'), peopleTable(report, words)],
    [
      say('report.planningQuality'),
      `${accuracyTable(report, words)}${efficiencyTable(report, words)}${intradayTable(report, words)}`,
    ],
    [say('report.remarks'), remarks(report, words)],
  ] as const;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(say('report.intro', { zone: report.zone }))}</p></header>
${sections
  .filter(([, body]) => body !== '')
  .map(([heading, body]) => `<section><h2>${escapeHtml(heading)}</h2>\n${body}</section>`)
  .join('\n')}
</body>
</html>
`;
}

/** Every metric over all queues with its target where it has one, its definition, and its values by queue. */
function resultsTable({ metrics, goal, goalMetric, meanOfIntervals }: OperationsReport, words: ReportWords): string {
  const { say, choose, number, share } = words;
  const queues = [...new Set(metrics.map(({ scope }) => scope))].filter((scope) => scope !== '*');
  const shown = (unit: string, value: number | null | undefined) =>
    unit === 'share' ? share(value, 2) : number(value, 2);
  const head = [
    say('metric'),
    '',
    say('version'),
    `#${say('report.target')}`,
    `#${say('report.all')}`,
    ...queues.map((queue) => `#${queue}`),
  ];
  const rows = metrics
    .filter(({ scope }) => scope === '*')
    .map(({ metric, version, definitionHash, unit, value }) => [
      choose(metricDefinition(metric).name),
      metric,
      `${version} ${definitionHash.slice(0, 8)}`,
      metric === goalMetric && goal.serviceLevel !== undefined ? share(goal.serviceLevel, 0) : '–',
      shown(unit, value),
      ...queues.map((queue) => shown(unit, metrics.find((one) => one.metric === metric && one.scope === queue)?.value)),
    ]);
  const note =
    meanOfIntervals === null
      ? ''
      : `<p>${escapeHtml(say('report.meanOfIntervals', { value: share(meanOfIntervals, 2) }))}</p>`;
  return `${htmlTable(head, rows)}${note}`;
}

const totals = ({ days }: OperationsReport): ReportDay[] => days.filter(({ scope }) => scope === '*');

function volumeChart(report: OperationsReport, { say }: ReportWords): string {
  const days = totals(report);
  if (days.length < 2) return '';
  const known = (values: readonly number[]) => values.map((value) => (Number.isNaN(value) ? null : Math.round(value)));
  const svg = lineChart(
    days.map(({ date }) => date.slice(5)),
    [
      {
        name: say('report.forecast'),
        values: known(days.map((day) => day.forecastOffered)),
        color: COLORS.blue,
        dashed: true,
      },
      { name: say('report.offered'), values: known(days.map((day) => day.offered)), color: COLORS.ink },
    ],
  );
  return htmlFigure(say('report.volume'), svg, [
    { name: say('report.offered'), color: COLORS.ink },
    { name: say('report.forecast'), color: COLORS.blue, look: 'dashed' },
  ]);
}

function daysTable({ days }: OperationsReport, { say, number, share }: ReportWords): string {
  const head = [
    say('report.date'),
    say('report.queue'),
    `#${say('report.forecast')}`,
    `#${say('report.offered')}`,
    `#${say('report.deviation')}`,
    `#${say('report.answered')}`,
    `#${say('report.abandoned')}`,
    `#${say('serviceLevel')}`,
    `#${say('report.requiredHours')}`,
    `#${say('report.scheduledHours')}`,
    `#${say('report.presentHours')}`,
  ];
  const rows = days.map((day) => [
    day.date,
    day.scope === '*' ? say('report.all') : day.scope,
    number(day.forecastOffered),
    number(day.offered),
    share(day.offered / day.forecastOffered - 1),
    number(day.answered),
    number(day.abandoned),
    share(day.serviceLevel),
    number(day.requiredHours, 1),
    number(day.scheduledHours, 1),
    number(day.presentHours, 1),
  ]);
  return htmlTable(head, rows);
}

function peopleTable({ people }: OperationsReport, { say, number, share }: ReportWords): string {
  if (people.length === 0) return '';
  const head = [
    say('group'),
    '',
    `#${say('report.peopleCount')}`,
    `#${say('report.scheduledHours')}`,
    `#${say('report.workedHours')}`,
    `#${say('report.adherence')}`,
    `#${say('report.conformance')}`,
  ];
  const rows = people.map((one) => [
    say(`report.${one.kind}`),
    one.id === '*' ? '' : one.id,
    number(one.people),
    number(one.scheduledHours, 1),
    number(one.workedHours, 1),
    share(one.adherence),
    share(one.conformance),
  ]);
  return htmlTable(head, rows);
}

function accuracyTable({ accuracy }: OperationsReport, { say, number, share }: ReportWords): string {
  if (accuracy.length === 0) return `<p>${escapeHtml(say('report.noForecast'))}</p>`;
  const head = [
    say('report.queue'),
    say('report.horizon'),
    `#${say('report.dayCount')}`,
    `#WAPE`,
    `#${say('noiseFloor')}`,
    `#${say('report.wapeDay')}`,
    `#${say('bias')}`,
  ];
  const rows = accuracy.map((row) => [
    row.queue,
    row.toDays === null
      ? say('report.horizonLong', { from: row.fromDays })
      : say('report.horizonDays', { from: row.fromDays, to: row.toDays }),
    number(row.days),
    share(row.wape, 2),
    share(row.noiseFloor, 2),
    share(row.wapeDay, 2),
    share(row.bias, 2),
  ]);
  return htmlTable(head, rows);
}

function efficiencyTable({ efficiency }: OperationsReport, { say, number, share }: ReportWords): string {
  if (efficiency.length === 0) return '';
  const head = [
    say('report.queue'),
    `#${say('report.requiredHours')}`,
    `#${say('report.scheduledHours')}`,
    `#${say('report.efficiency')}`,
    `#${say('report.coverage')}`,
  ];
  const rows = efficiency.map((row) => [
    row.queue,
    number(row.requiredHours, 1),
    number(row.scheduledHours, 1),
    share(row.efficiency),
    share(row.coverage),
  ]);
  return `<h3>${escapeHtml(say('report.scheduleFit'))}</h3>${htmlTable(head, rows)}`;
}

/** What was done during the day: what it was to win, and what came of it. */
function intradayTable({ intraday, zone }: OperationsReport, { say, number, share }: ReportWords): string {
  if (intraday.length === 0) return '';
  const head = [
    say('report.at'),
    say('report.by'),
    `#${say('report.absent')}`,
    `#${say('report.actions')}`,
    `#${say('report.expectedGain')}`,
    `#${say('report.withoutActions')}`,
    `#${say('report.predicted')}`,
    `#${say('report.actual')}`,
    `#${say('report.difference')}`,
  ];
  const rows = intraday.map((row) => [
    formatInstant(row.at, zone).slice(0, 16).replace('T', ' '),
    row.by,
    number(row.absent),
    number(row.actions),
    number(row.expectedGain, 1),
    share(row.withoutActions),
    share(row.predicted),
    share(row.actual),
    share(row.difference),
  ]);
  return `<h3>${escapeHtml(say('report.intraday'))}</h3><p>${escapeHtml(say('report.intradayIntro'))}</p>${htmlTable(head, rows)}`;
}

function remarks({ notes, issues }: OperationsReport, { language }: ReportWords): string {
  const lines = [
    ...notes.map(({ scope, text, by }) => `${scope === '*' ? '' : `${scope}: `}${text} (${by})`),
    ...issues.map((issue) => issueLine(issue, language)),
  ];
  return lines.length === 0
    ? ''
    : `<ul class="remarks">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('\n')}</ul>`;
}
