import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { clockText } from './clock-text.ts';
import { type Area, cellsOf } from './gestures.ts';
import type { Matrix } from './matrix-model.ts';

/** What a cell or an area says, in a sentence. */
export function useCellWords(matrix: Matrix, teamName: (id: string) => string, skillName: (id: string) => string) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = (row: number, day: number) => {
    const agent = matrix.agents[row];
    const date = matrix.days[day];
    return agent && date !== undefined ? `${agent.name || agent.id}, ${format.day(date)}` : '';
  };
  return {
    name,
    cell(row: number, day: number): string {
      const agent = matrix.agents[row];
      if (!agent) return t('matrix.nobody');
      const at = row * matrix.days.length + day;
      const cell = matrix.cells[at];
      const kind = cell?.kind ?? 'off';
      const shifts = (cell?.shifts ?? []).map(({ skill }) => skillName(skill)).join(' + ');
      const parts = [
        `${agent.name || agent.id} (${agent.id}) · ${teamName(agent.team)}`,
        format.day(matrix.days[day] as string),
        cell
          ? `${t(`matrix.kinds.${kind}`)} ${clockText(cell.from)}–${clockText(cell.to)} ${shifts}`.trim()
          : t('matrix.kinds.off'),
        ...(matrix.isLocked[day] ? [t('matrix.locked')] : []),
        ...(matrix.broken.get(at) ?? []).map(({ rule, measured, limit }) =>
          t('matrix.breaks', {
            rule: t(`schedule.rules.${rule}`),
            measured: format.number(measured, measured % 1 === 0 ? 0 : 1),
            limit: format.number(limit, limit % 1 === 0 ? 0 : 1),
          }),
        ),
      ];
      return parts.join(' · ');
    },
    area(area: Area): string {
      let [cells, shifts, minutes] = [0, 0, 0];
      for (const [row, day] of cellsOf(area)) {
        cells++;
        const cell = matrix.cells[row * matrix.days.length + day];
        if (!cell) continue;
        shifts++;
        minutes += cell.paidMinutes;
      }
      return t('matrix.chosen', {
        cells: format.number(cells),
        shifts: format.number(shifts),
        hours: format.number(minutes / 60, 1),
      });
    },
  };
}
