import { useTranslation } from 'react-i18next';
import { useSkillName } from '../../../api/use-center.ts';
import type { ChangedDay, DayChanges } from '../../../api/use-generated.ts';
import type { ScheduleDraft } from '../../../api/use-schedule-draft.ts';
import { useFormat } from '../../../format/use-format.ts';
import { Badge } from '../../../parts/badge.tsx';
import { DataTable } from '../../../parts/data-table.tsx';

const LOOK = {
  addition: { tone: 'good', glyph: '+' },
  change: { tone: 'info', glyph: '↔' },
  deletion: { tone: 'warn', glyph: '−' },
} as const;

/** Agents' days that would change, each with what it was and what it becomes. */
export function ChangedDays({ changes, draft }: { changes: DayChanges; draft: ScheduleDraft }) {
  const { t } = useTranslation();
  const format = useFormat();
  const skillName = useSkillName();
  const names = new Map(draft.agents.map(({ id, name }) => [id, name || id]));
  const total = changes.additions + changes.changes + changes.deletions;
  const label = t('matrix.generate.changesTable');
  const shiftsText = (shifts: ChangedDay['before']) =>
    shifts.length === 0
      ? t('matrix.codes.off')
      : shifts
          .map(
            ({ start, end, skill, onQueue }) =>
              `${format.time(start, draft.grid.zone)}–${format.time(end, draft.grid.zone)}${onQueue ? ` ${skillName(skill)}` : ''}`,
          )
          .join(' + ');
  return (
    <>
      {total > changes.days.length && (
        <p>
          {t('matrix.generate.listed', {
            count: format.number(changes.days.length),
            total: format.number(total),
          })}
        </p>
      )}
      <DataTable
        label={label}
        rows={changes.days}
        rowKey={({ agent, date }) => `${date} ${agent}`}
        height={420}
        columns={[
          { key: 'date', head: t('parts.date'), cell: ({ date }) => format.day(date) },
          { key: 'agent', head: t('matrix.agent'), rowHead: true, cell: ({ agent }) => names.get(agent) ?? agent },
          {
            key: 'kind',
            head: t('matrix.generate.kind'),
            cell: ({ kind }) => <Badge {...LOOK[kind]}>{t(`matrix.generate.kinds.${kind}`)}</Badge>,
          },
          { key: 'before', head: t('matrix.generate.before'), cell: ({ before }) => shiftsText(before) },
          { key: 'after', head: t('matrix.generate.after'), cell: ({ after }) => shiftsText(after) },
        ]}
      />
    </>
  );
}
