import type { Issue, SeatwiseError } from '@seatwise/core';
import { type Language, say } from './index.ts';

const SHOWN = 10;

/** `error[CODE]: message (file, row, column)`, and the other findings behind it. */
export function errorLines(error: SeatwiseError, language: Language): string[] {
  const first = `error[${error.code}]: ${say(language, error.code, error.params)}${placeText(error.place, language)}`;
  const others = error.issues.filter((issue) => issue.severity === 'error').slice(1);
  const lines = others.slice(0, SHOWN).map((issue) => `  ${issueLine(issue, language)}`);
  if (others.length > SHOWN)
    lines.push(language === 'en' ? `  … ${others.length - SHOWN} more` : `  …… 另有 ${others.length - SHOWN} 处`);
  return [first, ...lines];
}

export function issueLine(issue: Issue, language: Language): string {
  return `${issue.severity}[${issue.code}]: ${say(language, issue.code, issue.params)}${placeText(issue, language)}`;
}

function placeText({ file, row, column }: Pick<Issue, 'file' | 'row' | 'column'>, language: Language): string {
  const zh = language === 'zh-CN';
  const parts = [
    file,
    row === undefined ? undefined : zh ? `第 ${row} 行` : `row ${row}`,
    column === undefined ? undefined : zh ? `列 ${column}` : `column ${column}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : zh ? `（${parts.join('，')}）` : ` (${parts.join(', ')})`;
}
