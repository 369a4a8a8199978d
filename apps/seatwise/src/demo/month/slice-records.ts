import type { FactColumns, FactName, Instant, IntervalRecords } from '@seatwise/core';

/** The rows of files that start in `[from, to)`, as one file; null when there are none. */
export function sliceRecords(
  files: readonly IntervalRecords[],
  from: Instant,
  to: Instant,
  file: string,
): IntervalRecords | null {
  const [first] = files;
  if (!first) return null;
  const picked = files.flatMap((records) =>
    Array.from(records.start.keys())
      .filter((i) => (records.start[i] as number) >= from && (records.start[i] as number) < to)
      .map((i) => ({ records, i })),
  );
  if (picked.length === 0) return null;
  const facts = Object.fromEntries(
    Object.keys(first.facts).map((name) => [
      name,
      Float64Array.from(picked, ({ records, i }) => records.facts[name as FactName]?.[i] ?? Number.NaN),
    ]),
  ) as FactColumns;
  return {
    file,
    queues: first.queues,
    queue: Int32Array.from(picked, ({ records, i }) => records.queue[i] as number),
    start: Float64Array.from(picked, ({ records, i }) => records.start[i] as number),
    row: Int32Array.from(picked, (_, n) => n + 2),
    facts,
    thresholds: first.thresholds,
    intervalMinutes: first.intervalMinutes,
  };
}

/** An outage: half the contacts again, and a third of them give up; counts stay in balance. */
export function withOutage(records: IntervalRecords, queue: string, from: Instant, to: Instant): IntervalRecords {
  const own = records.queues.findIndex(({ id }) => id === queue);
  const facts = Object.fromEntries(
    Object.entries(records.facts).map(([name, values]) => [name, values.slice()]),
  ) as Record<FactName, Float64Array>;
  for (const [i, start] of records.start.entries()) {
    if (records.queue[i] !== own || start < from || start >= to) continue;
    const offered = Math.round((facts.offered[i] as number) * 1.5);
    const flowOut = facts.flowOut[i] as number;
    const abandoned = Math.round((offered - flowOut) / 3);
    facts.offered[i] = offered;
    facts.abandoned[i] = abandoned;
    facts.abandonedWithinThreshold[i] = Math.round(abandoned / 10);
    facts.shortAbandoned[i] = Math.round(abandoned / 20);
    facts.answered[i] = offered - flowOut - abandoned;
    facts.handled[i] = offered - flowOut - abandoned;
    facts.answeredWithinThreshold[i] = Math.round((offered - flowOut - abandoned) / 5);
    facts.answerWait[i] = (offered - flowOut - abandoned) * 90;
    facts.abandonWait[i] = abandoned * 75;
  }
  return { ...records, facts };
}
