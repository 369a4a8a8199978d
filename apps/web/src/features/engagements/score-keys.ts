/** Judgements of a clause by the digit that gives them. */
export const JUDGEMENT_KEYS = { '1': 'met', '2': 'partial', '3': 'unmet', '4': 'not_applicable' } as const;
export type KeyedJudgement = (typeof JUDGEMENT_KEYS)[keyof typeof JUDGEMENT_KEYS];

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/** The digit of a key press, of the number pad and of full-width input too; null for other keys and for shortcuts. */
function digitOf({ key, ctrlKey, metaKey, altKey, isComposing }: Press): string | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const plain = key.normalize('NFKC');
  return /^[0-9]$/.test(plain) ? plain : null;
}

/** What a key says of a clause: partly only where that step exists; null where it says nothing. */
export function judgementOf(press: Press, partial: boolean): KeyedJudgement | null {
  const digit = digitOf(press);
  const judgement = digit === null ? undefined : JUDGEMENT_KEYS[digit as keyof typeof JUDGEMENT_KEYS];
  return judgement === undefined || (judgement === 'partial' && !partial) ? null : judgement;
}

/** The level from 1 to 4 that a key gives, or null. */
export function levelOf(press: Press): 1 | 2 | 3 | 4 | null {
  const level = Number(digitOf(press) ?? 0);
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : null;
}

/** True for the key that goes to the next clause which nobody has judged. */
export const asksForNext = ({ key, ctrlKey, metaKey, altKey }: Press): boolean =>
  (key === 'n' || key === 'N') && !ctrlKey && !metaKey && !altKey;
