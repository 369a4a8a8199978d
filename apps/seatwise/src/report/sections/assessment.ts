import { clausesOf, REFERENCE_CATALOGUE } from '@seatwise/ccso';
import type { EvidenceItem } from '@seatwise/core';
import type { Plan } from '@seatwise/pipeline';
import { escapeHtml, htmlTable } from '../html.ts';
import type { ReportWords } from '../report-words.ts';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=', '!=': '≠' };

/** Points of every clause with the evidence they rest on, under the notice that always goes with them. */
export function assessmentSection({ score, evidence }: Plan, words: ReportWords): string {
  const { say, points, choose } = words;
  const titles = new Map(clausesOf(REFERENCE_CATALOGUE).map(({ clause }) => [clause.code, clause.title]));
  const found = new Map(evidence.payload.clauses.map((clause) => [clause.clause, clause]));
  const rows = score.payload.clauses.map(({ clause, state, points: range }) => {
    const title = titles.get(clause);
    return [
      clause,
      title ? choose(title) : '',
      say(`state.${state}`),
      points(range),
      (found.get(clause)?.items ?? []).map((item) => itemText(item, words)).join('; '),
    ];
  });
  const head = [say('clause'), '', say('state'), `#${say('points')}`, say('observed')];
  return `<p class="notice">${escapeHtml(say('notice'))}</p>${htmlTable(head, rows)}`;
}

function itemText({ name, observed, comparator, limit }: EvidenceItem, { say, number }: ReportWords): string {
  const text = (value: EvidenceItem['observed']) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
    return typeof value === 'number' ? number(value, Number.isInteger(value) ? 0 : 4) : value;
  };
  const wanted = comparator === 'present' ? say('present') : `${SIGNS[comparator] ?? comparator} ${text(limit)}`;
  return `${name} ${text(observed)} (${wanted})`;
}
