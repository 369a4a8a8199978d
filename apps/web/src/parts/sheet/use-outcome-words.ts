import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import type { Outcome } from './change.ts';

/** Tells what a gesture did and what it could not do. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ change, refused }) => {
    const parts = (['readOnly', 'beyond', 'unreadable', 'raised', 'unfit'] as const).flatMap((kind) =>
      refused[kind] ? [t(`sheet.refused.${kind}`, { cells: format.number(refused[kind]) })] : [],
    );
    const cells = change?.cells.length ?? 0;
    const done = change ? t(`sheet.done.${change.source}`, { cells: format.number(cells) }) : t('sheet.done.nothing');
    return [done, ...parts].join(t('sheet.join'));
  };
}
