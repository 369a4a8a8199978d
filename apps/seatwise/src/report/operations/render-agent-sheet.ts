import { localMinutesOf } from '@seatwise/calendar';
import type { AgentFigures, AgentSheet } from '@seatwise/pipeline';
import { type Language, label } from '../../words/index.ts';
import { escapeHtml, htmlTable } from '../html.ts';
import { type ReportWords, reportWords } from '../report-words.ts';
import { REPORT_STYLE } from '../style.ts';

/** An agent's own sheet as one HTML file for screen and print. */
export function renderAgentSheet(sheet: AgentSheet, zone: string, language: Language): string {
  const words = reportWords(language);
  const { say } = words;
  const { agent, from, to, own, team, days } = sheet;
  const title = `Seatwise 智席 · ${say('report.agentSheet')} ${agent.name} ${from} – ${to}`;
  const heads = [
    `#${say('report.scheduledHours')}`,
    `#${say('report.adherence')}`,
    `#${say('report.conformance')}`,
    `#${say('report.handled')}`,
    `#${say('report.aht')}`,
    `#${say('report.quality')}`,
    `#${say('report.reviews')}`,
  ];
  const lines = [
    [agent.name, ...cells(own, words)],
    ...(team ? [[say('report.teamOf', { team: agent.team, people: team.people }), ...cells(team, words)]] : []),
  ];
  const clock = (at: number | null) => {
    if (at === null) return '–';
    const minutes = localMinutesOf(at, zone);
    return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  };
  const rows = days.map((day) => [
    day.date,
    day.start === null ? '–' : `${clock(day.start)} – ${clock(day.end)}`,
    day.activities
      .filter(({ onQueue }) => !onQueue)
      .map(({ activity, start, end }) => `${activityName(activity, language)} ${clock(start)}–${clock(end)}`)
      .join(language === 'zh-CN' ? '，' : ', '),
    ...cells(day, words),
  ]);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escapeHtml(title)}</title><style>${REPORT_STYLE}</style></head>
<body>
<header><h1>${escapeHtml(title)}</h1><p>${escapeHtml(say('report.agentIntro', { zone }))}</p></header>
<section><h2>${escapeHtml(say('report.results'))}</h2>
${htmlTable([say('report.name'), ...heads], lines)}${team ? '' : `<p>${escapeHtml(say('report.teamSmall'))}</p>`}</section>
<section><h2>${escapeHtml(say('report.days'))}</h2>
${htmlTable([say('report.date'), say('report.shift'), say('report.pauses'), ...heads], rows)}</section>
</body>
</html>
`;
}

const cells = (figures: AgentFigures, { number, share }: ReportWords): string[] => [
  number(figures.scheduledHours, 1),
  share(figures.adherence),
  share(figures.conformance),
  number(figures.handled),
  number(figures.aht, 0),
  number(figures.quality, 1),
  number(figures.reviews),
];

const NAMED = ['meal', 'break', 'other'] as const;

/** Activities that every center has are named in the reader's language; the others by their code. */
const activityName = (activity: string, language: Language): string => {
  const known = NAMED.find((name) => name === activity);
  return known === undefined ? activity : label(language, `activity.${known}`);
};
