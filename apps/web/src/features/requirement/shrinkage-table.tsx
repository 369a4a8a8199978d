import type { Requirement } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useActivityName } from '../../words/use-activity-name.ts';

/** What takes people away from the queue, of which base, and whether the schedule places it. */
export function ShrinkageTable({ requirement }: { requirement: Wire<Requirement> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { shrinkage, shrinkageNotPlaced, shrinkageTotal } = requirement;
  const nameOf = useActivityName();
  return (
    <Panel
      title={t('requirement.shrinkageTable')}
      note={`${t('requirement.notPlacedTotal')} ${format.share(shrinkageNotPlaced)} · ${t('requirement.allTotal')} ${format.share(shrinkageTotal)}`}
      flush
    >
      <DataTable
        saveAs="shrinkage"
        label={t('requirement.shrinkageTable')}
        rows={shrinkage}
        rowKey={({ activity }) => activity}
        columns={[
          {
            key: 'activity',
            head: t('requirement.activity'),
            rowHead: true,
            cell: ({ activity }) => nameOf(activity),
          },
          { key: 'share', head: t('requirement.share'), align: 'end', cell: ({ share }) => format.share(share) },
          { key: 'base', head: t('requirement.shareBase'), cell: ({ base }) => t(`requirement.bases.${base}`) },
          {
            key: 'placed',
            head: t('requirement.placed'),
            cell: ({ placedBySchedule }) => t(placedBySchedule ? 'parts.yes' : 'parts.no'),
          },
        ]}
      />
    </Panel>
  );
}
