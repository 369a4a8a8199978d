import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChecklistRow, type EvidenceFile, useAddEvidence } from '../../api/use-evidence-files.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { useLanguage } from '../../words/languages.ts';
import { type SaveTasks, TaskFields } from './checklist-task.tsx';
import { ACCEPTED } from './file-drop.tsx';
import styles from './files-view.module.css';

const LOOK = {
  data: { tone: 'good', glyph: '✓' },
  received: { tone: 'good', glyph: '✓' },
  stale: { tone: 'warn', glyph: '!' },
  missing: { tone: 'quiet', glyph: '○' },
} as const;

/** One row a clause: what is asked for, its state, its files, who owes it. Only rows in view are in the document. */
export function ChecklistTable({
  rows,
  files,
  onSave,
}: {
  rows: readonly ChecklistRow[];
  files: readonly EvidenceFile[];
  onSave: SaveTasks;
}) {
  const { t } = useTranslation();
  const region = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const asked = useRef('');
  const add = useAddEvidence();
  const nameOf = new Map(files.map(({ id, contents }) => [id, contents.at(-1)?.fileName ?? id]));
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => region.current,
    estimateSize: () => 68,
    getItemKey: (index) => rows[index]?.clause ?? index,
    overscan: 6,
    initialRect: { width: 800, height: 640 },
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      {add.error && <ErrorBox error={add.error} />}
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        aria-label={t('evidence.choose')}
        tabIndex={-1}
        data-hidden-visually
        onChange={({ target }) => {
          if (target.files) add.mutate({ files: [...target.files], clause: asked.current });
          target.value = '';
        }}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section ref={region} className={styles.region} aria-label={t('evidence.list')} tabIndex={0}>
        <table className={styles.table} aria-rowcount={rows.length + 1}>
          <caption data-hidden-visually>{t('evidence.list')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('evidence.clause')}</th>
              <th scope="col">{t('evidence.state')}</th>
              <th scope="col">{t('evidence.files')}</th>
              <th scope="col">
                {t('evidence.owner')} · {t('evidence.due')}
              </th>
            </tr>
          </thead>
          <tbody>
            {before > 0 && <tr style={{ height: before }} />}
            {items.map(({ index, key }) => {
              const row = rows[index];
              return (
                row && (
                  <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                    <Cells
                      row={row}
                      names={row.files.map((id) => nameOf.get(id) ?? id)}
                      busy={add.isPending}
                      onSave={onSave}
                      onAdd={() => {
                        asked.current = row.clause;
                        input.current?.click();
                      }}
                    />
                  </tr>
                )
              );
            })}
            {after > 0 && <tr style={{ height: after }} />}
          </tbody>
        </table>
        {rows.length === 0 && <p className={styles.none}>{t('evidence.none')}</p>}
      </section>
    </>
  );
}

function Cells({
  row,
  names,
  busy,
  onSave,
  onAdd,
}: {
  row: ChecklistRow;
  names: readonly string[];
  busy: boolean;
  onSave: SaveTasks;
  onAdd: () => void;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { change } = usePageSearch();
  const { clause, title, asked, state, lacking } = row;
  return (
    <>
      <th scope="row">
        <Button
          look="quiet"
          onClick={() => change({ view: undefined, state: undefined, owner: undefined, find: undefined, clause })}
        >
          {`${clause} ${say(title)}`}
        </Button>
        <p className={styles.asked}>{say(asked)}</p>
      </th>
      <td>
        <Badge {...LOOK[state]}>{t(`evidence.states.${state}`)}</Badge>
        <Days row={row} />
      </td>
      <td className={styles.names}>
        {names.map((name, i) => (
          <p key={row.files[i]}>{name}</p>
        ))}
        {names.length === 0 && lacking.length > 0 && <code>{lacking.join(' ')}</code>}
        <Button look="quiet" disabled={busy} aria-label={t('evidence.addTo', { clause })} onClick={onAdd}>
          + {t('evidence.add')}
        </Button>
      </td>
      <td>
        <TaskFields row={row} onSave={onSave} />
      </td>
    </>
  );
}

/** How long it is until something owed is due, or how late it is. */
function Days({ row: { daysLeft } }: { row: ChecklistRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (daysLeft === null) return null;
  const days = format.number(Math.abs(daysLeft));
  const text =
    daysLeft === 0
      ? t('evidence.dueToday')
      : daysLeft === 1
        ? t('evidence.oneLeft')
        : daysLeft > 0
          ? t('evidence.daysLeft', { days })
          : daysLeft === -1
            ? t('evidence.oneLate')
            : t('evidence.late', { days });
  return (
    <p className={styles.days} data-late={daysLeft < 0 ? '' : undefined}>
      {text}
    </p>
  );
}
