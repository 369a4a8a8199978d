import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../format/use-format.ts';
import { pasteBlock } from './operations.ts';
import { selectRange } from './selection.ts';
import { readTsv, writeHtml, writeTsv } from './tsv.ts';
import type { SheetState } from './use-sheet-state.ts';

/** Copy, cut and paste of a sheet: raw numbers as tab-separated text and as a table. While a cell is written, they are the input's. */
export function useSheetClipboard(state: SheetState): {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
} {
  const { t } = useTranslation();
  const format = useFormat();
  const { sheet, range } = state;
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData('text/plain', writeTsv(sheet.values, sheet.size, range));
    event.clipboardData.setData('text/html', writeHtml(sheet.values, sheet.size, range));
    const count = (range.bottom - range.top + 1) * (range.right - range.left + 1);
    state.say(t('sheet.copied', { cells: format.number(count) }));
    state.copy(range);
  };
  return {
    onCopy(event) {
      if (state.writing === null) put(event);
    },
    onCut(event) {
      if (state.writing !== null) return;
      put(event);
      state.clear('cut');
    },
    onPaste(event) {
      if (state.writing !== null) return;
      event.preventDefault();
      const block = blockOf(event.clipboardData);
      if (block.length === 0) {
        state.say(t('sheet.nothingToPaste'));
        return;
      }
      state.settle(pasteBlock(sheet, range, block));
      const height = Math.max(block.length, range.bottom - range.top + 1);
      const width = Math.max(range.right - range.left + 1, ...block.map((row) => row.length));
      state.select(
        selectRange({
          top: range.top,
          left: range.left,
          bottom: Math.min(sheet.size.rows, range.top + height) - 1,
          right: Math.min(sheet.size.columns, range.left + width) - 1,
        }),
      );
    },
  };
}

/** Texts of a copied block; of a table in HTML where there is no plain text. */
function blockOf(data: DataTransfer): string[][] {
  const text = data.getData('text/plain');
  if (text !== '') return readTsv(text);
  const table = new DOMParser().parseFromString(data.getData('text/html'), 'text/html').querySelector('table');
  return [...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent));
}
