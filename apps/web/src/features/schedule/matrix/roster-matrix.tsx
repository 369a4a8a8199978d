// biome-ignore-all lint/a11y/useSemanticElements: rows are laid by transform and used again, which no table allows
// biome-ignore-all lint/a11y/useFocusableInteractive: the keyboard rests in the field over the active cell
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../format/use-format.ts';
import { rowHeight } from '../../../parts/row-height.ts';
import { useLanguage } from '../../../words/languages.ts';
import { ROSTER_CODES } from '../../../words/matrix-codes.ts';
import type { Area, Gesture } from './gestures.ts';
import { MatrixHead } from './matrix-head.tsx';
import type { Matrix } from './matrix-model.ts';
import { cellId, MatrixRow } from './matrix-row.tsx';
import { matrixSizes } from './matrix-sizes.ts';
import styles from './roster-matrix.module.css';
import { type DrawnRows, drawnRows } from './row-keys.ts';
import { areaOf, cellAt, moved, type Selection, within } from './selection.ts';
import { useCellWords } from './use-cell-words.ts';
import { useMatrixActs } from './use-matrix-acts.ts';
import { useRegionWidth } from './use-region-width.ts';

export interface RosterMatrixProps {
  readonly matrix: Matrix;
  /** First and last day that are shown. */
  readonly from: number;
  readonly to: number;
  readonly teamName: (id: string) => string;
  readonly skillName: (id: string) => string;
  readonly onGesture: (gesture: Gesture, reason: string) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** A cell to go to; the same one again when the number is another. */
  readonly goTo: { readonly row: number; readonly day: number; readonly nonce: number } | null;
  readonly onSelect?: (selection: Selection) => void;
}

/**
 * People by dates, edited like a spreadsheet. The keyboard rests in one field that lies over the active cell, so that
 * Chinese can be typed from the first key on; cells are told by it as its active descendant.
 */
export function RosterMatrix(props: RosterMatrixProps) {
  const { matrix, from, to, teamName, skillName, goTo, onSelect } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const region = useRef<HTMLDivElement>(null);
  const plane = useRef<HTMLDivElement>(null);
  const entry = useRef<HTMLInputElement>(null);
  const width = useRegionWidth(region);
  const height = rowHeight();
  const sizes = useMemo(() => matrixSizes(width, to - from + 1, height), [width, from, to, height]);
  const glyphs = ROSTER_CODES[useLanguage().language];
  const virtual = useVirtualizer({
    count: matrix.agents.length,
    getScrollElement: () => region.current,
    estimateSize: () => sizes.row,
    overscan: 1,
    useFlushSync: false,
    initialRect: { width: 1100, height: 600 },
  });
  const [chosen, setChosen] = useState<Selection>(() => cellAt(0, from));
  const page = Math.max(1, Math.floor(((region.current?.clientHeight ?? 600) - sizes.head) / sizes.row) - 1);
  const bounds = { rows: matrix.agents.length, from, to, page };
  const selection = within(chosen, bounds);
  const words = useCellWords(matrix, teamName, skillName);
  const acts = useMatrixActs({ ...props, selection, format });

  const show = useCallback(
    (row: number, day: number) => {
      const box = region.current;
      if (!box) return;
      const [top, left] = [row * sizes.row, (day - from) * sizes.column];
      const tall = box.clientHeight - sizes.head;
      const wide = box.clientWidth - sizes.name - (box.clientWidth < 560 ? 0 : sizes.totals);
      if (top < box.scrollTop) box.scrollTop = top;
      else if (top + sizes.row > box.scrollTop + tall) box.scrollTop = top + sizes.row - tall;
      if (left < box.scrollLeft) box.scrollLeft = left;
      else if (left + sizes.column > box.scrollLeft + wide) box.scrollLeft = left + sizes.column - wide;
    },
    [sizes, from],
  );
  const choose = (next: Selection) => {
    const kept = within(next, bounds);
    setChosen(kept);
    show(kept.toRow, kept.toDay);
    onSelect?.(kept);
  };
  const went = useRef(goTo?.nonce ?? 0);
  useEffect(() => {
    if (!goTo || went.current === goTo.nonce) return;
    went.current = goTo.nonce;
    setChosen(cellAt(goTo.row, goTo.day));
    show(goTo.row, goTo.day);
    entry.current?.focus({ preventScroll: true });
  }, [goTo, show]);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const step = acts.onKey(event);
    if (step === 'done') return event.preventDefault();
    if (step === 'down' || step === 'up' || step === 'right' || step === 'left') {
      event.preventDefault();
      const key = { down: 'ArrowDown', up: 'ArrowUp', right: 'ArrowRight', left: 'ArrowLeft' }[step];
      return choose(moved(selection, { key, shiftKey: false, ctrlKey: false, metaKey: false }, bounds) ?? selection);
    }
    const next = moved(selection, event, bounds);
    if (!next) return;
    event.preventDefault();
    acts.settle();
    choose(next);
  }

  /** The cell under the pointer; a name stands for its row, a date for its column. */
  function cellUnder({ clientX, clientY }: PointerEvent): Selection {
    const [box, inner] = [region.current as HTMLDivElement, plane.current as HTMLDivElement];
    const [outer, origin] = [box.getBoundingClientRect(), inner.getBoundingClientRect()];
    const row = Math.floor((clientY - origin.top - sizes.head) / sizes.row);
    const day = from + Math.floor((clientX - origin.left - sizes.name) / sizes.column);
    if (clientX - outer.left < sizes.name) return { row, day: from, toRow: row, toDay: to };
    if (clientY - outer.top < sizes.head) return { row: 0, day, toRow: matrix.agents.length - 1, toDay: day };
    return cellAt(row, day);
  }
  const dragging = useRef(false);
  /** Neither the scroll bars nor a field that is being typed in. */
  const isOnCells = ({ target }: { readonly target: EventTarget }) =>
    target !== region.current && (target !== entry.current || acts.text === '');
  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0 || !isOnCells(event)) return;
    const cell = cellUnder(event);
    acts.settle();
    const next = event.shiftKey ? { ...selection, toRow: cell.toRow, toDay: cell.toDay } : cell;
    const kept = within(next, bounds);
    setChosen(kept);
    onSelect?.(kept);
    if (event.pointerType === 'touch') return;
    event.preventDefault();
    dragging.current = true;
    region.current?.setPointerCapture(event.pointerId);
    entry.current?.focus({ preventScroll: true });
  }
  function onPointerMove(event: PointerEvent) {
    if (!dragging.current) return;
    const { toRow, toDay } = cellUnder(event);
    if (toRow !== selection.toRow || toDay !== selection.toDay) choose({ ...selection, toRow, toDay });
  }

  const area = areaOf(selection);
  const rect = ({ top, bottom, left, right }: Area) => ({
    top: sizes.head + top * sizes.row,
    left: sizes.name + (left - from) * sizes.column,
    width: (right - left + 1) * sizes.column,
    height: (bottom - top + 1) * sizes.row,
  });
  const everyone = { top: 0, bottom: matrix.agents.length - 1 };
  const mark = (look: 'locked' | 'chosen' | 'cut', where: Area) => (
    <div key={`${look} ${where.left}`} className={styles[look]} style={rect(where)} aria-hidden="true" />
  );
  const items = virtual.getVirtualItems();
  const drawn = useRef<DrawnRows | null>(null);
  drawn.current = drawnRows(drawn.current, items[0]?.index ?? 0, items.length);
  const { base } = drawn.current;
  const inView = items.some(({ index }) => index === selection.row);
  const pixels = {
    '--name': `${sizes.name}px`,
    '--column': `${sizes.column}px`,
    '--row-height': `${sizes.row}px`,
    width: sizes.width,
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field over the active cell has the keyboard */}
      <div
        ref={region}
        className={styles.region}
        onPointerDown={onPointerDown}
        onMouseDown={(event) => isOnCells(event) && event.preventDefault()}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          dragging.current = false;
        }}
        onPointerCancel={() => {
          dragging.current = false;
        }}
      >
        <div ref={plane} className={styles.plane} style={pixels}>
          <div
            role="grid"
            id="roster"
            aria-label={t('matrix.label')}
            aria-multiselectable="true"
            aria-rowcount={matrix.agents.length + 2}
            aria-colcount={to - from + 5}
          >
            <MatrixHead matrix={matrix} from={from} to={to} />
            <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
              {items.map(({ index }) => (
                <MatrixRow
                  key={index - base}
                  matrix={matrix}
                  row={index}
                  from={from}
                  to={to}
                  top={index * sizes.row}
                  active={index === selection.row ? selection.day : null}
                  times={sizes.times}
                  glyphs={glyphs}
                  teamName={teamName}
                  format={format}
                />
              ))}
            </div>
          </div>
          {matrix.isLocked.map(
            (locked, day) =>
              locked && day >= from && day <= to && mark('locked', { ...everyone, left: day, right: day }),
          )}
          {matrix.agents.length > 0 && (
            <>
              {mark('chosen', area)}
              {acts.cut && mark('cut', acts.cut)}
              <input
                ref={entry}
                className={styles.entry}
                style={rect(areaOf(cellAt(selection.row, selection.day)))}
                data-typing={acts.text === '' ? undefined : ''}
                type="text"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                aria-label={t('matrix.entry', { cell: words.name(selection.row, selection.day) })}
                aria-controls="roster"
                aria-activedescendant={inView ? cellId(selection.row, selection.day) : undefined}
                value={acts.text}
                onChange={({ target }) => acts.type(target.value)}
                onKeyDown={onKeyDown}
                onCopy={acts.onCopy}
                onCut={acts.onCut}
                onPaste={acts.onPaste}
              />
            </>
          )}
        </div>
      </div>
      <p className={styles.status} role="status">
        <span>
          {area.top === area.bottom && area.left === area.right ? words.cell(area.top, area.left) : words.area(area)}
        </span>
        {acts.told && <strong>{acts.told}</strong>}
      </p>
    </>
  );
}
