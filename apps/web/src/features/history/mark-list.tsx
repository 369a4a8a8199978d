import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryMark } from '../../api/use-history-marks.ts';
import { clockText } from '../../format/clock-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge, type Tone } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { isWholeDay, MARK_STATES, type MarkState, markState, STATE_GLYPH } from './mark-state.ts';

const TONE: Readonly<Record<MarkState, Tone>> = { open: 'warn', explained: 'quiet', decided: 'good' };
const FILTERS = ['all', ...MARK_STATES] as const;

/** Every mark and decision of the queue, the newest day first. */
export function MarkList({
  marks,
  chosen,
  onChoose,
}: {
  marks: readonly HistoryMark[];
  chosen: string | null;
  onChoose: (day: string) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const [filter, setFilter] = useState<(typeof FILTERS)[number]>('all');
  const count = (state: MarkState) => marks.filter((mark) => markState(mark) === state).length;
  const shown = marks.filter((mark) => filter === 'all' || markState(mark) === filter).toReversed();
  return (
    <Panel
      title={t('decisions.marks')}
      note={t('decisions.marksNote', { open: format.number(count('open')), count: format.number(marks.length) })}
      tools={
        <Segmented
          label={t('decisions.filter')}
          value={filter}
          options={FILTERS.map((value) => ({
            value,
            label: value === 'all' ? t('decisions.all') : t(`decisions.states.${value}`),
          }))}
          onChange={setFilter}
        />
      }
      flush
    >
      <DataTable
        saveAs="history-marks"
        label={t('decisions.marks')}
        rows={shown}
        height={460}
        rowKey={(mark) => `${mark.date} ${mark.from} ${mark.to} ${mark.kind}`}
        empty={t(marks.length === 0 ? 'decisions.noMarks' : 'decisions.noneOfState')}
        columns={[
          {
            key: 'day',
            head: t('parts.date'),
            rowHead: true,
            cell: ({ date }) => (
              <Button
                look="quiet"
                aria-pressed={date === chosen}
                aria-label={t('decisions.openDay', { day: format.day(date) })}
                onClick={() => onChoose(date)}
              >
                {format.day(date)}
              </Button>
            ),
            value: ({ date }) => date,
          },
          {
            key: 'span',
            head: t('decisions.span'),
            cell: (mark) =>
              isWholeDay(mark) ? t('decisions.wholeDay') : `${clockText(mark.from)}–${clockText(mark.to)}`,
          },
          {
            key: 'state',
            head: t('imports.state'),
            cell: (mark) => {
              const state = markState(mark);
              return (
                <Badge tone={TONE[state]} glyph={STATE_GLYPH[state]}>
                  {mark.action ? t(`decisions.actions.${mark.action}`) : t(`decisions.states.${state}`)}
                </Badge>
              );
            },
          },
          {
            key: 'odd',
            head: t('decisions.odd'),
            align: 'end',
            cell: ({ kind, deviations }) =>
              kind === null ? '–' : `${t(`decisions.kinds.${kind}`)} ${format.number(deviations, 1)}`,
          },
          {
            key: 'before',
            head: t('decisions.before'),
            align: 'end',
            cell: ({ before }) => format.number(before),
          },
          { key: 'usual', head: t('decisions.usual'), align: 'end', cell: ({ usual }) => format.number(usual) },
          {
            key: 'after',
            head: t('decisions.after'),
            align: 'end',
            cell: ({ after }) => (after === null ? t('decisions.nothing') : format.number(after)),
          },
          {
            key: 'why',
            head: t('decisions.reason'),
            cell: ({ reason, author, explainedBy }) =>
              reason === null ? (explainedBy ?? '–') : `${author}: ${reason}`,
          },
        ]}
      />
    </Panel>
  );
}
