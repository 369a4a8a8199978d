import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../api/use-catalogue.ts';
import { remember } from '../app/remember.ts';
import { loadWords } from './load-words.ts';

const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language in use, and how to choose another. `/boot.js` set the first one on the root element. */
export function useLanguage(): {
  language: Language;
  choose: (language: Language) => void;
  say: (text: Bilingual) => string;
} {
  const { i18n } = useTranslation();
  const language: Language = i18n.language === 'zh-CN' ? 'zh-CN' : 'en';
  return {
    language,
    choose(next) {
      remember('language', next);
      void loadWords(next).then((words) => {
        i18n.addResourceBundle(next, 'translation', words);
        document.documentElement.lang = next;
        return i18n.changeLanguage(next);
      });
    },
    say: ({ en, zh }) => (language === 'zh-CN' ? zh : en),
  };
}
