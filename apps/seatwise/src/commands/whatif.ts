import {
  bestForBudget,
  catalogueHash,
  clausesOf,
  evidenceOfDocument,
  leastEffortFor,
  renderClause,
  type WhatIf,
} from '@seatwise/ccso';
import { SeatwiseError } from '@seatwise/core';
import { readAssessmentFile, readCatalogueFile } from '../assessment/read-document.ts';
import { numberOption } from '../options/values.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { reportWords } from '../report/report-words.ts';
import { type Command, textOption } from './command.ts';

export const whatif: Command = {
  name: 'whatif',
  usage: 'whatif ASSESSMENT --budget 30d | --target-band NAME [--json]',
  help: 'most points for an effort, or least effort to the next band; exact',
  options: {
    budget: { type: 'string', value: 'EFFORT', help: 'half-days as a number (60) or days (30d)' },
    'target-band': { type: 'string', value: 'NAME', help: 'name of a band, pass, or points (75)' },
    'within-months': { type: 'string', value: 'MONTHS', help: 'leaves out what cannot be shown within so many months' },
    catalogue: { type: 'string', value: 'FILE', help: 'catalogue; the reference catalogue without' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'ASSESSMENT' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const own = await readCatalogueFile(textOption(options, 'catalogue'));
    const document = await readAssessmentFile(file, own);
    const evidence = evidenceOfDocument(document, own, catalogueHash(own, nodeDigest));
    const months = textOption(options, 'within-months');
    const input = {
      catalogue: own,
      evidence,
      ...(months === undefined ? {} : { withinMonths: numberOption('--within-months', months, '6') }),
    };
    const budget = textOption(options, 'budget');
    const band = textOption(options, 'target-band');
    if ((budget === undefined) === (band === undefined))
      throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--budget | --target-band' });
    const { say, choose, number, points } = reportWords(language);
    let found: WhatIf | null;
    if (budget !== undefined) found = bestForBudget(input, effortOf(budget));
    else {
      const { mark, strictly } = targetOf(band as string, own.profile);
      found = leastEffortFor(input, mark, strictly);
    }
    if (options.json === true) {
      const { score: _, ...shown } = found ?? { score: null, reached: false };
      print(JSON.stringify({ disclaimer: own.disclaimer, reached: found !== null, ...shown }));
      return 0;
    }
    print(choose(own.disclaimer));
    if (!found) {
      print(say('whatif.never'));
      return 0;
    }
    print(
      say('whatif.line', {
        from: points(found.before),
        to: points(found.after),
        halfDays: number(found.effort),
        months: found.leadTimeMonths,
      }),
    );
    const clauses = new Map(clausesOf(own).map(({ clause }) => [clause.code, clause]));
    for (const { clause, effort, gain } of found.steps) {
      const known = clauses.get(clause);
      const shown = known && renderClause(known);
      const step = shown?.firstStep ? `  ${choose(shown.firstStep)}` : '';
      print(
        `${clause.padEnd(10)}+${number(gain / 1000, 2)}  ${number(effort).padStart(3)}  ${shown ? choose(shown.title) : ''}${step}`,
      );
    }
    return 0;
  },
};

/** Half-days of `60` or `30d`. */
function effortOf(text: string): number {
  const match = /^(\d{1,5})(d)?$/.exec(text);
  if (!match) throw new SeatwiseError('WHATIF_BUDGET_INVALID', { value: text });
  return Number(match[1]) * (match[2] ? 2 : 1);
}

function targetOf(
  text: string,
  {
    bands,
    passMark,
    passComparator,
  }: { bands: readonly { from: number; name: { en: string; zh: string } }[]; passMark: number; passComparator: string },
): { mark: number; strictly: boolean } {
  if (text === 'pass') return { mark: passMark, strictly: passComparator === 'above' };
  const band = bands.find(({ name }) => name.en === text || name.zh === text);
  if (band) return { mark: band.from, strictly: false };
  if (/^\d{1,3}(\.\d{1,3})?$/.test(text)) return { mark: Math.round(Number(text) * 1000), strictly: false };
  throw new SeatwiseError('WHATIF_BAND_UNKNOWN', {
    band: text,
    allowed: ['pass', ...bands.map(({ name }) => name.en)],
  });
}
