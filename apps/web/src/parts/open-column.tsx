import { Button } from './button.tsx';

/** The column that names a row and opens it. */
export interface OpenColumn<Row> {
  readonly key: string;
  readonly head: string;
  readonly text: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
}

/** As any other column: the text of a row is its button, what it is ordered by, and what a file holds. */
export function openColumn<Row>({ key, head, text, onOpen }: OpenColumn<Row>) {
  return {
    key,
    head,
    rowHead: true,
    sortBy: text,
    value: text,
    cell: (row: Row) => (
      <Button look="quiet" onClick={() => onOpen(row)}>
        {text(row)}
      </Button>
    ),
  };
}
