import type { Issue, JsonObject } from '@seatwise/core';
import type { Clause } from './clause-schema.ts';
import { parametersIn } from './render-text.ts';

/** Words that cannot decide: they name a judgement without saying what is seen. */
const VAGUE = {
  zh: ['完善', '有效地', '及时', '合理', '充分', '良好', '高度重视', '应当', '必须'],
  en: ['adequate', 'effectively', 'timely', 'appropriate', 'regularly', 'properly', 'sufficient'],
};
const TITLE_ZH = 12;
const TITLE_EN = 6;
const REQUIREMENT_ZH = [20, 110] as const;

/** Texts that say the same twice, numbers that differ between the languages, and, on demand, the writing rules. */
export function checkTexts(clauses: readonly Clause[], writingRules: boolean): Issue[] {
  const issues: Issue[] = [];
  const fault = (code: Issue['code'], params: JsonObject) => issues.push({ code, severity: 'error', params });
  for (const language of ['zh', 'en'] as const) {
    const seen = new Map<string, string>();
    for (const { code, requirement } of clauses) {
      const text = requirement[language].replace(/\s+/g, ' ').trim().toLowerCase();
      const other = seen.get(text);
      if (other !== undefined) fault('CATALOGUE_TEXT_TWICE', { clause: code, other, language });
      else seen.set(text, code);
    }
  }
  for (const { code, requirement } of clauses) {
    const zh = [...new Set(parametersIn(requirement.zh))].sort().join(' ');
    const en = [...new Set(parametersIn(requirement.en))].sort().join(' ');
    const [zhFirst, enFirst] = [
      missingNumber(requirement.zh, requirement.en),
      missingNumber(requirement.en, requirement.zh),
    ];
    if (zh !== en) fault('CATALOGUE_NUMBERS_DIFFER', { clause: code, zh, en });
    else if (zhFirst !== null) fault('CATALOGUE_NUMBERS_DIFFER', { clause: code, zh: zhFirst, en: '–' });
    else if (enFirst !== null) fault('CATALOGUE_NUMBERS_DIFFER', { clause: code, zh: '–', en: enFirst });
  }
  if (writingRules) for (const clause of clauses) issues.push(...checkWriting(clause));
  return issues;
}

const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const CHINESE = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** Words that stand for a number in one language where the other may write digits. */
const MORE: Readonly<Record<string, string>> = {
  两: '2',
  双: '2',
  半: '0.5',
  half: '0.5',
  twice: '2',
  once: '1',
  daily: '1',
  both: '2',
};

/** Without placeholders, 10,000 and 万 as plain digits. */
const stripped = (text: string) =>
  text
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d+(?:\.\d+)?)?\s*万/g, (_, digits?: string) => ` ${Number(digits ?? 1) * 10_000} `);

/** Numbers that a text may be read to hold: digits, and words for small numbers. */
function numbersIn(text: string): Set<string> {
  const found = new Set([...stripped(text).matchAll(/\d+(\.\d+)?/g)].map(([digits]) => String(Number(digits))));
  const lower = stripped(text).toLowerCase();
  ENGLISH.forEach((word, value) => {
    if (new RegExp(`\\b${word}\\b`).test(lower)) found.add(String(value));
  });
  CHINESE.forEach((character, value) => {
    if (lower.includes(character)) found.add(String(value));
  });
  for (const [word, value] of Object.entries(MORE)) if (lower.includes(word)) found.add(value);
  return found;
}

/** First number that one text writes in digits and the other does not hold in any form. */
function missingNumber(one: string, other: string): string | null {
  const held = numbersIn(other);
  for (const [digits] of stripped(one).matchAll(/\d+(\.\d+)?/g)) {
    if (!held.has(String(Number(digits)))) return digits;
  }
  return null;
}

function checkWriting({ code, title, requirement, judgement, shortfall, firstStep }: Clause): Issue[] {
  const faults: string[] = [];
  if ([...title.zh].length > TITLE_ZH) faults.push(`title ${title.zh}: more than ${TITLE_ZH} characters`);
  if (title.en.split(/\s+/).length > TITLE_EN) faults.push(`title ${title.en}: more than ${TITLE_EN} words`);
  const length = [...requirement.zh].length;
  if (length < REQUIREMENT_ZH[0] || length > REQUIREMENT_ZH[1]) faults.push(`requirement of ${length} characters`);
  if (judgement === 'objective') {
    for (const word of VAGUE.zh) if (requirement.zh.includes(word)) faults.push(`${word} decides nothing`);
    for (const word of VAGUE.en)
      if (new RegExp(`\\b${word}\\b`, 'i').test(requirement.en)) faults.push(`${word} decides nothing`);
  }
  if (shortfall === null || firstStep === null) faults.push('no typical shortfall or first step');
  return faults.map((detail) => ({ code: 'CATALOGUE_WORDING', severity: 'error', params: { clause: code, detail } }));
}
