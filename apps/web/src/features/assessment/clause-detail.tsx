import type { ClauseEvidence, EvidenceItem } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { CatalogueClause } from '../../api/use-catalogue.ts';
import { useZone } from '../../api/use-center.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../words/languages.ts';
import styles from './clause-detail.module.css';
import { ObservationName } from './observation-name.tsx';

/** What the clause asks, where its evidence lies, and what was observed. */
export function ClauseDetail({
  clause,
  evidence,
}: {
  clause: CatalogueClause;
  evidence: Wire<ClauseEvidence> | undefined;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const zone = useZone();
  const worth = [
    clause.polarity && t(`assessment.polarities.${clause.polarity}`),
    clause.deduct ? format.points(-clause.deduct) : null,
    clause.bonus ? `+${format.points(clause.bonus)}` : null,
  ].filter(Boolean);
  const windowOf = ({ from, to }: Pick<EvidenceItem, 'from' | 'to'>) =>
    from && to ? t('parts.range', { from: format.moment(from, zone), to: format.moment(to, zone) }) : null;
  return (
    <div className={styles.detail}>
      <p className={styles.requirement}>{say(clause.requirement)}</p>
      <p className={styles.note}>
        {worth.join(' · ')}
        {clause.judgement === 'subjective' && ` · ${t('assessment.judgement')}`}
        {clause.evidence && ` · ${t('assessment.lookedFor', { text: say(clause.evidence) })}`}
      </p>
      {evidence && evidence.missing.length > 0 && (
        <p>
          {t('assessment.missing')}{' '}
          {evidence.missing.map((name) => (
            <code key={name} className={styles.missing}>
              {name}
            </code>
          ))}
        </p>
      )}
      {evidence && evidence.items.length > 0 ? (
        <div className={styles.items}>
          <DataTable
            saveAs="evidence"
            label={`${t('assessment.evidence')} ${clause.code}`}
            rows={evidence.items}
            rowKey={({ name }, i) => `${name} ${i}`}
            columns={[
              {
                key: 'name',
                head: t('assessment.observation'),
                rowHead: true,
                wrap: true,
                value: ({ name }) => name,
                cell: (item) => (
                  <>
                    <ObservationName item={item} />
                    <span className={styles.window}>
                      {windowOf(item)} {item.artefact && <code title={item.artefact}>{item.artefact.slice(0, 8)}</code>}
                    </span>
                  </>
                ),
              },
              {
                key: 'observed',
                head: t('assessment.observed'),
                align: 'end',
                cell: ({ observed }) => <Value value={observed} />,
              },
              {
                key: 'expected',
                head: t('assessment.expected'),
                align: 'end',
                cell: ({ comparator, limit }) =>
                  comparator === 'present' ? (
                    t('assessment.present')
                  ) : limit === null ? (
                    '–'
                  ) : (
                    <>
                      {SIGNS[comparator] ?? comparator} <Value value={limit} />
                    </>
                  ),
              },
              {
                key: 'verdict',
                head: t('assessment.verdict'),
                cell: ({ passed }) =>
                  passed === null ? (
                    <Badge tone="quiet" glyph="○">
                      {t('assessment.verdicts.unknown')}
                    </Badge>
                  ) : (
                    <Badge tone={passed ? 'good' : 'danger'} glyph={passed ? '✓' : '✕'}>
                      {t(passed ? 'assessment.verdicts.passed' : 'assessment.verdicts.failed')}
                    </Badge>
                  ),
              },
              {
                key: 'window',
                head: t('assessment.window'),
                shown: false,
                cell: (item) => windowOf(item) ?? '–',
              },
              {
                key: 'artefact',
                head: t('assessment.from'),
                shown: false,
                cell: ({ artefact }) => artefact ?? '–',
              },
            ]}
          />
        </div>
      ) : (
        <p className={styles.note}>{t('assessment.noEvidence')}</p>
      )}
    </div>
  );
}

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤', '==': '=', '!=': '≠' };

function Value({ value }: { value: EvidenceItem['observed'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (value === null) return '–';
  if (typeof value === 'boolean') return t(value ? 'parts.yes' : 'parts.no');
  if (typeof value === 'string') return value;
  return format.number(value, Number.isInteger(value) ? 0 : 4);
}
