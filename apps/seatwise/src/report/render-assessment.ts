import {
  type AssessmentDocument,
  type Catalogue,
  catalogueHash,
  clausesOf,
  evidenceOfDocument,
  poolsOf,
  renderClause,
} from '@seatwise/ccso';
import { type EvidenceItem, SCORE_DIMENSIONS, type Score } from '@seatwise/core';
import { nodeDigest } from '../ports/node-digest.ts';
import type { Language } from '../words/index.ts';
import { radarChart, waterfallChart } from './assessment-charts.ts';
import { COLORS } from './colors.ts';
import { escapeHtml, htmlFigure, htmlTable } from './html.ts';
import { type ReportWords, reportWords } from './report-words.ts';
import { REPORT_STYLE } from './style.ts';

/** An assessment as one HTML file that prints: notice, total, radar, waterfall, conflicts, clauses by module. No script. */
export function renderAssessment(
  document: AssessmentDocument,
  catalogue: Catalogue,
  score: Score,
  language: Language,
): string {
  const words = reportWords(language);
  const { say, choose } = words;
  const title = `Seatwise 智席 · ${say('assessment')} · ${document.center}`;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body>
<header><h1>${escapeHtml(title)}</h1><p class="notice">${escapeHtml(choose(document.disclaimer))}</p>
<p>${escapeHtml(`${choose(catalogue.title)} ${catalogue.version} · ${document.window.from} – ${document.window.until} · ${document.catalogue.hash.slice(0, 12)}`)}</p></header>
${totals(score, words)}
${figures(catalogue, score, words)}
${conflicts(catalogue, words)}
${modules(document, catalogue, score, words)}
<footer><p class="notice">${escapeHtml(choose(document.disclaimer))}</p></footer>
</body>
</html>
`;
}

function totals(score: Score, { say, points }: ReportWords): string {
  const { result } = score;
  const verdict = !result
    ? say('verdict.none')
    : result.atBoundary
      ? say('verdict.boundary')
      : say(result.passed === null ? 'verdict.open' : result.passed ? 'verdict.passed' : 'verdict.failed');
  const rows = [
    [say('total'), `${points(result?.total ?? score.points)} · ${verdict}${result?.band ? ` · ${result.band}` : ''}`],
    [say('judged'), `${score.evaluated} / ${score.total}`],
  ];
  return `<dl class="summary">${rows.map(([name, text]) => `<div><dt>${escapeHtml(name ?? '')}</dt><dd>${escapeHtml(text ?? '')}</dd></div>`).join('\n')}</dl>`;
}

function figures(catalogue: Catalogue, score: Score, words: ReportWords): string {
  const { say, points, number, choose } = words;
  const pools = poolsOf(catalogue).dimensions;
  const dimensions = SCORE_DIMENSIONS.map((dimension) => {
    const own = score.result?.dimensions[dimension];
    const base = pools[dimension].deduct;
    const range = own ?? { low: base + score.dimensions[dimension].low, high: base + score.dimensions[dimension].high };
    const maximum = own?.maximum ?? base + pools[dimension].bonus;
    return { name: say(`dimension.${dimension}`), ...range, maximum };
  });
  const share = (value: number, maximum: number) => (maximum === 0 ? 0 : value / maximum);
  const radar = radarChart(
    dimensions.map(({ name }) => name),
    [
      { name: say('low'), values: dimensions.map(({ low, maximum }) => share(low, maximum)), color: COLORS.blue },
      {
        name: say('high'),
        values: dimensions.map(({ high, maximum }) => share(high, maximum)),
        color: COLORS.orange,
        dashed: true,
      },
    ],
  );
  const titles = new Map(catalogue.modules.map(({ code, title }) => [code, choose(title)]));
  const steps = score.modules.map(({ module, points: range }) => ({
    name: `${module} ${titles.get(module) ?? ''}`,
    value: range.low / 1000,
  }));
  const waterfall = waterfallChart(say('base'), catalogue.profile.base / 1000, steps, say('total'));
  const key = [
    { name: say('low'), color: COLORS.blue },
    { name: say('high'), color: COLORS.orange, look: 'dashed' as const },
  ];
  const table = htmlTable(
    [say('dimension'), `#${say('low')}`, `#${say('high')}`, `#${say('maximum')}`],
    dimensions.map(({ name, low, high, maximum }) => [
      name,
      number(low / 1000, 2),
      number(high / 1000, 2),
      number(maximum / 1000, 2),
    ]),
  );
  const moduleTable = htmlTable(
    [say('module'), `#${say('points')}`, `#${say('judged')}`],
    score.modules.map(({ module, points: range, evaluated, clauses }) => [
      `${module} ${titles.get(module) ?? ''}`,
      points(range),
      `${evaluated} / ${clauses}`,
    ]),
  );
  return `<section><h2>${escapeHtml(say('dimension'))}</h2>${htmlFigure(say('radar'), radar, key)}${table}</section>
<section><h2>${escapeHtml(say('module'))}</h2>${htmlFigure(say('waterfall'), waterfall, [])}${moduleTable}</section>`;
}

function conflicts(catalogue: Catalogue, { say, choose }: ReportWords): string {
  if (catalogue.conflicts.length === 0) return '';
  const rows = catalogue.conflicts.map(({ about, readings, inForce, usedIn }) => [
    choose(about),
    readings.map(({ text }) => choose(text)).join(' / '),
    choose(readings.find(({ id }) => id === inForce)?.text ?? { zh: '未选定', en: 'not chosen' }),
    usedIn.join(', '),
  ]);
  return `<section><h2>${escapeHtml(say('conflicts'))}</h2>${htmlTable([say('subject'), say('readings'), say('inForce'), say('usedIn')], rows)}</section>`;
}

function modules(document: AssessmentDocument, catalogue: Catalogue, score: Score, words: ReportWords): string {
  const { say, choose, points } = words;
  const evidence = evidenceOfDocument(document, catalogue, catalogueHash(catalogue, nodeDigest));
  const found = new Map(evidence.clauses.map((one) => [one.clause, one]));
  const scored = new Map(score.clauses.map((one) => [one.clause, one]));
  const head = [say('clause'), say('requirement'), say('state'), `#${say('points')}`, say('observed'), say('decision')];
  return catalogue.modules
    .map((module) => {
      const rows = clausesOf({ ...catalogue, modules: [module] }).map(({ clause }) => {
        const shown = renderClause(clause);
        const own = scored.get(clause.code);
        const { items = [], decision = null, automatic = null, missing = [] } = found.get(clause.code) ?? {};
        const said = decision
          ? `${decision.by}: ${decision.reason}${automatic ? ` (${say(`state.${automatic.state}`)})` : ''}`
          : '';
        return [
          `${clause.code} ${choose(shown.title)}`,
          choose(shown.requirement),
          say(`state.${own?.state ?? 'not_evaluated'}`),
          own ? points(own.points) : '–',
          items.length > 0 ? items.map((item) => itemText(item, words)).join('; ') : missing.join(', '),
          said,
        ];
      });
      return `<section class="clauses"><h2>${escapeHtml(`${module.code} ${choose(module.title)}`)}</h2>${htmlTable(head, rows)}</section>`;
    })
    .join('\n');
}

function itemText(
  { name, observed, comparator, limit, kind, periods }: EvidenceItem,
  { number, say }: ReportWords,
): string {
  const text = (value: EvidenceItem['observed']) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    return typeof value === 'number' ? number(value, Number.isInteger(value) ? 0 : 4) : value;
  };
  const seen = periods.length > 0 ? `${text(observed)} / ${periods.length}` : text(observed);
  return `${name} ${seen} (${comparator} ${text(limit)}, ${say(`kind.${kind}`)})`;
}
