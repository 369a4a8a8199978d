import { useSyncExternalStore } from 'react';
import { remember } from './remember.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const EVENT = 'seatwise-theme';

function chosenTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

function subscribe(listener: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', listener);
  window.addEventListener(EVENT, listener);
  return () => {
    system.removeEventListener('change', listener);
    window.removeEventListener(EVENT, listener);
  };
}

/** The theme chosen; `system` follows the computer. */
export function useTheme(): { theme: Theme; choose: (theme: Theme) => void } {
  const theme = useSyncExternalStore(subscribe, chosenTheme);
  return {
    theme,
    choose(next) {
      if (next === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = next;
      remember('theme', next === 'system' ? null : next);
      window.dispatchEvent(new Event(EVENT));
    },
  };
}

/** Whether dark colours are in use now. */
export function useDark(): boolean {
  return useSyncExternalStore(subscribe, () => {
    const theme = chosenTheme();
    return theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  });
}
