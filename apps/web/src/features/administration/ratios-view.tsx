import { ratioSourceIn } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useRatioPresets } from '../../api/use-administration.ts';
import { usePlanningDocument } from '../../api/use-planning-document.ts';
import { useFormat } from '../../format/use-format.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import type { PlanSettings } from './plan-settings.ts';

/** Both readings of the ratios of support staff, where they differ, and which one plans use. */
export function RatiosView() {
  const { t } = useTranslation();
  const format = useFormat();
  const { language } = useLanguage();
  const query = useRatioPresets();
  const inForce = usePlanningDocument<PlanSettings>('plan-settings').data?.value.ratioPreset;
  return (
    <ArtefactGate query={query}>
      {({ seats, presets, conflicts }) => (
        <>
          {conflicts.map(({ role, readings }) => (
            <Notice
              key={role}
              tone="warn"
              title={t('administration.conflictOf', {
                role: t(`organisation.roles.${role}`),
                seats: format.number(seats),
              })}
            >
              <p>
                {readings
                  .map(({ preset, per, required }) =>
                    t('organisation.reading', {
                      preset: t(`administration.presets.${preset as 'as-stated'}`),
                      per,
                      required,
                    }),
                  )
                  .join(' · ')}
              </p>
              <p>{t('administration.conflictAdvice')}</p>
            </Notice>
          ))}
          <Panels columns={2}>
            {presets.map(({ id, ratios }) => (
              <Panel
                key={id}
                title={t(`administration.presets.${id as 'as-stated'}`)}
                note={<code>{id}</code>}
                tools={
                  id === inForce && (
                    <Badge tone="accent" glyph="●">
                      {t('administration.inForce')}
                    </Badge>
                  )
                }
                flush
              >
                <DataTable
                  saveAs={`ratios-${id}`}
                  label={t(`administration.presets.${id as 'as-stated'}`)}
                  rows={ratios}
                  rowKey={({ role }) => role}
                  columns={[
                    {
                      key: 'role',
                      head: t('organisation.role'),
                      rowHead: true,
                      cell: ({ role }) => t(`organisation.roles.${role}`),
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
                    {
                      key: 'source',
                      head: t('organisation.source'),
                      wrap: true,
                      cell: ({ source }) => ratioSourceIn(source, language),
                    },
                  ]}
                />
              </Panel>
            ))}
          </Panels>
        </>
      )}
    </ArtefactGate>
  );
}
