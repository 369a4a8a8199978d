import { formatInstant } from '@seatwise/calendar';
import { MINUTE, type Shift, type Zone } from '@seatwise/core';
import { COLORS } from './colors.ts';
import { escapeHtml } from './html.ts';

const [WIDTH, LEFT, ROW, TOP] = [960, 96, 12, 22];
const HOUR = 60 * MINUTE;

/** Shifts as bars over time, one row each, as an SVG element. The axis reaches past midnight where a shift does. */
export function dayPlanDrawing(shifts: readonly Shift[], zone: Zone): string {
  const from = Math.floor(Math.min(...shifts.map(({ start }) => start)) / HOUR) * HOUR;
  const to = Math.ceil(Math.max(...shifts.map(({ end }) => end)) / HOUR) * HOUR;
  const x = (instant: number) => (LEFT + ((instant - from) / (to - from)) * (WIDTH - LEFT - 8)).toFixed(1);
  const height = TOP + shifts.length * ROW + 4;
  const hours = Array.from({ length: (to - from) / HOUR }, (_, i) => from + i * HOUR);
  const axis = hours.map(
    (hour, i) =>
      `<line x1="${x(hour)}" x2="${x(hour)}" y1="${TOP - 4}" y2="${height}" stroke="${COLORS.grid}"/>${
        i % 2 === 0
          ? `<text x="${x(hour)}" y="12" font-size="11" fill="${COLORS.soft}">${formatInstant(hour, zone).slice(11, 16)}</text>`
          : ''
      }`,
  );
  const rows = shifts.map(({ id, agent, activities }, row) => {
    const y = TOP + row * ROW;
    const name = `<text x="4" y="${y + 9}" font-size="9" fill="${COLORS.ink}">${escapeHtml((agent ?? id).slice(-16))}</text>`;
    const bars = activities.map(({ activity, start, end, onQueue }) => {
      const size = `x="${x(start)}" y="${y + 1}" width="${(Number(x(end)) - Number(x(start))).toFixed(1)}" height="${ROW - 3}"`;
      if (activity === 'meal') return `<rect ${size} fill="#fff" stroke="${COLORS.blue}" stroke-width="0.75"/>`;
      return `<rect ${size} fill="${onQueue ? COLORS.blue : activity === 'break' ? COLORS.soft : COLORS.orange}"/>`;
    });
    return name + bars.join('');
  });
  return `<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-hidden="true">${axis.join('')}${rows.join('\n')}</svg>`;
}
