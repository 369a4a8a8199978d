import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { zhCN } from './zh-cn.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
    interpolationPrefix: '{';
    interpolationSuffix: '}';
  }
}

/** Both languages are in the bundle, so switching waits for nothing. */
export const words = createInstance();
void words.use(initReactI18next).init({
  lng: document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en }, 'zh-CN': { translation: zhCN } },
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  initAsync: false,
});
