import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';

/**
 * A last column that opens how a row was worked out, one row at a time.
 * @param nameOf what a row's button is called after
 */
export function useWhyColumn<Row extends string | number>(nameOf: (row: Row) => string) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Row | null>(null);
  const column = {
    key: 'why',
    head: t('requirement.why'),
    saved: false as const,
    cell: (row: Row) => {
      const verb = t(opened === row ? 'parts.hide' : 'parts.show');
      return (
        <Button
          look="quiet"
          aria-expanded={opened === row}
          aria-label={`${verb}: ${nameOf(row)}`}
          onClick={() => setOpened(opened === row ? null : row)}
        >
          {verb}
        </Button>
      );
    },
  };
  return { opened, column };
}
