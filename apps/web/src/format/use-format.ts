import { useLanguage } from '../words/languages.ts';
import { type Formatter, formatterOf } from './formatter.ts';

/** The formatter of the chosen language. */
export function useFormat(): Formatter {
  return formatterOf(useLanguage().language);
}
