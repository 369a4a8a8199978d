import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../api/use-catalogue.ts';
import { useFormat } from '../../format/use-format.ts';
import { Delta } from './delta.tsx';

const LOOK = {
  over: { tone: 'good', glyph: '✓' },
  under: { tone: 'bad', glyph: '▼' },
  open: { tone: 'plain', glyph: '–' },
} as const;

/** The total against the pass mark; a range that holds the mark is open. */
export function ScoreDelta({ total }: { total: { readonly low: number; readonly high: number } }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mark = useCatalogue().data?.profile?.passMark;
  if (mark === undefined) return null;
  const state = total.low >= mark ? 'over' : total.high < mark ? 'under' : 'open';
  return <Delta {...LOOK[state]} text={t(`home.mark.${state}`, { mark: format.points(mark) })} />;
}
