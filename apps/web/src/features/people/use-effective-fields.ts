import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../../form/field-spec.ts';

/** What every change of people says of itself: from which day it holds, and why. */
export function useEffectiveFields(hint: 'people.fromHint' | 'people.pasteFromHint' = 'people.fromHint') {
  const { t } = useTranslation();
  const dated: FieldSpec = { kind: 'date', key: 'from', label: t('people.from'), hint: t(hint) };
  const why: FieldSpec = { kind: 'text', key: 'reason', label: t('people.reason'), longest: 1000 };
  return { dated, why };
}
