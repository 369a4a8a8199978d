import { useTranslation } from 'react-i18next';
import type { CatalogueClause } from '../../api/use-catalogue.ts';
import type { OpenedEngagement } from '../../api/use-engagements.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { KeyFigures } from '../../parts/key-figures.tsx';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';

/** How far blind scores agree, and where to talk. No gate hangs on it. */
export function AgreementPanel({
  agreement,
  clauses,
}: {
  agreement: NonNullable<OpenedEngagement['agreement']>;
  clauses: readonly CatalogueClause[];
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const format = useFormat();
  const titles = new Map(clauses.map(({ code, title }) => [code, say(title)]));
  const { raw, ac2, alpha, alphaInterval, gaps } = agreement;
  const shown = (value: number | null) => (value === null ? t('engagements.unclear') : value.toFixed(2));
  return (
    <Panel title={t('engagements.agreement')} flush={false}>
      <KeyFigures
        figures={[
          { name: t('engagements.raw'), value: raw === null ? t('engagements.unclear') : format.share(raw) },
          { name: t('engagements.ac2'), value: shown(ac2) },
          {
            name: t('engagements.alpha'),
            value: shown(alpha),
            ...(alphaInterval
              ? {
                  note: t('engagements.alphaRange', {
                    low: alphaInterval[0].toFixed(2),
                    high: alphaInterval[1].toFixed(2),
                  }),
                }
              : {}),
          },
        ]}
      />
      <DataTable
        label={t('engagements.gaps')}
        rows={gaps}
        rowKey={({ clause }) => clause}
        height={220}
        saveAs="gaps"
        empty={t('engagements.noGaps')}
        columns={[
          {
            key: 'clause',
            head: t('engagements.gaps'),
            rowHead: true,
            wrap: true,
            cell: ({ clause }) => `${clause} ${titles.get(clause) ?? ''}`,
          },
          { key: 'levels', head: t('engagements.level'), align: 'end', cell: ({ low, high }) => `${low} – ${high}` },
        ]}
      />
    </Panel>
  );
}
