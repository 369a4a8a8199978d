import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEditor } from '../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import styles from './draft-bar.module.css';
import { PublishForm, RevertForm } from './draft-forms.tsx';
import { DraftNotices } from './draft-notices.tsx';

/** How the draft stands, and what is done with all of it: undo, lock, revert, publish. */
export function DraftBar({ draft, editor, date }: { draft: ScheduleDraft; editor: DraftEditor; date: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<'publish' | 'revert' | null>(null);
  const { zone } = draft.grid;
  const locked = draft.locked.includes(date);
  const toggle = (form: 'publish' | 'revert') => setOpen(open === form ? null : form);
  const close = () => setOpen(null);
  const changed = draft.undo !== null || draft.redo !== null || draft.state === 'draft';
  return (
    <>
      <DraftNotices draft={draft} editor={editor} />
      <div className={styles.bar}>
        <div className={styles.state}>
          {draft.state === 'published' ? (
            <Badge tone="good" glyph="✓">
              {t('gantt.state.published')}
            </Badge>
          ) : (
            <Badge tone="quiet" glyph="○">
              {t('gantt.state.draft')}
            </Badge>
          )}
          <span>
            {draft.published && draft.state === 'published'
              ? t('gantt.publishedNote', {
                  at: format.moment(draft.published.at, zone),
                  by: draft.published.actor,
                  reason: draft.published.reason,
                })
              : t('gantt.draftNote', { at: format.moment(draft.basedOn.at, zone) })}
          </span>
          {locked && (
            <Badge tone="info" glyph="⊘">
              {t('gantt.lockedDay')}
            </Badge>
          )}
          <span role="status">{editor.busy ? t('gantt.saving') : draft.version > 0 ? t('gantt.saved') : ''}</span>
        </div>
        <Button
          disabled={draft.undo === null || editor.busy}
          title={draft.undo === null ? undefined : t('gantt.undoOf', { reason: draft.undo })}
          onClick={() => editor.act('undo')}
        >
          <Icon name="undo" />
          {t('gantt.undo')}
        </Button>
        <Button
          disabled={draft.redo === null || editor.busy}
          title={draft.redo === null ? undefined : t('gantt.redoOf', { reason: draft.redo })}
          onClick={() => editor.act('redo')}
        >
          <span className={styles.flip}>
            <Icon name="undo" />
          </span>
          {t('gantt.redo')}
        </Button>
        <Button disabled={editor.busy} onClick={() => editor.act('lock', { days: [date], locked: !locked })}>
          {t(locked ? 'gantt.unlock' : 'gantt.lock')}
        </Button>
        <Button
          disabled={!changed || draft.version === 0}
          aria-expanded={open === 'revert'}
          onClick={() => toggle('revert')}
        >
          {t('gantt.revert')}
        </Button>
        <Button look="primary" aria-expanded={open === 'publish'} onClick={() => toggle('publish')}>
          {t('gantt.publish')}
        </Button>
      </div>
      {open === 'publish' && <PublishForm draft={draft} editor={editor} onClose={close} />}
      {open === 'revert' && <RevertForm draft={draft} editor={editor} onClose={close} />}
    </>
  );
}
