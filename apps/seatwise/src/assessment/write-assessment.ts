import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AssessmentDocument, assessmentTables, type Catalogue, makeBundle, oscalResults } from '@seatwise/ccso';
import { type Score, SeatwiseError } from '@seatwise/core';
import { writeXlsx } from '@seatwise/formats';
import { nodeDigest } from '../ports/node-digest.ts';
import type { Language } from '../words/index.ts';
import { signerFrom } from './signing.ts';

/** Key that is made for a folder when none is named. */
const KEY = 'signing-key.pem';

/** Writes an assessment in every form: JSON, workbook, OSCAL, report, and the signed bundle. */
export async function writeAssessment(
  document: AssessmentDocument,
  catalogue: Catalogue,
  score: Score,
  { folder, key, language, now }: { folder: string; key: string | undefined; language: Language; now: string },
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: folder });
  }
  const { renderAssessment } = await import('../report/render-assessment.ts');
  const signer = await signerFrom(key ?? join(folder, KEY));
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const files: Record<string, string | Uint8Array> = {
    'assessment.json': json(document),
    'score.json': json({ disclaimer: catalogue.disclaimer, ...score }),
    'assessment.xlsx': writeXlsx(assessmentTables(document, catalogue)),
    'assessment.oscal.json': json(oscalResults(document, catalogue, score, now, nodeDigest)),
    'assessment.html': renderAssessment(document, catalogue, score, language),
    'bundle.json': json(makeBundle(catalogue, document, signer, nodeDigest)),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content).catch(() => {
      throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: join(folder, name) });
    });
  }
}
