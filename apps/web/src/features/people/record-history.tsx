import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import type { RecordVersion } from '../../api/use-records.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import { useFieldText } from '../../form/use-field-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { describeVersions } from './describe-change.ts';
import styles from './people.module.css';

/** Who changed what of a record, from when on, and why; the newest date first. */
export function RecordHistory({
  specs,
  versions,
}: {
  specs: readonly FieldSpec[];
  versions: readonly RecordVersion[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useFieldText();
  const zone = useZone();
  return (
    <section aria-label={t('people.history')}>
      <h3>{t('people.history')}</h3>
      <ol className={styles.history}>
        {describeVersions(specs, versions)
          .toReversed()
          .map(({ effectiveFrom, version, act, changes, replaced, actor, at, reason }) => (
            <li key={`${effectiveFrom} ${version}`} data-replaced={replaced ? '' : undefined}>
              <p>
                <strong>{t('people.since', { day: effectiveFrom })}</strong>{' '}
                {act !== 'changed' && (
                  <Badge tone={act === 'ended' ? 'warn' : 'quiet'}>{t(`people.acts.${act}`)}</Badge>
                )}
                {replaced && <Badge tone="quiet">{t('people.replaced')}</Badge>}
              </p>
              {changes.map(({ spec, from, to }) => (
                <p key={spec.key}>
                  {spec.label}: {textOf(spec, from)} → <strong>{textOf(spec, to)}</strong>
                </p>
              ))}
              <p className={styles.small}>
                {at === 0 ? t('people.founded') : `${actor} · ${format.moment(at, zone)} · ${reason}`}
              </p>
            </li>
          ))}
      </ol>
    </section>
  );
}
