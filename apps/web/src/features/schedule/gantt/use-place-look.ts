import type { RuleViolation, Shift } from '@seatwise/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import type { BoardWords } from './board-words.ts';
import { type PlaceLook, placeLook, ruleText } from './place-look.ts';

/** What is said of the place of a held shift: beside its bar, and to who listens, whenever it is something else. */
export function usePlaceLook(rulesAt: (shift: Shift) => readonly RuleViolation[], words: BoardWords) {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useRef('');
  return {
    lookOf(shift: Shift, taken: boolean): PlaceLook {
      const against = taken ? [t('gantt.taken')] : rulesAt(shift).map((broken) => ruleText(broken, t, format));
      return placeLook(shift, against, words);
    },
    /** For the live region: nothing while what speaks against a place stays the same. Null begins anew. */
    news(look: PlaceLook | null): string {
      const rules = look?.against.join(', ') ?? '';
      if (rules === told.current) return '';
      told.current = rules;
      if (!look) return '';
      return rules === '' ? t('gantt.say.keeps') : t('gantt.say.breaks', { rules });
    },
  };
}
