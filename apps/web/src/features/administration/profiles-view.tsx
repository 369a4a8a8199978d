import { useTranslation } from 'react-i18next';
import { useRemoveProfile } from '../../api/use-administration.ts';
import { useImportProfiles } from '../../api/use-imports.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { ConfirmButton } from './confirm-button.tsx';

/** Layouts of files that somebody has saved at an import. */
export function ProfilesView() {
  const { t } = useTranslation();
  const query = useImportProfiles();
  const remove = useRemoveProfile();
  return (
    <ArtefactGate query={query}>
      {(profiles) => (
        <Panel title={t('administration.views.profiles')} note={t('administration.profilesNote')} flush>
          {remove.error && <ErrorBox error={remove.error} />}
          <SortedTable
            saveAs="import-profiles"
            label={t('administration.views.profiles')}
            rows={profiles}
            rowKey={({ name }) => name}
            empty={t('administration.noProfiles')}
            columns={[
              {
                key: 'name',
                head: t('people.fields.name'),
                rowHead: true,
                sortBy: ({ name }) => name,
                cell: ({ name }) => name,
              },
              {
                key: 'kind',
                head: t('administration.holds'),
                sortBy: ({ kind }) => kind,
                cell: ({ kind }) => t(`administration.exportKinds.${kind}`),
              },
              {
                key: 'layout',
                head: t('administration.layout'),
                cell: ({ layout }) => t(`administration.layouts.${layout}`),
              },
              {
                key: 'interval',
                head: t('history.interval'),
                align: 'end',
                cell: ({ intervalMinutes }) =>
                  intervalMinutes === null ? '–' : t('history.minutes', { minutes: intervalMinutes }),
              },
              {
                key: 'columns',
                head: t('administration.columns'),
                align: 'end',
                cell: ({ columns }) => columns.length,
              },
              {
                key: 'action',
                head: t('imports.action'),
                saved: false,
                cell: ({ name }) => (
                  <ConfirmButton name={name} disabled={remove.isPending} onConfirm={() => remove.mutate(name)} />
                ),
              },
            ]}
          />
        </Panel>
      )}
    </ArtefactGate>
  );
}
