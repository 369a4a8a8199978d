import type { Profile } from '@seatwise/formats';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportPreview, type Reading, useImportProfiles } from '../../api/use-imports.ts';
import { useFormat } from '../../format/use-format.ts';
import { LabelledInput } from '../../parts/labelled-input.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import styles from './reading-options.module.css';
import { ZoneField } from './zone-field.tsx';

const SEPARATORS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
};
const AUTO = '';
const OWN = '*';

/** How a file was understood, and what may be set otherwise. */
export function ReadingOptions({
  reading,
  preview,
  onChange,
}: {
  reading: Reading;
  preview: ImportPreview | undefined;
  onChange: (part: Partial<Reading>) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const profiles = useImportProfiles().data ?? [];
  const names = new Set(profiles.map(({ name }) => name));
  const chosen = reading.profile === null ? AUTO : typeof reading.profile === 'string' ? reading.profile : OWN;
  const choose = (value: string) => {
    if (value !== OWN) onChange({ profile: value === AUTO ? null : value, mends: [] });
  };
  const seconds = (text: string): number | null => {
    const plain = text.normalize('NFKC').trim();
    const value = Number(plain);
    return plain === '' || !Number.isFinite(value) || value < 0 || value > 86_400 ? null : value;
  };
  return (
    <Panel title={t('imports.detected')} note={t('imports.detectedNote')}>
      {preview && (
        <dl className={styles.facts}>
          <Fact name={t('imports.kind')}>{t(`imports.kinds.${preview.kind}`)}</Fact>
          <Fact name={t('imports.encoding')}>{preview.encoding?.toUpperCase() ?? '–'}</Fact>
          {preview.separator !== null && (
            <Fact name={t('imports.separator')}>
              {t(`imports.separators.${SEPARATORS[preview.separator] ?? 'other'}`)}
            </Fact>
          )}
          <Fact name={t('imports.interval')}>
            {preview.intervalMinutes === null ? '–' : t('imports.minutes', { minutes: preview.intervalMinutes })}
          </Fact>
          <Fact name={t('imports.queues')}>{format.number(preview.queues.length)}</Fact>
          <Fact name={t('imports.rows')}>{format.number(preview.rows)}</Fact>
          <Fact name={t('imports.intervals')}>{format.number(preview.intervals)}</Fact>
          <Fact name={t('imports.total')}>{format.number(preview.totals.offered)}</Fact>
        </dl>
      )}
      <div className={styles.options}>
        <div>
          <ZoneField value={reading.zone} onChange={(zone) => onChange({ zone })} />
        </div>
        <Select
          above
          label={t('imports.layout')}
          value={chosen}
          options={[
            {
              value: AUTO,
              label: preview?.profile ? `${t('imports.layoutAuto')}: ${titleOf(preview)}` : t('imports.layoutAuto'),
            },
            ...(chosen === OWN ? [{ value: OWN, label: t('imports.layoutOwn') }] : []),
            ...[...names].map((name) => ({ value: name, label: name })),
          ]}
          onChange={choose}
        />
        {(['threshold', 'shortAbandon'] as const).map((name) => (
          <LabelledInput
            key={name}
            label={t(`imports.${name}`)}
            wide
            inputMode="decimal"
            autoComplete="off"
            placeholder={t('imports.fromFile')}
            defaultValue={reading[name] ?? ''}
            onBlur={(event) => onChange({ [name]: seconds(event.target.value) })}
          />
        ))}
      </div>
    </Panel>
  );
}

const titleOf = ({ mapping, profile }: ImportPreview): string => (mapping as Profile | null)?.title ?? profile ?? '';

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
