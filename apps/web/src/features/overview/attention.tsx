import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { SeverityBadge } from '../../parts/severity-badge.tsx';
import styles from './attention.module.css';
import type { ShownDay } from './shown-day.ts';
import { useAttention } from './use-attention.tsx';

/** What needs a look, in the order in which waiting costs: what to do about it beside each. */
export function Attention({ day }: { day: ShownDay | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = useAttention(day);
  return (
    <Panel title={t('overview.attention')} note={rows.length > 0 ? format.number(rows.length) : undefined} flush>
      {rows.length === 0 ? (
        <p className={styles.none}>{t('overview.noAttention')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list must be reachable by keyboard
        <ul className={styles.list} tabIndex={0} aria-label={t('overview.attention')}>
          {rows.map(({ id, urgency, severity, text, link }) => (
            <li key={id} className={styles.row}>
              <SeverityBadge severity={severity} />
              <span>
                {text} <span className={styles.when}>{t(`home.urgency.${urgency}`)}</span>
              </span>
              {link}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
