import { type Issue, type LocalDate, SeatwiseError } from '@seatwise/core';
import { z } from 'zod';

const date = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What was drawn and seen in an interview, a sample or an observation. The seed makes the draw repeatable. */
const record = z.strictObject({
  date,
  /** Assessor who drew and looked. */
  by: z.string().min(1),
  seed: z.int().min(0).max(4_294_967_295).nullable(),
  /** Everything that could have been drawn: ids of people, files or contacts, in a fixed order. */
  population: z.array(z.string().min(1)),
  drawn: z.array(z.string().min(1)),
  /** What was found, one line a drawn thing where there are several. */
  findings: z.array(z.string()),
});

const head = {
  id: z.string().min(1),
  title: z.string().min(1),
  /** One item may serve many clauses. */
  clauses: z.array(z.string().min(1)).min(1),
  department: z.string().min(1),
  owner: z.string().min(1),
  documentNumber: z.string().nullable(),
  version: z.string().nullable(),
  /** Days on which it holds, both inclusive; null: without limit. */
  validFrom: date.nullable(),
  validTo: date.nullable(),
  /** When it reached us, by our own clock. */
  receivedAt: z.iso.datetime({ offset: true }),
  addedBy: z.string().min(1),
};

export const MANUAL_EVIDENCE_SCHEMA = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    ...head,
    fileName: z.string().min(1),
    bytes: z.int().min(0),
    hash: sha256,
  }),
  z.strictObject({ kind: z.literal('link'), ...head, href: z.url({ protocol: /^https?$/ }), hash: sha256.nullable() }),
  z.strictObject({ kind: z.literal('interview'), ...head, record }),
  z.strictObject({ kind: z.literal('sampling'), ...head, record }),
  z.strictObject({ kind: z.literal('observation'), ...head, record }),
]);
/** Evidence that a person brings: a file or link with its hash, or the record of an interview, a sample, an observation. */
export type ManualEvidence = z.infer<typeof MANUAL_EVIDENCE_SCHEMA>;

/** Reads one item. @throws SeatwiseError ASSESSMENT_INVALID with the first fault */
export function readManualEvidence(document: unknown): ManualEvidence {
  const read = MANUAL_EVIDENCE_SCHEMA.safeParse(document);
  if (read.success) return read.data;
  const issues = read.error.issues.map(({ path, message }): Issue => {
    const detail = `${path.map(String).join('.')}: ${message}`;
    return { code: 'ASSESSMENT_INVALID', severity: 'error', params: { detail } };
  });
  throw new SeatwiseError('ASSESSMENT_INVALID', (issues[0] as Issue).params, {}, issues);
}

/** `future`: not valid yet. */
export function validityOn(
  { validFrom, validTo }: Pick<ManualEvidence, 'validFrom' | 'validTo'>,
  day: LocalDate,
): 'valid' | 'expired' | 'future' {
  if (validTo !== null && day > validTo) return 'expired';
  return validFrom !== null && day < validFrom ? 'future' : 'valid';
}

/**
 * Draws a sample without putting back (Fisher and Yates 1938, numbers of mulberry32). The same seed and population give the
 * same sample, so that anybody can check the draw. More than there is gives all of it.
 */
export function drawSample(population: readonly string[], size: number, seed: number): string[] {
  const pool = [...population];
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const drawn: string[] = [];
  while (drawn.length < size && pool.length > 0) {
    const [one] = pool.splice(Math.floor(next() * pool.length), 1);
    drawn.push(one as string);
  }
  return drawn;
}

/** True when a record's sample is what its seed draws; null where nothing was drawn by seed. */
export function drawHolds({ seed, population, drawn }: z.infer<typeof record>): boolean | null {
  if (seed === null) return null;
  return drawSample(population, drawn.length, seed).join('\n') === drawn.join('\n');
}
