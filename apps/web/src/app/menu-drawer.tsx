import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import styles from './menu-drawer.module.css';
import { NavLinks } from './nav-links.tsx';
import { Preferences } from './preferences.tsx';

/** The rail of narrow screens: a modal dialog, so that focus stays inside and Escape closes. */
export function MenuDrawer() {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className={styles.opener}
        onClick={() => dialog.current?.showModal()}
        aria-haspopup="dialog"
      >
        <Icon name="menu" />
        <span data-hidden-visually>{t('app.openMenu')}</span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the drawer closes it; Escape does so by itself */}
      <dialog
        ref={dialog}
        className={styles.drawer}
        aria-label={t('app.navigation')}
        onClick={(event) => event.target === dialog.current && close()}
      >
        <div className={styles.inside}>
          <button type="button" className={styles.closer} onClick={close}>
            <Icon name="close" />
            <span data-hidden-visually>{t('app.closeMenu')}</span>
          </button>
          <NavLinks onFollow={close} />
          <Preferences />
        </div>
      </dialog>
    </>
  );
}
