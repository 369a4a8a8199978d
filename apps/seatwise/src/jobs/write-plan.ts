import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Artefact, SeatwiseError } from '@seatwise/core';
import {
  writeForecastCsv,
  writeOrganisationCsv,
  writeRequirementCsv,
  writeScheduleCsv,
  writeScheduleIcs,
} from '@seatwise/formats';
import type { Plan } from '@seatwise/pipeline';
import type { Language } from '../words/index.ts';

/** Writes a plan as files: CSV for tables, JSON for what has structure, one HTML report that needs no network. */
export async function writePlan(plan: Plan, folder: string, language: Language): Promise<string[]> {
  const zone = plan.forecast.payload.grid.zone;
  // Charts are read when they are drawn: what fails before need not wait for them.
  const { renderReport } = await import('../report/render-report.ts');
  const files: Record<string, string> = {
    'forecast.csv': writeForecastCsv(plan.forecast.payload),
    'requirement.csv': writeRequirementCsv(plan.requirement.payload),
    'schedule.csv': writeScheduleCsv(plan.schedule.payload),
    // The stamp is the plan's own first instant: a clock here would make equal plans differ.
    'schedule.ics': writeScheduleIcs(plan.schedule.payload, { zone, stampInstant: plan.schedule.payload.grid.start }),
    'organisation.csv': writeOrganisationCsv(plan.organisation.payload),
    'metrics.json': document(plan.metrics),
    'evidence.json': document(plan.evidence),
    'score.json': document(plan.score),
    'report.html': renderReport(plan, language),
  };
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  } catch (error) {
    if (error instanceof SeatwiseError) throw error;
    throw new SeatwiseError('OUTPUT_NOT_WRITABLE', { path: folder });
  }
  return Object.keys(files);
}

function document({ kind, id, provenance, payload }: Artefact): string {
  return `${JSON.stringify({ kind, id, provenance, payload }, null, 2)}\n`;
}
