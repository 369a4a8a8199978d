import { type Language, useLanguage } from '../words/languages.ts';
import { type Formatter, makeFormatter } from './formatter.ts';

const made = new Map<Language, Formatter>();

/** The formatter of the chosen language. */
export function useFormat(): Formatter {
  const { language } = useLanguage();
  const found = made.get(language);
  if (found) return found;
  const fresh = makeFormatter(language);
  made.set(language, fresh);
  return fresh;
}
