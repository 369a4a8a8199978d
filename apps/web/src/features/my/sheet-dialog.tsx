import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon.tsx';
import styles from './sheet-dialog.module.css';

/** A modal sheet: from the bottom edge on a phone, in the middle elsewhere. Focus stays inside, Escape closes. */
export function SheetDialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const { current } = dialog;
    if (!current || current.open) return;
    opener.current = document.activeElement;
    current.showModal();
  }, []);
  // A dialog that leaves the page without being closed does not give the focus back by itself.
  useEffect(() => () => void (opener.current instanceof HTMLElement && opener.current.focus()), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the sheet closes it; Escape does so by itself
    <dialog
      ref={dialog}
      className={styles.sheet}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <button type="button" className={styles.closer} onClick={onClose}>
            <Icon name="close" />
            <span data-hidden-visually>{t('my.close')}</span>
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
