import type { Organisation } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useArtefact } from '../../api/use-artefact.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { MadeNote } from '../../parts/made-note.tsx';
import { Notice } from '../../parts/notice.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Conflicts } from './conflicts.tsx';

/** Support roles by ratio, and where the source reads two ways. */
export function OrganisationPage() {
  const { t } = useTranslation();
  const query = useArtefact('organisations');
  return (
    <>
      <PageHeader title={t('organisation.title')} about={t('organisation.about')} note={<MadeNote of={query.data} />} />
      <ArtefactGate query={query}>{({ payload }) => <Content organisation={payload} />}</ArtefactGate>
    </>
  );
}

function Content({ organisation }: { organisation: Wire<Organisation> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { roles, conflicts, seats, headCount, fte, preset } = organisation;
  return (
    <>
      <KeyFigures
        figures={[
          {
            name: t('organisation.support'),
            value: format.number(roles.reduce((sum, role) => sum + role.required, 0)),
          },
          { name: t('organisation.seats'), value: format.number(seats) },
          { name: t('organisation.headCount'), value: format.number(headCount) },
          { name: t('organisation.fte'), value: format.number(fte, 1) },
          { name: t('organisation.preset'), value: preset },
        ]}
      />
      {conflicts.length > 0 ? (
        <Notice tone="warn" title={t('organisation.conflicts')}>
          <Conflicts conflicts={conflicts} />
        </Notice>
      ) : (
        <Notice tone="good">{t('organisation.noConflicts')}</Notice>
      )}
      <Panel title={t('organisation.table')} flush>
        <DataTable
          saveAs="organisation"
          label={t('organisation.table')}
          rows={roles}
          rowKey={({ role }) => role}
          columns={[
            {
              key: 'role',
              head: t('organisation.role'),
              rowHead: true,
              cell: ({ role }) => t(`organisation.roles.${role}`),
            },
            {
              key: 'required',
              head: t('organisation.required'),
              align: 'end',
              cell: ({ required }) => <strong>{format.number(required)}</strong>,
            },
            {
              key: 'exact',
              head: t('organisation.exact'),
              align: 'end',
              cell: ({ exact }) => format.number(exact, 2),
            },
            {
              key: 'rule',
              head: t('organisation.rule'),
              cell: ({ per, unit }) => t('organisation.ratio', { per, unit: t(`organisation.units.${unit}`) }),
            },
            {
              key: 'basis',
              head: t('organisation.basis'),
              cell: ({ basis }) => (
                <Badge tone={basis === 'stated' ? 'good' : 'warn'}>{t(`organisation.bases.${basis}`)}</Badge>
              ),
            },
            { key: 'source', head: t('organisation.source'), wrap: true, cell: ({ source }) => source },
          ]}
        />
      </Panel>
    </>
  );
}
