import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { en } from './en.ts';
import { loadWords } from './load-words.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    interpolationPrefix: '{';
    interpolationSuffix: '}';
  }
}

/** Words in the language of the page; those of another are fetched when it is chosen. */
export async function startWords(): Promise<i18n> {
  const language = document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en';
  const words = createInstance();
  await words.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: await loadWords(language) } },
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
    initAsync: false,
  });
  return words;
}
