import { useTranslation } from 'react-i18next';
import type { DayBoard } from '../../api/use-day.ts';
import { useFormat } from '../../format/use-format.ts';
import { KeyFigures } from '../../parts/key-figures.tsx';

/** The day in six numbers, each against what was promised or published. */
export function DayFigures({ board }: { board: DayBoard }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sum = (pick: (queue: DayBoard['queues'][number]) => number | null | undefined) =>
    board.queues.reduce((total, queue) => total + (pick(queue) ?? 0), 0);
  const offered = sum(({ soFar }) => soFar.offered);
  const publishedSoFar = sum(({ publishedSoFar: value }) => value);
  const publishedDay = sum(({ publishedDay: value }) => value);
  const expectedDay = sum(({ expectedDay: value }) => value);
  const deviation = (is: number, planned: number) =>
    planned > 0 ? `${is >= planned ? '+' : ''}${format.share(is / planned - 1)}` : '–';
  const present = board.queues.some(({ presentNow }) => presentNow !== null)
    ? sum(({ presentNow }) => presentNow)
    : null;
  return (
    <KeyFigures
      figures={[
        {
          name: t('intraday.levelSoFar'),
          value: format.share(board.serviceLevelSoFar),
          note: t('intraday.until', { time: format.time(board.nowAt, board.zone) }),
        },
        {
          name: t('intraday.levelEnd'),
          value: format.share(board.serviceLevelEndOfDay),
          note: t('intraday.levelEndNote'),
        },
        {
          name: t('intraday.offered'),
          value: format.number(offered),
          note: t('intraday.against', {
            planned: format.number(publishedSoFar),
            deviation: deviation(offered, publishedSoFar),
          }),
        },
        {
          name: t('intraday.expectedDay'),
          value: format.number(expectedDay),
          note: t('intraday.against', {
            planned: format.number(publishedDay),
            deviation: deviation(expectedDay, publishedDay),
          }),
        },
        {
          name: t('intraday.people'),
          value: format.number(present),
          note: t('intraday.scheduled', { people: format.number(sum(({ scheduledNow }) => scheduledNow)) }),
        },
        { name: t('intraday.adherence'), value: format.share(board.adherence) },
      ]}
    />
  );
}
