import type { RuleViolation, Shift } from '@seatwise/core';
import type { TFunction } from 'i18next';
import type { Formatter } from '../../../format/formatter.ts';
import type { BoardWords } from './board-words.ts';

/** What is said beside a bar that is held: from when to when, and what speaks against it. */
export interface PlaceLook {
  readonly span: string;
  /** Rules that it would break there, or the shift in its way. */
  readonly against: readonly string[];
}

/** A rule with what is and what it asks for, in a few words: rest 9 h, needs 11 h. */
export const ruleText = ({ rule, measured, limit }: RuleViolation, t: TFunction, format: Formatter): string =>
  t(`gantt.breaks.${rule}`, { measured: shortNumber(measured, format), limit: shortNumber(limit, format) });

/** No more digits than it takes to tell minutes apart. */
function shortNumber(value: number, format: Formatter): string {
  const hundreds = Math.round(value * 100);
  return format.number(hundreds / 100, hundreds % 100 === 0 ? 0 : hundreds % 10 === 0 ? 1 : 2);
}

export const placeLook = (
  { start, end }: Shift,
  against: readonly string[],
  { time }: Pick<BoardWords, 'time'>,
): PlaceLook => ({ span: `${time(start)}–${time(end)}`, against });

/** The look as an element, for a bar that is drawn outside React while it is dragged. */
export function paintPlace(tag: HTMLElement, { span, against }: PlaceLook): void {
  tag.replaceChildren(
    span,
    ...against.map((text) => {
      const line = document.createElement('b');
      line.textContent = `! ${text}`;
      return line;
    }),
  );
}
