import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import { useQueueName } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { type Cover, coverOf } from '../../grid/cover.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ShareBar } from '../../parts/share-bar.tsx';

/** Cover of each day, over all skills and for each. */
export function CoverMatrix() {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useQueueName();
  const schedule = useArtefact('schedules').data?.payload;
  if (!schedule) return null;
  const { grid, coverage } = schedule;
  const rows = grid.days.map((day, d) => ({
    day,
    all: coverOf(grid, coverage, d),
    skills: new Map(coverage.map((skill) => [skill.skill, coverOf(grid, [skill], d)])),
  }));
  const share = (cover: Cover | undefined) => (
    <ShareBar share={cover?.share ?? null} text={format.share(cover?.share)} />
  );
  return (
    <Panel title={t('overview.coverage')} note={t('overview.coverageNote')} flush>
      <DataTable
        saveAs="cover"
        label={t('overview.bySkill')}
        rows={rows}
        height={320}
        rowKey={({ day }) => day}
        columns={[
          { key: 'day', head: t('parts.date'), rowHead: true, cell: ({ day }) => format.day(day) },
          { key: 'needed', head: t('overview.needed'), align: 'end', cell: ({ all }) => format.number(all.needed) },
          {
            key: 'scheduled',
            head: t('overview.scheduled'),
            align: 'end',
            cell: ({ all }) => format.number(all.scheduled),
          },
          { key: 'all', head: t('overview.covered'), align: 'end', cell: ({ all }) => share(all) },
          ...coverage.map(({ skill }) => ({
            key: `skill ${skill}`,
            head: nameOf(skill),
            align: 'end' as const,
            cell: ({ skills }: (typeof rows)[number]) => share(skills.get(skill)),
          })),
        ]}
      />
    </Panel>
  );
}
