import type { Plan } from '@seatwise/pipeline';
import { planSummary } from '../jobs/plan-summary.ts';
import type { Language } from '../words/index.ts';
import { escapeHtml } from './html.ts';
import { type ReportWords, reportWords } from './report-words.ts';
import { assessmentSection } from './sections/assessment.ts';
import { forecastSection } from './sections/forecast.ts';
import { metricsSection } from './sections/metrics.ts';
import { organisationSection } from './sections/organisation.ts';
import { requirementSection } from './sections/requirement.ts';
import { scheduleSection } from './sections/schedule.ts';
import { REPORT_STYLE } from './style.ts';

/** One HTML file with the whole plan: summary, charts as SVG, tables. Opens without a network and runs no script. */
export function renderReport(plan: Plan, language: Language): string {
  const words = reportWords(language);
  const { say } = words;
  const { days, zone, intervalMinutes } = plan.forecast.payload.grid;
  const title = `Seatwise 智席 · ${say('plan')} ${days[0] ?? ''} – ${days.at(-1) ?? ''}`;
  const parts = [
    ['forecast', forecastSection],
    ['requirement', requirementSection],
    ['schedule', scheduleSection],
    ['organisation', organisationSection],
    ['metrics', metricsSection],
    ['assessment', assessmentSection],
  ] as const;
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(say('madeFrom', { zone, minutes: intervalMinutes, id: plan.score.id.slice(0, 12) }))}</p></header>
${summarySection(plan, words)}
${parts.map(([key, render]) => `<section><h2>${escapeHtml(say(key))}</h2>\n${render(plan, words)}</section>`).join('\n')}
</body>
</html>
`;
}

function summarySection(plan: Plan, { language, say }: ReportWords): string {
  const { steps, remarks } = planSummary(plan, language);
  const lines = steps.map(({ name, text }) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd></div>`);
  const list = remarks.map((remark) => `<li>${escapeHtml(remark)}</li>`);
  return `<dl class="summary">${lines.join('\n')}</dl>${
    remarks.length > 0 ? `<h3>${escapeHtml(say('findings'))}</h3><ul class="remarks">${list.join('\n')}</ul>` : ''
  }`;
}
