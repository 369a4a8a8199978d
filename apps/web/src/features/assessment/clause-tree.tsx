import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePoints } from '../../format/use-points.ts';
import { Badge } from '../../parts/badge.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useLanguage } from '../../words/languages.ts';
import type { ListedRow } from './clause-list.ts';
import styles from './clause-tree.module.css';
import { STATE_LOOK } from './state-look.ts';

const keyOf = (row: ListedRow) => (row.kind === 'clause' ? row.clause.code : row.heading.code);

/**
 * Headings and clauses as a tree of one tab stop: ↑↓ move, ←→ close and open a heading, Home and End, N goes to the next clause
 * that nobody has judged. Only rows in view are in the document.
 */
export function ClauseTree({
  rows,
  chosen,
  closed,
  onChoose,
  onClose,
}: {
  rows: readonly ListedRow[];
  /** Code of the clause or heading that has the cursor. */
  chosen: string | undefined;
  closed: ReadonlySet<string>;
  onChoose: (code: string) => void;
  onClose: (code: string, close: boolean) => void;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const points = usePoints();
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const coarse = matchMedia('(pointer: coarse)').matches;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => (coarse ? 44 : 30),
    overscan: 8,
    initialRect: { width: 480, height: 640 },
  });
  const at = rows.findIndex((row) => keyOf(row) === chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows the cursor, not every new list
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: first.current ? 'center' : 'auto' });
    first.current = false;
  }, [chosen]);
  const go = (to: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, to))];
    if (row) onChoose(keyOf(row));
  };
  const onKey = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rows[at];
    const code = row?.kind === 'heading' ? row.heading.code : null;
    switch (event.key) {
      case 'ArrowDown':
        go(at + 1);
        break;
      case 'ArrowUp':
        go(at - 1);
        break;
      case 'Home':
        go(0);
        break;
      case 'End':
        go(rows.length - 1);
        break;
      case 'ArrowRight':
        if (code !== null && closed.has(code)) onClose(code, false);
        else go(at + 1);
        break;
      case 'ArrowLeft': {
        const above = row?.path.at(-1);
        if (code !== null && !closed.has(code)) onClose(code, true);
        else if (above !== undefined) onChoose(above);
        break;
      }
      case 'n':
      case 'N': {
        const next = rows.findIndex((one, i) => i > at && one.kind === 'clause' && one.state === 'not_evaluated');
        if (next >= 0) go(next);
        break;
      }
      default:
        return;
    }
    event.preventDefault();
  };
  const idOf = (code: string) => `${id}${code}`;
  return (
    <div
      ref={region}
      className={styles.tree}
      role="tree"
      tabIndex={0}
      aria-label={t('assessment.tree')}
      aria-activedescendant={at >= 0 && chosen !== undefined ? idOf(chosen) : undefined}
      onKeyDown={onKey}
    >
      <div role="none" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index] as ListedRow;
          const code = keyOf(row);
          const heading = row.kind === 'heading' ? row : null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes every key
            // biome-ignore lint/a11y/useFocusableInteractive: the tree is one tab stop and names its active item
            <div
              key={index}
              id={idOf(code)}
              role="treeitem"
              aria-level={row.path.length + 1}
              aria-selected={code === chosen}
              aria-expanded={heading ? !closed.has(code) : undefined}
              className={styles.row}
              data-kind={row.kind}
              data-depth={heading?.depth}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={() => {
                onChoose(code);
                if (heading) onClose(code, !closed.has(code));
              }}
            >
              {heading ? (
                <>
                  <span className={styles.mark} data-open={closed.has(code) ? undefined : ''}>
                    <Icon name="chevron" />
                  </span>
                  <span className={styles.code}>{code}</span>
                  <span className={styles.title}>{say(heading.heading.title)}</span>
                </>
              ) : (
                row.kind === 'clause' && (
                  <>
                    <span className={styles.code}>{code}</span>
                    <span className={styles.title}>{say(row.clause.title)}</span>
                    <Badge {...STATE_LOOK[row.state]}>{t(`assessment.states.${row.state}`)}</Badge>
                    <span className={styles.points}>{row.score ? points(row.score.points) : '–'}</span>
                  </>
                )
              )}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && <p className={styles.none}>{t('assessment.noneLeft')}</p>}
    </div>
  );
}
