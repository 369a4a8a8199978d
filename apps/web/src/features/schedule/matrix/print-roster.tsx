import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { coverOf } from '../../../grid/cover.ts';
import { isClass } from './cell-kind.ts';
import { clockText } from './clock-text.ts';
import { MatrixLegend } from './matrix-legend.tsx';
import { type Matrix, rowTotals } from './matrix-model.ts';
import styles from './print-roster.module.css';

/** Most days that leave room for the times beside the codes. */
const WITH_TIMES = 8;

/** The roster for paper, A4 across: every person, with the head on each sheet. */
export function PrintRoster({
  matrix,
  from,
  to,
  title,
  teamName,
}: {
  matrix: Matrix;
  from: number;
  to: number;
  title: string;
  teamName: (id: string) => string;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const times = days.length <= WITH_TIMES;
  return (
    <div className={styles.paper}>
      <h2>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('matrix.agent')}</th>
            {days.map((day) => (
              <th key={day} scope="col" data-weekend={matrix.isWeekend[day] ? '' : undefined}>
                {format.shortDay(matrix.days[day] as string)}
                <br />
                {format.weekday(matrix.days[day] as string)}
              </th>
            ))}
            {(['hours', 'nights', 'weekends'] as const).map((total) => (
              <th key={total} scope="col">
                {t(`matrix.totalsShort.${total}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('matrix.cover')}</th>
            {days.map((day) => (
              <td key={day}>{format.number(coverOf(matrix.grid, matrix.coverage, day).short)}</td>
            ))}
            <td colSpan={3} />
          </tr>
          {matrix.agents.map((agent, row) => {
            const { hours, nights, weekends } = rowTotals(matrix, row, from, to);
            return (
              <tr key={agent.id}>
                <th scope="row">
                  {agent.name || agent.id} <small>{teamName(agent.team)}</small>
                </th>
                {days.map((day) => {
                  const cell = matrix.cells[row * matrix.days.length + day];
                  return (
                    <td key={day} data-kind={cell?.kind ?? 'off'}>
                      {t(`matrix.codes.${cell?.kind ?? 'off'}`)}
                      {times && cell && isClass(cell.kind) && (
                        <small> {`${clockText(cell.from)}–${clockText(cell.to)}`}</small>
                      )}
                    </td>
                  );
                })}
                <td>{format.number(hours, hours % 1 === 0 ? 0 : 1)}</td>
                <td>{nights}</td>
                <td>{weekends}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <MatrixLegend matrix={matrix} codesOnly />
    </div>
  );
}
