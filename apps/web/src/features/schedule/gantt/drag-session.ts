import { type IntervalGrid, MINUTE, type Shift } from '@seatwise/core';
import { partsOf } from '@seatwise/schedule/editing';
import { type Axis, timeOf, xOf } from './axis.ts';
import type { GanttRow } from './gantt-row.ts';
import { type Grip, overlapOf, pull, sameWork } from './grip.ts';
import { type PlaceLook, paintPlace } from './place-look.ts';

/** What a drag works on: the board's element and what is drawn on it. */
export interface DragBoard {
  readonly scroller: HTMLElement;
  /** Where the ghost is put: it scrolls with the rows. */
  readonly layer: HTMLElement;
  readonly grid: IntervalGrid;
  readonly axis: Axis;
  readonly rows: readonly GanttRow[];
  readonly rowHeight: number;
  /** Minutes. */
  readonly step: number;
  readonly ghostClass: string;
  readonly tagClass: string;
  /** Every activity of a shift as an element of its bar. */
  readonly paint: (shift: Shift) => HTMLElement[];
  /** What is said beside the shift as it lies; `taken` where another shift is in its way. */
  readonly lookOf: (shift: Shift, taken: boolean) => PlaceLook;
  /** Told when the shift under the pointer is another one, with what is said beside it; null at the end of a drag. */
  readonly onLook: (shift: Shift | null, look: PlaceLook | null) => void;
}

/** Pixels before a press becomes a drag. */
const SLACK = 3;
/** Pixels from the board's edge in which it scrolls by itself, and how far on a frame at most. */
const EDGE = 36;
const SPEED = 16;

interface Point {
  readonly x: number;
  readonly y: number;
  /** Alt: to the minute. */
  readonly free: boolean;
}

/**
 * One drag of a bar. The bar follows the pointer once a frame, by transform, without React; the board scrolls at its edges.
 * `drop` answers the shift as it came to lie, null when nothing changed or it may not lie there.
 */
export class DragSession {
  readonly #board: DragBoard;
  readonly #shift: Shift;
  readonly #row: GanttRow;
  readonly #grip: Grip;
  readonly #bar: HTMLElement;
  /** Where the press was, in the board's own pixels. */
  readonly #from: { readonly x: number; readonly y: number };
  #pointer: Point;
  #ghost: HTMLElement | null = null;
  #tag: HTMLElement | null = null;
  #target: HTMLElement | null = null;
  #now: Shift;
  #refused = false;
  #frame = 0;

  constructor(board: DragBoard, bar: HTMLElement, held: { shift: Shift; row: GanttRow; grip: Grip }, at: Point) {
    this.#board = board;
    this.#bar = bar;
    this.#shift = held.shift;
    this.#now = held.shift;
    this.#row = held.row;
    this.#grip = held.grip;
    this.#pointer = at;
    this.#from = this.#inBoard(at);
  }

  get started(): boolean {
    return this.#ghost !== null;
  }

  move(at: Point): void {
    const [first, now] = [this.#from, this.#inBoard(at)];
    this.#pointer = at;
    if (!this.#ghost && Math.hypot(now.x - first.x, now.y - first.y) < SLACK) return;
    if (!this.#ghost) this.#start();
  }

  drop(): Shift | null {
    if (this.#ghost) this.#follow();
    this.#end();
    return this.#refused || sameWork(this.#now, this.#shift) ? null : this.#now;
  }

  cancel(): void {
    this.#end();
  }

  #start(): void {
    const ghost = this.#bar.cloneNode(false) as HTMLElement;
    ghost.removeAttribute('id');
    ghost.removeAttribute('role');
    ghost.setAttribute('aria-hidden', 'true');
    ghost.classList.add(this.#board.ghostClass);
    const tag = document.createElement('div');
    tag.className = this.#board.tagClass;
    ghost.style.insetBlockStart = '0';
    this.#board.layer.append(ghost);
    this.#bar.setAttribute('data-left', '');
    this.#ghost = ghost;
    this.#tag = tag;
    this.#draw(true);
    const loop = () => {
      this.#scroll();
      this.#follow();
      this.#frame = requestAnimationFrame(loop);
    };
    this.#frame = requestAnimationFrame(loop);
  }

  /** Takes the pointer's place over to the bar. */
  #follow(): void {
    const { grid, axis, rows, rowHeight, step } = this.#board;
    const { x, y } = this.#inBoard(this.#pointer);
    const by = timeOf(axis, x - this.#from.x);
    const pulled = pull(grid, this.#shift, this.#grip, by, this.#pointer.free ? 1 : step);
    const index = Math.max(0, Math.min(rows.length - 1, Math.floor(y / rowHeight)));
    const under = this.#grip.kind === 'shift' ? rows[index] : undefined;
    // Nobody's shift may be given to somebody, not the other way round.
    const lands = under && under.agent !== null ? under : this.#row;
    if (!pulled) return;
    const next = { ...pulled, agent: lands.agent };
    if (sameWork(next, this.#now)) return;
    const anew = next.activities.length !== this.#now.activities.length || this.#grip.kind !== 'shift';
    this.#now = next;
    this.#refused = overlapOf(next, lands.shifts) !== undefined;
    this.#board.onLook(next, this.#draw(anew));
  }

  #draw(anew: boolean): PlaceLook | null {
    const { scroller, axis, rows, rowHeight, paint, lookOf } = this.#board;
    const [ghost, tag] = [this.#ghost, this.#tag];
    if (!ghost || !tag) return null;
    const index = rows.findIndex(
      ({ agent, key }) => agent === this.#now.agent && (agent !== null || key === this.#row.key),
    );
    const left = xOf(axis, this.#now.start);
    ghost.style.insetInlineStart = 'var(--who)';
    ghost.style.width = `${xOf(axis, this.#now.end) - left}px`;
    ghost.style.transform = `translate(${left}px, ${index * rowHeight + 3}px)`;
    const look = lookOf(this.#now, this.#refused);
    ghost.toggleAttribute('data-refused', this.#refused);
    ghost.toggleAttribute('data-against', look.against.length > 0);
    ghost.toggleAttribute('data-top', index * rowHeight - scroller.scrollTop < rowHeight * (1 + look.against.length));
    if (anew) ghost.replaceChildren(...paint(this.#now), tag);
    paintPlace(tag, look);
    const target = this.#board.layer.querySelector<HTMLElement>(`[data-row="${CSS.escape(rows[index]?.key ?? '')}"]`);
    if (target !== this.#target) {
      this.#target?.removeAttribute('data-target');
      target?.setAttribute('data-target', '');
      this.#target = target;
    }
    return look;
  }

  #scroll(): void {
    const { scroller } = this.#board;
    const box = scroller.getBoundingClientRect();
    const pull = (at: number, low: number, high: number) =>
      at < low + EDGE
        ? Math.max(-SPEED, (at - low - EDGE) / 2)
        : at > high - EDGE
          ? Math.min(SPEED, (at - high + EDGE) / 2)
          : 0;
    const head = this.#board.layer.offsetTop;
    const across = pull(this.#pointer.x, box.left, box.right);
    const down = this.#grip.kind === 'shift' ? pull(this.#pointer.y, box.top + head, box.bottom) : 0;
    if (across !== 0 || down !== 0) scroller.scrollBy(across, down);
  }

  #end(): void {
    cancelAnimationFrame(this.#frame);
    this.#ghost?.remove();
    this.#ghost = null;
    this.#bar.removeAttribute('data-left');
    this.#target?.removeAttribute('data-target');
    this.#board.onLook(null, null);
  }

  #inBoard({ x, y }: { readonly x: number; readonly y: number }): { readonly x: number; readonly y: number } {
    const { scroller, layer } = this.#board;
    const box = scroller.getBoundingClientRect();
    return { x: x - box.left + scroller.scrollLeft, y: y - box.top + scroller.scrollTop - layer.offsetTop };
  }
}

/** Pixels at the ends of a bar, and of what is placed in it, that change its length. */
const HANDLE = 6;

/** What a press on a bar holds. */
export function gripAt(bar: HTMLElement, target: HTMLElement, x: number, shift: Shift): Grip {
  const edgeOf = (element: HTMLElement, width: number) => {
    const box = element.getBoundingClientRect();
    const reach = Math.min(width, box.width / 4);
    return x < box.left + reach ? 'start' : x > box.right - reach ? 'end' : null;
  };
  const end = edgeOf(bar, HANDLE);
  if (end) return { kind: 'edge', edge: end };
  const part = target.closest<HTMLElement>('[data-part]');
  const index = Number(part?.dataset.part ?? Number.NaN);
  if (!part || !partsOf(shift).placed[index]) return { kind: 'shift' };
  const edge = edgeOf(part, HANDLE - 2);
  return edge ? { kind: 'part-edge', index, edge } : { kind: 'part', index };
}

/** Instants of a press on an empty place of a row, to the quarter hour before. */
export const quarterAt = (axis: Axis, x: number): number =>
  axis.from + Math.floor(timeOf(axis, x) / (15 * MINUTE)) * 15 * MINUTE;
