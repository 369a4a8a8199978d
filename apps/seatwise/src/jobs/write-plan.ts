import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artefact, type ArtefactRef, SeatwiseError } from '@seatwise/core';
import { type Cell, writeCsv, writeForecastCsv, writeRequirementCsv } from '@seatwise/formats';
import type { Plan } from '@seatwise/pipeline';
import { renderReport } from '../report/render-report.ts';
import type { Language } from '../words/index.ts';

/** Writes a plan as files: CSV for tables, JSON for what has structure, one HTML report that needs no network. */
export async function writePlan(plan: Plan, folder: string, language: Language): Promise<string[]> {
  const files: Record<string, string> = {
    'forecast.csv': writeForecastCsv(plan.forecast.payload),
    'requirement.csv': writeRequirementCsv(plan.requirement.payload),
    'organisation.csv': organisationCsv(plan),
    'plan.json': document(plan),
    'report.html': renderReport(plan, language),
  };
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  } catch {
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: folder });
  }
  return Object.keys(files);
}

function organisationCsv(plan: Plan): string {
  const rows = plan.organisation.payload.roles.map(({ role, required, rule, basis, source }): Cell[] => [
    role,
    required,
    rule,
    basis,
    source,
  ]);
  return writeCsv(['role', 'required', 'rule', 'basis', 'source'], rows);
}

/** Ids and provenance of every artefact: what was made from what, with which options. */
function document(plan: Plan): string {
  const ref = ({ kind, id }: ArtefactRef): ArtefactRef => ({ kind, id });
  const artefacts = Object.values(plan).map((artefact: Artefact) => ({
    ...ref(artefact),
    provenance: { ...artefact.provenance, inputs: artefact.provenance.inputs.map(ref) },
  }));
  const { backtest } = plan.forecast.payload;
  return `${JSON.stringify({ artefacts, backtest, conflicts: plan.organisation.payload.conflicts }, null, 2)}\n`;
}
