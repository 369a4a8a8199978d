import { formatInstant } from '@seatwise/calendar';
import { BINDING_GOALS, type Forecast, gridLength, intervalStart, type Requirement } from '@seatwise/core';

export type Cell = string | number | null;

/** Text that a spreadsheet would take for a formula gets an apostrophe; numbers stay as they are. */
const guarded = (text: string) => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Shortest decimal with at most six places; empty for null, NaN and Infinity. */
function cellText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Math.round(cell * 1e6) / 1e6) : '';
  if (cell === null) return '';
  const text = guarded(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV after RFC 4180, with `\n` line ends and a final one. */
export function writeCsv(columns: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [columns.join(',')];
  for (const row of rows) lines.push(row.map(cellText).join(','));
  return `${lines.join('\n')}\n`;
}

const FORECAST_COLUMNS = [
  'queue',
  'interval_start',
  'offered',
  'offered_lower80',
  'offered_upper80',
  'offered_lower95',
  'offered_upper95',
  'aht',
];

/** One row for each open interval of each queue. */
export function writeForecastCsv({ grid, queues }: Forecast): string {
  const rows = queues.flatMap((queue) =>
    openIndexes(grid, queue.openMinutes).map((i) => [
      queue.queue,
      formatInstant(intervalStart(grid, i), grid.zone),
      ...[queue.offered, queue.lower80, queue.upper80, queue.lower95, queue.upper95, queue.aht].map(
        (column) => column[i] as number,
      ),
    ]),
  );
  return writeCsv(FORECAST_COLUMNS, rows);
}

const REQUIREMENT_COLUMNS = [
  'queue',
  'interval_start',
  'intensity',
  'base_staff',
  'required_staff',
  'service_level',
  'average_speed_of_answer',
  'occupancy',
  'binding_goal',
];

/** One row for each open interval of each queue. */
export function writeRequirementCsv({ grid, queues }: Requirement): string {
  const rows = queues.flatMap((queue) =>
    openIndexes(grid, queue.openMinutes).map((i) => [
      queue.queue,
      formatInstant(intervalStart(grid, i), grid.zone),
      ...[
        queue.intensity,
        queue.baseStaff,
        queue.requiredStaff,
        queue.serviceLevel,
        queue.averageSpeedOfAnswer,
        queue.occupancy,
      ].map((column) => column[i] as number),
      BINDING_GOALS[queue.bindingGoal[i] as number] as string,
    ]),
  );
  return writeCsv(REQUIREMENT_COLUMNS, rows);
}

function openIndexes(grid: Forecast['grid'], openMinutes: Uint8Array): number[] {
  return Array.from({ length: gridLength(grid) }, (_, i) => i).filter((i) => (openMinutes[i] as number) > 0);
}
