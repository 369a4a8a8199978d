// biome-ignore-all lint/a11y/useSemanticElements: a windowed grid has no table layout
// biome-ignore-all lint/a11y/useFocusableInteractive: focus rests in one input, which names the active cell
import { type ReactNode, useEffect, useId, useMemo, useRef } from 'react';
import { rowHeight } from '../row-height.ts';
import type { SheetChange } from './change.ts';
import { figuresOf } from './figures.ts';
import { type SheetMetrics, scrolledColumns, scrollToShow, wholeHeight, wholeWidth } from './metrics.ts';
import type { SheetSize } from './place.ts';
import type { Selection } from './selection.ts';
import styles from './sheet.module.css';
import { SheetHead } from './sheet-head.tsx';
import { SheetOverlays } from './sheet-overlays.tsx';
import { cellId, type RowLook, SheetRow } from './sheet-row.tsx';
import { SheetStatus } from './sheet-status.tsx';
import { useCellWindow } from './use-cell-window.ts';
import { useSheetClipboard } from './use-sheet-clipboard.ts';
import { useSheetKeys } from './use-sheet-keys.ts';
import { useSheetPointer } from './use-sheet-pointer.ts';
import { useSheetState } from './use-sheet-state.ts';

const HEAD = 28;

export interface SheetProps {
  /** Names the grid. */
  readonly label: string;
  readonly rows: number;
  readonly columns: number;
  /** By row; NaN is an empty cell. Another array, not another content, draws the cells anew. */
  readonly values: Float64Array;
  /** 1 where a cell cannot be written. */
  readonly readOnly?: Uint8Array;
  /** 1 for changed and kept, 2 for changed and not yet kept; each has a corner of its own. */
  readonly marks?: Uint8Array;
  /** The functions that draw have to stay the same between renderings, or every cell is drawn anew. */
  readonly format: (value: number) => string;
  readonly corner: string;
  readonly rowHead: (row: number) => ReactNode;
  readonly columnHead: (column: number) => string;
  /** Names a cell for those who do not see it. */
  readonly cellName: (row: number, column: number) => string;
  /** Columns at the right that stay in sight: a total. */
  readonly pinnedColumns?: 0 | 1;
  readonly widths?: { readonly rowHead: number; readonly column: number; readonly pinned: number };
  /** Height at most, in pixels. */
  readonly height?: number;
  /** What an emptied cell holds; null where a cell cannot be emptied. */
  readonly blank: number | null;
  /** Values below are raised to it, and the person is told. */
  readonly least?: number;
  /** Values that may stand in a cell; others are left out, and the person is told. */
  readonly fits?: (value: number) => boolean;
  /** Enter opens the active cell; without it Enter goes down, as after writing. */
  readonly enterWrites?: boolean;
  /** Decimals of sum and average in the status bar. */
  readonly digits?: number;
  /** Where cells are means, of how much each is one: the average is over all of it, and there is no sum. */
  readonly weights?: Float64Array | undefined;
  readonly unsaved?: number;
  readonly onChange: (change: SheetChange) => void;
  /** Take back or make again the last gesture; false when there is none. */
  readonly onUndo: () => boolean;
  readonly onRedo: () => boolean;
  /** Left out where the sheet alone decides what is selected. */
  readonly selection?: Selection;
  readonly onSelect?: (selection: Selection) => void;
  /** Ctrl+S. */
  readonly onSave?: () => void;
}

const WIDTHS = { rowHead: 132, column: 64, pinned: 80 };

/**
 * A grid of numbers that is written like a spreadsheet. Only the cells in view are in the document. Focus rests in one real input
 * over the active cell, so that an input method works from the first key.
 */
export function Sheet(props: SheetProps) {
  const { label, rows, columns, values, readOnly, marks, format, rowHead, columnHead } = props;
  const { pinnedColumns = 0, widths = WIDTHS, height = 480, digits = 1, weights } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const size: SheetSize = useMemo(() => ({ rows, columns }), [rows, columns]);
  const row = rowHeight();
  const metrics: SheetMetrics = useMemo(
    () => ({ row, head: HEAD, rowHead: widths.rowHead, column: widths.column, pinned: widths.pinned, pinnedColumns }),
    [row, widths, pinnedColumns],
  );
  const view = useCellWindow(scroller, size, metrics);
  const state = useSheetState({
    sheet: { size, values, readOnly, least: props.least, fits: props.fits, blank: props.blank },
    onChange: props.onChange,
    onUndo: props.onUndo,
    onRedo: props.onRedo,
    selection: props.selection,
    onSelect: props.onSelect,
  });
  const { selection, range, writing } = state;
  const onKeyDown = useSheetKeys(state, {
    page: view.page,
    pinnedColumns,
    enterWrites: props.enterWrites ?? false,
    onSave: props.onSave,
  });
  const clipboard = useSheetClipboard(state);
  const { filling, ...pointer } = useSheetPointer(state, scroller, metrics);
  const look: RowLook = useMemo(
    () => ({
      id,
      columns,
      pinnedColumns,
      columnWidth: widths.column,
      pinnedWidth: widths.pinned,
      rowHeadWidth: widths.rowHead,
      rowHeight: row,
      headHeight: HEAD,
      values,
      readOnly,
      marks,
      format,
      rowHead,
    }),
    [id, columns, pinnedColumns, widths, row, values, readOnly, marks, format, rowHead],
  );
  const figures = useMemo(
    () =>
      figuresOf(
        values,
        size,
        { top: range.top, left: range.left, bottom: range.bottom, right: range.right },
        pinnedColumns,
        weights,
      ),
    [values, weights, size, range.top, range.left, range.bottom, range.right, pinnedColumns],
  );

  const led = props.selection !== undefined;
  const { row: headRow, column: headColumn } =
    selection.active === selection.anchor ? selection.head : selection.active;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !(led || document.activeElement === state.input.current)) return;
    const to = scrollToShow({ row: headRow, column: headColumn }, element, size, metrics);
    if (to.top !== element.scrollTop || to.left !== element.scrollLeft) element.scrollTo(to);
  }, [headRow, headColumn, size, metrics, led, state.input]);

  const { active } = selection;
  const scrolled = scrolledColumns(size, metrics);
  const isPinned = active.column >= scrolled;
  const inView =
    active.row >= view.rows.first &&
    active.row <= view.rows.last &&
    (isPinned || (active.column >= view.columns.first && active.column <= view.columns.last));
  const pool = view.rows.last - view.rows.first + 1;
  const shown: ReactNode[] = [];
  for (let r = view.rows.first; r <= view.rows.last; r++) {
    const chosen = r >= range.top && r <= range.bottom;
    shown.push(
      <SheetRow
        key={r % pool}
        row={r}
        first={view.columns.first}
        last={view.columns.last}
        selectedFrom={chosen ? range.left : -1}
        selectedTo={chosen ? range.right : -1}
        look={look}
      />,
    );
  }
  const top = HEAD + active.row * row;
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} style={{ maxHeight: height }} {...pointer}>
        <div className={styles.whole} style={{ width: wholeWidth(size, metrics), height: wholeHeight(size, metrics) }}>
          <div
            id={id}
            role="grid"
            aria-label={label}
            aria-rowcount={rows + 1}
            aria-colcount={columns + 1}
            aria-multiselectable="true"
            className={styles.grid}
          >
            <SheetHead
              corner={props.corner}
              columns={columns}
              pinnedColumns={pinnedColumns}
              first={view.columns.first}
              last={view.columns.last}
              columnWidth={widths.column}
              rowHeadWidth={widths.rowHead}
              pinnedWidth={widths.pinned}
              height={HEAD}
              selectedFrom={range.left}
              selectedTo={range.right}
              columnHead={columnHead}
            />
            {shown}
          </div>
          <SheetOverlays
            size={size}
            metrics={metrics}
            range={range}
            copied={state.copied}
            filling={filling}
            handle={writing === null}
          />
          <div className={styles.inputLayer} data-pinned={isPinned ? '' : undefined}>
            <div
              className={styles.inputPlace}
              style={
                isPinned
                  ? { marginTop: top, width: widths.pinned, height: row }
                  : { top, left: widths.rowHead + active.column * widths.column, width: widths.column, height: row }
              }
            >
              <input
                ref={state.input}
                className={styles.input}
                data-writing={writing === null ? undefined : ''}
                type="text"
                inputMode="decimal"
                autoComplete="off"
                spellCheck={false}
                aria-label={props.cellName(active.row, active.column)}
                aria-controls={id}
                aria-activedescendant={inView ? cellId(id, active.row, active.column) : undefined}
                aria-invalid={state.wrong ? true : undefined}
                onInput={state.type}
                onKeyDown={onKeyDown}
                onBlur={() => writing !== null && !state.commit() && state.cancel()}
                {...clipboard}
              />
            </div>
          </div>
        </div>
      </div>
      <SheetStatus message={state.message} figures={figures} digits={digits} unsaved={props.unsaved} />
    </div>
  );
}
