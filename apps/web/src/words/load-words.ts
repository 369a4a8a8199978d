import type { Words } from './words.ts';

/** The words of a language; they arrive when somebody reads it, the other language's do not. */
export const loadWords = (language: 'zh-CN' | 'en'): Promise<Words> =>
  language === 'zh-CN' ? import('./zh-cn.ts').then(({ zhCN }) => zhCN) : import('./en.ts').then(({ en }) => en);
