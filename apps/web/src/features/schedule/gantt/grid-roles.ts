/*
 * Roles of a grid out of plain elements: bars lie anywhere along their row, as cells of a table cannot. The grid is one tab
 * stop; it keeps the focus and names its active cell.
 */
export const gridProps = (label: string, about: string, rows: number, locked: boolean, active: string | undefined) => ({
  role: 'grid',
  tabIndex: 0,
  'aria-label': label,
  'aria-describedby': about,
  'aria-rowcount': rows,
  'aria-readonly': locked,
  'aria-activedescendant': active,
});

export const ROWS = { role: 'rowgroup' } as const;
export const HEAD = { role: 'rowheader' } as const;

export const rowProps = (index: number) => ({ role: 'row', 'aria-rowindex': index + 1 });

export const cellProps = (id: string, selected: boolean) => ({
  role: 'gridcell',
  id,
  'aria-selected': selected,
});
