import { type RatioConflict, ratioSourceIn } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../words/languages.ts';
import styles from './conflicts.module.css';
import type { PresetId } from './preset-id.ts';

/** Rules that the source states one way and exemplifies another. */
export function Conflicts({ conflicts }: { conflicts: readonly RatioConflict[] }) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <p>{t('organisation.conflictsAbout')}</p>
      <dl className={styles.conflicts}>
        {conflicts.map(({ role, readings, source }) => (
          <div key={role}>
            <dt>{t(`organisation.roles.${role}`)}</dt>
            {readings.map((reading) => (
              <dd key={reading.preset}>
                {t('organisation.reading', {
                  ...reading,
                  preset: t(`organisation.presets.${reading.preset as PresetId}`),
                })}
              </dd>
            ))}
            <dd className={styles.source}>{ratioSourceIn(source, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
