import { writeFile } from 'node:fs/promises';
import {
  type Catalogue,
  catalogueTables,
  checkCatalogue,
  countsOf,
  dataNeeded,
  isComplete,
  oscalCatalogue,
  poolsOf,
} from '@seatwise/ccso';
import { type Issue, SCORE_DIMENSIONS, SeatwiseError } from '@seatwise/core';
import { writeXlsx } from '@seatwise/formats';
import { METRIC_DEFINITIONS } from '@seatwise/metrics';
import { readCatalogueFile } from '../assessment/read-document.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { issueLine } from '../words/error-lines.ts';
import { label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

const FORMATS = ['json', 'oscal', 'xlsx'] as const;

export const catalogue: Command = {
  name: 'catalogue',
  usage: 'catalogue check|export|needs [FILE] [--json]',
  help: 'clause catalogue: faults, export, data that each clause needs',
  options: {
    format: { type: 'string', value: 'NAME', help: 'export as xlsx, json or oscal' },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'file of the export; a workbook needs one, text goes to standard output without',
    },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [action, file, extra] = positionals;
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    if (action === 'check') {
      const { summary, issues } = await checked(file);
      const faults = issues.some(({ severity }) => severity === 'error');
      if (options.json === true) print(JSON.stringify({ ...summary, issues }));
      else {
        print(label(language, 'catalogueLine', { ...summary, dimensions: summary.dimensions }));
        for (const issue of issues) print(issueLine(issue, language));
        print(
          label(language, faults ? 'catalogueFaults' : 'catalogueSound', {
            count: issues.filter(({ severity }) => severity === 'error').length,
          }),
        );
        print(summary.disclaimer[language === 'zh-CN' ? 'zh' : 'en']);
      }
      return faults ? 3 : 0;
    }
    if (action === 'export') {
      const format = textOption(options, 'format') ?? 'json';
      const out = textOption(options, 'out');
      const content = exported(await readCatalogueFile(file), format);
      if (typeof content !== 'string' && out === undefined)
        throw new SeatwiseError('USAGE_OPTION_MISSING', { option: '--out' });
      if (out === undefined) print(content as string);
      else {
        await writeFile(out, content).catch(() => {
          throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: out });
        });
        tell(label(language, 'out', { path: out }));
      }
      return 0;
    }
    if (action === 'needs') {
      const needs = dataNeeded(await readCatalogueFile(file));
      if (options.json === true) print(JSON.stringify(needs));
      else
        for (const { clause, answeredBy, data, names } of needs)
          print(`${clause.padEnd(10)}${answeredBy.padEnd(10)}${(data ?? '–').padEnd(22)}${names.join(', ')}`);
      return 0;
    }
    throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'check | export | needs' });
  },
};

/** Counts and faults; a file that has not even the form of a catalogue gives its faults of form. */
async function checked(file: string | undefined): Promise<{ summary: Summary; issues: readonly Issue[] }> {
  try {
    const read = await readCatalogueFile(file);
    const metricIds = new Set(METRIC_DEFINITIONS.map(({ id }) => id));
    const issues = checkCatalogue(read, { metricIds, writingRules: file === undefined });
    return { summary: summaryOf(read), issues };
  } catch (error) {
    if (!(error instanceof SeatwiseError) || error.code !== 'CATALOGUE_INVALID' || error.issues.length === 0)
      throw error;
    return { summary: NOTHING, issues: error.issues.map((issue) => ({ ...issue, ...error.place })) };
  }
}

interface Summary {
  readonly modules: number;
  readonly level2: number;
  readonly level3: number;
  readonly clauses: number;
  readonly subjective: number;
  readonly dimensions: number;
  readonly complete: boolean;
  readonly disclaimer: { readonly en: string; readonly zh: string };
}

const NOTHING: Summary = {
  modules: 0,
  level2: 0,
  level3: 0,
  clauses: 0,
  subjective: 0,
  dimensions: 0,
  complete: false,
  disclaimer: { en: '', zh: '' },
};

function summaryOf(read: Catalogue): Summary {
  const { levels, clauses, subjective } = countsOf(read);
  const pools = poolsOf(read).dimensions;
  const used = SCORE_DIMENSIONS.filter((dimension) => pools[dimension].deduct + pools[dimension].bonus > 0);
  return {
    modules: levels[0] ?? 0,
    level2: levels[1] ?? 0,
    level3: levels[2] ?? 0,
    clauses,
    subjective,
    dimensions: used.length,
    complete: isComplete(read),
    disclaimer: read.disclaimer,
  };
}

function exported(read: Catalogue, format: string): string | Uint8Array {
  if (format === 'json') return JSON.stringify(read, null, 2);
  // Exported again, the same catalogue gives the same bytes: the day it came into force, not the clock.
  if (format === 'oscal')
    return JSON.stringify(oscalCatalogue(read, `${read.effectiveFrom ?? '2026-01-01'}T00:00:00Z`, nodeDigest), null, 2);
  if (format === 'xlsx') return writeXlsx(catalogueTables(read));
  throw new SeatwiseError('USAGE_OPTION_INVALID', { option: '--format', value: format, expected: FORMATS.join(', ') });
}
