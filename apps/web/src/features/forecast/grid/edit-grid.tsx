import type { EditFact } from '@seatwise/core';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalendarDays } from '../../../api/use-calendar-days.ts';
import { type EditLayer, useForecastEdits } from '../../../api/use-forecast-edits.ts';
import { usePageSearch } from '../../../app/use-page-search.ts';
import { useFormat } from '../../../format/use-format.ts';
import { ErrorBox } from '../../../parts/error-box.tsx';
import { Notice } from '../../../parts/notice.tsx';
import { Panel, Panels } from '../../../parts/panel.tsx';
import { PlanAgain } from '../../../parts/plan-again.tsx';
import type { SheetChange } from '../../../parts/sheet/change.ts';
import { cellMarks, cellValues, differs } from './cell-values.ts';
import { DayHead, useDayName } from './day-head.tsx';
import { draftOf } from './draft.ts';
import { mergeDraft, pushDraft, redoDraft, undoDraft } from './draft-store.ts';
import styles from './edit-grid.module.css';
import { FormulaBar } from './formula-bar.tsx';
import { type GridGrain, grainsOf, layOutDays, layOutPeriods } from './grid-layout.ts';
import type { GridSelection } from './grid-selection.ts';
import { GridSheet } from './grid-sheet.tsx';
import { GridTools } from './grid-tools.tsx';
import { LayerList } from './layer-list.tsx';
import { withoutSpans } from './merge.ts';
import { MergeNotice } from './merge-notice.tsx';
import { SaveBar } from './save-bar.tsx';
import { useEditedForecast } from './use-edited-forecast.ts';
import { type ForecastBeneath, useForecastBeneath } from './use-forecast-beneath.ts';
import { useGridWords } from './use-grid-words.ts';

const DAY_WIDTHS = { rowHead: 148, column: 64, pinned: 84 };
const PERIOD_WIDTHS = { rowHead: 148, column: 128, pinned: 112 };
/** Handle time below which nothing is written, in seconds. */
const SHORTEST = 1;

/** The forecast as a sheet that is written into, its layers, and what is not saved. */
export function EditGrid({ queue, cells }: { queue: string; cells: GridSelection }) {
  const beneath = useForecastBeneath();
  const { data: layers, error, refetch } = useForecastEdits();
  if (error) return <ErrorBox error={error} onRetry={() => void refetch()} />;
  if (!beneath || !layers) return null;
  return <Workspace beneath={beneath} layers={layers} queue={queue} cells={cells} />;
}

function Workspace({
  beneath,
  layers,
  queue,
  cells,
}: {
  beneath: ForecastBeneath;
  layers: readonly EditLayer[];
  queue: string;
  cells: GridSelection;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { search, change: changeSearch } = usePageSearch();
  const reasonField = useRef<HTMLInputElement>(null);
  const [fact, setFact] = useState<EditFact>('offered');
  const [saved, setSaved] = useState(false);
  const { draft, stages, shown, since, unplanned } = useEditedForecast(beneath, layers, queue);
  const { grid } = beneath.forecast;
  const queues = useMemo(() => beneath.forecast.queues.map((one) => one.queue), [beneath]);
  const grains = grainsOf(grid.intervalMinutes);
  const grain: GridGrain = grains.find((one) => String(one) === search.cells) ?? Math.max(30, grid.intervalMinutes);
  const layout = useMemo(() => {
    const open = beneath.forecast.queues.map(({ openMinutes }) => openMinutes);
    return typeof grain === 'number'
      ? layOutDays(grid, open, queues.indexOf(queue), grain)
      : layOutPeriods(grid, open, grain);
  }, [beneath, grid, queues, queue, grain]);
  useLayoutEffect(() => {
    cells.show({ layout, grid, queue: Math.max(0, queues.indexOf(queue)) });
  }, [cells, layout, grid, queues, queue]);
  const base = useMemo(() => cellValues(layout, stages.base, fact), [layout, stages, fact]);
  const kept = useMemo(() => cellValues(layout, stages.kept, fact), [layout, stages, fact]);
  const values = useMemo(() => cellValues(layout, shown, fact), [layout, shown, fact]);
  const weights = useMemo(
    () => (fact === 'aht' ? cellValues(layout, shown, 'offered') : undefined),
    [layout, shown, fact],
  );
  const marks = useMemo(() => cellMarks(base, kept, values), [base, kept, values]);
  const calendar = useCalendarDays(grid.days[0] ?? '', grid.days.length);
  const words = useGridWords(layout, queues);
  const dayName = useDayName();
  const digits = fact === 'aht' || typeof grain !== 'number' ? 0 : 1;
  const showValue = useCallback((value: number) => format.number(value, digits), [format, digits]);
  const rowHead = useCallback(
    (row: number) => {
      const date = layout.rowDays[row] ?? '';
      if (layout.grain === 'week' || layout.grain === 'month') {
        const head = layout.grain === 'month' ? date.slice(0, 7) : date;
        return `${head} · ${t('forecastGrid.days', { days: layout.dayCounts[row] })}`;
      }
      return <DayHead date={date} day={calendar.get(date)} />;
    },
    [layout, calendar, t],
  );
  const onChange = (change: SheetChange) => {
    setSaved(false);
    pushDraft(draftOf(change, layout, { grid, queues, fact }), layers);
  };
  const rows = layout.rowDays.length;
  const isOwn = (cell: number) => layout.pinnedColumns === 0 || cell % layout.columns < layout.columns - 1;
  const unsaved = marks.reduce((count, mark, cell) => count + (mark === 2 && isOwn(cell) ? 1 : 0), 0);
  const was = since && cellValues(layout, since.was, fact);
  const sinceCells = was
    ? kept.reduce((count, value, cell) => count + (isOwn(cell) && differs(was[cell] as number, value) ? 1 : 0), 0)
    : 0;

  return (
    <Panels>
      <Panel
        title={t('forecastGrid.title')}
        note={t('forecastGrid.note')}
        flush
        tools={
          <GridTools
            fact={fact}
            onFact={setFact}
            grains={grains}
            grain={grain}
            onGrain={(one) => changeSearch({ cells: one })}
            steps={draft.steps}
          />
        }
      >
        <FormulaBar
          cells={cells}
          cellName={words.cell}
          dayName={(row) => (layout.dayCounts[row] === 1 ? dayName(calendar.get(layout.rowDays[row] ?? '')) : '')}
          layout={layout}
          stages={stages}
          shown={shown}
          fact={fact}
          format={showValue}
        />
        <GridSheet
          cells={cells}
          label={t('forecastGrid.title')}
          rows={rows}
          columns={layout.columns}
          values={values}
          readOnly={layout.closed}
          marks={marks}
          format={showValue}
          corner={t(typeof grain === 'number' || grain === 'day' ? 'parts.day' : `forecastGrid.by.${grain}`)}
          rowHead={rowHead}
          columnHead={words.column}
          cellName={words.cell}
          pinnedColumns={layout.pinnedColumns}
          widths={typeof grain === 'number' ? DAY_WIDTHS : PERIOD_WIDTHS}
          blank={fact === 'offered' ? 0 : null}
          least={fact === 'offered' ? 0 : SHORTEST}
          digits={digits}
          weights={weights}
          unsaved={unsaved}
          onChange={onChange}
          onUndo={undoDraft}
          onRedo={redoDraft}
          onSave={() => reasonField.current?.focus()}
        />
        <div className={styles.foot}>
          {since && (
            <MergeNotice
              since={since.layers}
              conflicts={since.conflicts}
              cells={sinceCells}
              zone={grid.zone}
              onMerge={(theirs) => mergeDraft(withoutSpans(draft.steps.done, theirs), layers)}
            />
          )}
          <SaveBar
            draft={draft}
            layers={layers}
            blocked={since !== null}
            reasonField={reasonField}
            onSaved={() => setSaved(true)}
          />
          {(saved || unplanned) && (
            <Notice
              tone={unplanned ? 'info' : 'good'}
              role="status"
              title={saved ? t('forecastGrid.saved') : t('forecastGrid.unplannedTitle')}
            >
              {unplanned && (
                <div className={styles.buttons}>
                  <span>{t('forecastGrid.unplanned')}</span>
                  <PlanAgain />
                </div>
              )}
            </Notice>
          )}
        </div>
      </Panel>
      <LayerList layers={layers} zone={grid.zone} />
    </Panels>
  );
}
