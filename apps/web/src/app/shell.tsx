import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCenter } from '../api/use-center.ts';
import { JobStrip } from './job-strip.tsx';
import { LiveMark } from './live-mark.tsx';
import { MenuDrawer } from './menu-drawer.tsx';
import { NavLinks } from './nav-links.tsx';
import { Preferences } from './preferences.tsx';
import styles from './shell.module.css';

/** The frame of every page: rail, top bar, content. On narrow screens the rail is a drawer. */
export function Shell() {
  const { t } = useTranslation();
  const { data: center } = useCenter();
  useFocusOnNewPage();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t('app.skip')}
      </a>
      <header className={styles.bar}>
        <MenuDrawer />
        <p className={styles.brand}>
          <img src="/favicon.svg" alt="" width="20" height="20" />
          {t('app.name')}
        </p>
        <p className={styles.center}>{center ? center.name || center.id : center === null ? t('app.noCenter') : ''}</p>
        <JobStrip />
        <LiveMark />
        <div className={styles.preferences}>
          <Preferences />
        </div>
      </header>
      <div className={styles.rail}>
        <NavLinks />
      </div>
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

/** A new page starts at its title, for the eyes and for the keyboard; the first one starts as browsers do. */
function useFocusOnNewPage(): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [path]);
}
