import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './beside.module.css';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** A list with what is open of it at its side; on narrow windows the opened part comes first. */
export function Beside({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.beside} data-open={side ? '' : undefined}>
      <div className={styles.main}>{children}</div>
      {side && <div className={styles.side}>{side}</div>}
    </div>
  );
}

/** What is open at the side. It takes the focus when it comes and gives it back when it goes; Escape closes it. */
export function SidePanel({
  title,
  note,
  onClose,
  children,
}: {
  title: string;
  note?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <section
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {note && <p className={styles.note}>{note}</p>}
        <Button
          look="quiet"
          className={styles.close}
          aria-label={t('forms.close')}
          title={t('forms.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </Button>
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
