import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './my.module.css';

/** The person's calendar as an address to subscribe to. */
export function Subscription({ person }: { person: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const path = `/api/calendars/agents/${encodeURIComponent(person)}.ics`;
  const address = `${location.origin}${path}`;
  return (
    <Panel title={t('my.subscribe')}>
      <div className={styles.stack}>
        <p className={styles.muted}>{t('my.subscribeNote')}</p>
        <p>
          <code>{address}</code>
        </p>
        <div className={styles.form}>
          <Button
            onClick={() =>
              void navigator.clipboard.writeText(address).then(
                () => setCopied(true),
                () => setCopied(false),
              )
            }
          >
            {t(copied ? 'my.copied' : 'my.copy')}
          </Button>
          <a className={styles.link} href={path}>
            {t('my.download')}
          </a>
        </div>
      </div>
    </Panel>
  );
}
