import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './people.module.css';

/** A center with no people: what will be here, and the ways to get there. */
export function FirstPeople({ onPaste, onAdd }: { onPaste: () => void; onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('people.first.title')} note={t('people.first.why')}>
      <div className={styles.ways}>
        <div className={styles.way}>
          <h3>{t('people.first.paste')}</h3>
          <p>{t('people.first.pasteAbout')}</p>
          <pre className={styles.example}>{t('people.example')}</pre>
          <Button look="primary" onClick={onPaste}>
            {t('people.paste')}
          </Button>
        </div>
        <div className={styles.way}>
          <h3>{t('people.first.add')}</h3>
          <p>{t('people.first.addAbout')}</p>
          <Button onClick={onAdd}>{t('people.adding.sites')}</Button>
        </div>
        <div className={styles.way}>
          <h3>{t('people.first.import')}</h3>
          <p>{t('people.first.importAbout')}</p>
          <Link to="/import" className={styles.link}>
            <Icon name="upload" />
            {t('parts.toImport')}
          </Link>
        </div>
      </div>
    </Panel>
  );
}
