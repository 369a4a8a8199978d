import { catalogueHash, evidenceOfDocument, scoreAssessment } from '@seatwise/ccso';
import { SCORE_DIMENSIONS, type Score, SeatwiseError } from '@seatwise/core';
import { readAssessmentFile, readCatalogueFile, readProfileFile } from '../assessment/read-document.ts';
import { writeAssessment } from '../assessment/write-assessment.ts';
import { nodeDigest } from '../ports/node-digest.ts';
import { reportWords } from '../report/report-words.ts';
import { type Language, label } from '../words/index.ts';
import { type Command, textOption } from './command.ts';

export const score: Command = {
  name: 'score',
  usage: 'score ASSESSMENT.json|.xlsx [--catalogue F] [--profile F] [--out DIR] [--json]',
  help: 'score of an assessment as a range, by dimension and module; with --out every form of it, signed',
  options: {
    catalogue: {
      type: 'string',
      value: 'FILE',
      help: 'catalogue (JSON, OSCAL, XLSX, CSV); the reference catalogue without',
    },
    profile: {
      type: 'string',
      value: 'FILE',
      help: 'JSON with settings of the scoring profile to change (milli-points)',
    },
    out: { type: 'string', value: 'DIR', help: 'folder for JSON, workbook, OSCAL, report and signed bundle' },
    key: { type: 'string', value: 'FILE', help: 'Ed25519 private key (PEM); made in the folder without' },
    json: { type: 'boolean', help: 'one JSON document on standard output' },
  },
  async run({ positionals, options, language, print, tell }) {
    const [file, extra] = positionals;
    if (file === undefined) throw new SeatwiseError('USAGE_ARGUMENT_MISSING', { argument: 'ASSESSMENT' });
    if (extra !== undefined) throw new SeatwiseError('USAGE_ARGUMENT_EXTRA', { argument: extra });
    const own = await readCatalogueFile(textOption(options, 'catalogue'));
    const profile = textOption(options, 'profile');
    const document = await readAssessmentFile(file, own);
    const evidence = evidenceOfDocument(document, own, catalogueHash(own, nodeDigest));
    const used = profile === undefined ? own.profile : await readProfileFile(profile, own);
    const result = scoreAssessment({ catalogue: own, evidence, profile: used });
    const { disclaimer, conflicts } = own;
    if (options.json === true) print(JSON.stringify({ disclaimer, conflicts, ...result }));
    else for (const line of scoreLines(result, disclaimer, language)) print(line);
    const folder = textOption(options, 'out');
    if (folder !== undefined) {
      if (profile !== undefined)
        throw new SeatwiseError('USAGE_OPTION_INVALID', {
          option: '--out',
          value: folder,
          expected: 'no --profile: what is signed follows from its catalogue alone',
        });
      await writeAssessment(document, own, result, {
        folder,
        key: textOption(options, 'key'),
        language,
        now: new Date().toISOString(),
      });
      tell(label(language, 'out', { path: folder }));
    }
    return 0;
  },
};

/** A score in a few lines for a terminal, under its notice. */
export function scoreLines(
  score: Score,
  disclaimer: { readonly en: string; readonly zh: string },
  language: Language,
): string[] {
  const { points, choose, say } = reportWords(language);
  const { result } = score;
  const width = language === 'en' ? 26 : 14;
  const verdict = !result
    ? say('verdict.none')
    : result.atBoundary
      ? say('verdict.boundary')
      : say(result.passed === null ? 'verdict.open' : result.passed ? 'verdict.passed' : 'verdict.failed');
  return [
    choose(disclaimer),
    `${say('total').padEnd(width)}${points(result?.total ?? score.points)}  ${verdict}${result?.band ? `  ${result.band}` : ''}`,
    `${say('judged').padEnd(width)}${score.evaluated} / ${score.total}`,
    ...SCORE_DIMENSIONS.map((dimension) => {
      const range = result?.dimensions[dimension] ?? score.dimensions[dimension];
      return `${say(`dimension.${dimension}`).padEnd(width)}${points(range)}`;
    }),
    ...score.modules.map(
      (module) =>
        `${`${say('module')} ${module.module}`.padEnd(width)}${points(module.points)}  ${module.evaluated} / ${module.clauses}`,
    ),
  ];
}
