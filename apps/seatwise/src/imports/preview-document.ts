import type { LayerPreview } from '@seatwise/history';
import type { FileRead } from './read-export-file.ts';

/** A preview as JSON: how the file was understood, what is wrong with it, and what it would change. */
export function previewDocument(read: FileRead, preview: LayerPreview | null) {
  const { file, kind, encoding, separator, profile, rows, intervals, totalRows, totals, issues, records } = read;
  return {
    file,
    kind,
    profile: profile?.name ?? null,
    mapping: profile,
    encoding,
    separator,
    intervalMinutes: records?.intervalMinutes ?? null,
    queues: records?.queues ?? [],
    thresholds: records?.thresholds ?? null,
    rows,
    intervals,
    totalRows,
    totals,
    issues,
    heatMap: preview?.days ?? [],
    spikes: preview?.spikes ?? [],
    changes: preview?.changes ?? null,
  };
}
