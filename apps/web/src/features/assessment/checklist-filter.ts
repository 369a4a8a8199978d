import type { ChecklistRow } from '../../api/use-evidence-files.ts';

/** Days from which a date counts as near. */
const SOON_DAYS = 14;
export const DUE_FILTERS = ['overdue', 'soon', 'none'] as const;
type DueFilter = (typeof DUE_FILTERS)[number];
/** Stands for rows that nobody is responsible for. */
export const NOBODY = '-';

export interface ChecklistFilter {
  readonly find: string | undefined;
  readonly state: string | undefined;
  readonly module: string | undefined;
  readonly owner: string | undefined;
  readonly due: string | undefined;
}

const DUE: Readonly<Record<DueFilter, (row: ChecklistRow) => boolean>> = {
  overdue: ({ daysLeft }) => daysLeft !== null && daysLeft < 0,
  soon: ({ daysLeft }) => daysLeft !== null && daysLeft >= 0 && daysLeft <= SOON_DAYS,
  none: ({ due, state }) => due === null && (state === 'missing' || state === 'stale'),
};

/** Rows that fit every part of the filter, in their order. Words are looked for in both languages. */
export function filterChecklist(
  rows: readonly ChecklistRow[],
  { find, state, module, owner, due }: ChecklistFilter,
): readonly ChecklistRow[] {
  const wanted = (find ?? '').normalize('NFKC').toLowerCase().trim();
  const date = DUE_FILTERS.find((one) => one === due);
  return rows.filter(
    (row) =>
      (state === undefined || row.state === state) &&
      (module === undefined || row.module === module) &&
      (owner === undefined || (owner === NOBODY ? row.owner === null : row.owner === owner)) &&
      (date === undefined || DUE[date](row)) &&
      (wanted === '' || textOf(row).includes(wanted)),
  );
}

const texts = new WeakMap<ChecklistRow, string>();

function textOf(row: ChecklistRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const { clause, title, asked, owner } = row;
  const text = [clause, title.zh, title.en, asked.zh, asked.en, owner].join(' ').toLowerCase();
  texts.set(row, text);
  return text;
}
