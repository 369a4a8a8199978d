import { formatInstant } from '@seatwise/calendar';
import { BINDING_GOALS, dayOfInterval, gridLength, intervalStart } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import { planSummary } from '../jobs/plan-summary.ts';
import { type Language, label } from '../words/index.ts';
import { lineChart } from './charts.ts';
import { escapeHtml, htmlTable } from './html.ts';
import { REPORT_STYLE } from './style.ts';

const BLUE = '#2257D6';
const ORANGE = '#D96117';
const INK = '#1B2231';

/** One HTML file with the whole plan: summary, charts as SVG, tables. Opens without a network. */
export function renderReport(plan: Plan, language: Language): string {
  const say = (key: Parameters<typeof label>[1]) => label(language, key);
  const title = `Seatwise 智席 · ${say('plan')} ${plan.forecast.payload.grid.days[0] ?? ''} – ${plan.forecast.payload.grid.days.at(-1) ?? ''}`;
  const sections = [
    `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(plan.forecast.payload.grid.zone)} · ${plan.score.id.slice(0, 12)}</p>`,
    `<pre>${planSummary(plan, language).map(escapeHtml).join('\n')}</pre>`,
    section(say('forecast'), forecastCharts(plan, language) + backtestTable(plan, language)),
    section(say('requirement'), requirementCharts(plan, language) + requirementTable(plan, language)),
    section(say('schedule'), scheduleTable(plan, language)),
    section(say('organisation'), organisationTable(plan, language)),
    section(say('metrics'), metricsTable(plan, language)),
    section(say('assessment'), `<p>${escapeHtml(say('notice'))}</p>${clauseTable(plan, language)}`),
  ];
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}

const section = (title: string, content: string) => `<section><h2>${escapeHtml(title)}</h2>\n${content}</section>`;
const figure = (caption: string, svg: string) =>
  `<figure><figcaption>${escapeHtml(caption)}</figcaption>${svg}</figure>`;
const percent = (value: number | null) =>
  value === null || Number.isNaN(value) ? '–' : `${(value * 100).toFixed(1)} %`;
const scroll = (table: string) => `<div class="scroll">${table}</div>`;

/** Indexes of the intervals in which a queue is open, and their axis labels. */
function openIntervals(plan: Plan, open: Uint8Array): { indexes: number[]; labels: string[] } {
  const { grid } = plan.forecast.payload;
  const indexes = Array.from({ length: gridLength(grid) }, (_, i) => i).filter((i) => (open[i] as number) > 0);
  const labels = indexes.map((i) => formatInstant(intervalStart(grid, i), grid.zone).slice(5, 16).replace('T', ' '));
  return { indexes, labels };
}

function forecastCharts(plan: Plan, language: Language): string {
  return plan.forecast.payload.queues
    .map((queue) => {
      const { indexes, labels } = openIntervals(plan, queue.openMinutes);
      const pick = (values: Float64Array) => indexes.map((i) => values[i] as number);
      const band = { lower: pick(queue.lower80), upper: pick(queue.upper80), color: BLUE };
      const name = label(language, 'offered');
      const svg = lineChart(labels, [{ name, values: pick(queue.offered), color: BLUE, dashed: true }], band);
      return figure(`${queue.queue}: ${name}, ${label(language, 'bounds80')}`, svg);
    })
    .join('\n');
}

function backtestTable(plan: Plan, language: Language): string {
  const head = [
    label(language, 'queue'),
    label(language, 'method'),
    'WAPE',
    'MASE',
    label(language, 'bias'),
    label(language, 'noiseFloor'),
  ];
  const rows = plan.forecast.payload.backtest.map((row) => [
    row.queue,
    row.chosen ? `${row.method} ●` : row.method,
    percent(row.wape),
    row.mase.toFixed(3),
    percent(row.bias),
    percent(row.noiseFloor),
  ]);
  return scroll(htmlTable(head, rows));
}

function requirementCharts(plan: Plan, language: Language): string {
  return plan.schedule.payload.coverage
    .map(({ skill, required, scheduled }) => {
      const open = Uint8Array.from(required, (need, i) => (need > 0 || (scheduled[i] as number) > 0 ? 1 : 0));
      const { indexes, labels } = openIntervals(plan, open);
      const svg = lineChart(labels, [
        { name: 'scheduled', values: indexes.map((i) => scheduled[i] as number), color: ORANGE, step: true },
        { name: 'required', values: indexes.map((i) => required[i] as number), color: INK, step: true },
      ]);
      return figure(
        `${skill}: ${label(language, 'requiredStaff')} ■ ${INK} · ${label(language, 'scheduled')} ■ ${ORANGE}`,
        svg,
      );
    })
    .join('\n');
}

function requirementTable(plan: Plan, language: Language): string {
  const { grid, queues } = plan.requirement.payload;
  const head = [
    label(language, 'queue'),
    label(language, 'date'),
    label(language, 'interval'),
    'Erlang',
    label(language, 'baseStaff'),
    label(language, 'requiredStaff'),
    'SL',
    'ASA s',
    'Occ',
    'goal',
  ];
  const rows = queues.flatMap((queue) =>
    Array.from({ length: gridLength(grid) }, (_, i) => i)
      .filter((i) => (queue.openMinutes[i] as number) > 0 && dayOfInterval(grid, i) < 7)
      .map((i) => [
        queue.queue,
        grid.days[dayOfInterval(grid, i)] as string,
        formatInstant(intervalStart(grid, i), grid.zone).slice(11, 16),
        (queue.intensity[i] as number).toFixed(2),
        queue.baseStaff[i] as number,
        queue.requiredStaff[i] as number,
        percent(queue.serviceLevel[i] as number),
        numberText(queue.averageSpeedOfAnswer[i] as number),
        percent(queue.occupancy[i] as number),
        BINDING_GOALS[queue.bindingGoal[i] as number] as string,
      ]),
  );
  return scroll(htmlTable(head, rows));
}

const numberText = (value: number) => (Number.isFinite(value) ? value.toFixed(1) : '–');

function scheduleTable(plan: Plan, language: Language): string {
  const { solutions } = plan.schedule.payload;
  const head = [label(language, 'date'), 'skill', 'cost', 'bound', 'gap'];
  return scroll(
    htmlTable(
      head,
      solutions.map((day) => [day.date, day.skill, day.cost.toFixed(1), day.bound.toFixed(1), percent(day.gap)]),
    ),
  );
}

function organisationTable(plan: Plan, language: Language): string {
  const head = [label(language, 'role'), label(language, 'required'), label(language, 'rule'), ''];
  return htmlTable(
    head,
    plan.organisation.payload.roles.map(({ role, required, rule, source }) => [role, required, rule, source]),
  );
}

function metricsTable(plan: Plan, language: Language): string {
  const overall = plan.metrics.payload.values.filter(({ scope }) => scope === '*');
  const head = [label(language, 'metric'), 'v', label(language, 'value'), 'n', ''];
  const rows = overall.map(({ metric, version, unit, value, n, from, to, missing }) => [
    metric,
    version,
    value === null ? label(language, 'notEvaluated') : unit === 'share' ? percent(value) : value.toFixed(2),
    n,
    value === null ? label(language, 'lacks', { missing: [...missing] }) : `${from.slice(0, 10)} – ${to.slice(0, 10)}`,
  ]);
  return scroll(htmlTable(head, rows));
}

function clauseTable(plan: Plan, language: Language): string {
  const head = [label(language, 'clause'), label(language, 'state'), label(language, 'points'), ''];
  const evidence = new Map(plan.evidence.payload.clauses.map((clause) => [clause.clause, clause]));
  const rows = plan.score.payload.clauses.map(({ clause, state, points }) => [
    clause,
    state,
    `${points.low / 1000} … ${points.high / 1000}`,
    (evidence.get(clause)?.items ?? [])
      .map((item) => `${item.name} ${item.observed ?? '–'} ${item.comparator} ${item.limit ?? ''}`)
      .join('; '),
  ]);
  return scroll(htmlTable(head, rows));
}
