import type { Code, JsonObject } from '@seatwise/core';
import { en } from './en.ts';
import type { LabelKey, Words } from './words.ts';
import { zhCN } from './zh-cn.ts';

const LANGUAGES = ['en', 'zh-CN'] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS: Record<Language, Words> = { en, 'zh-CN': zhCN };

/** `--lang` first, then the environment's locale, then English. */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice(7);
  const wish = asked ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return /^zh/i.test(wish) ? 'zh-CN' : 'en';
}

/** A message with its `{parameters}` filled in. */
export function say(language: Language, code: Code, params: JsonObject): string {
  return fill(WORDS[language].codes[code], params);
}

export function label(language: Language, key: LabelKey, params: JsonObject = {}): string {
  return fill(WORDS[language].labels[key], params);
}

function fill(template: string, params: JsonObject): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
