import { useTranslation } from 'react-i18next';
import { RequestFailed } from '../../api/fetch-json.ts';
import type { DraftEditor } from '../../api/use-draft-editor.ts';
import type { ScheduleDraft } from '../../api/use-schedule-draft.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import styles from './draft-bar.module.css';

/** Tells what became of a change that was refused, and of a newer schedule that the draft does not hold. */
export function DraftNotices({ draft, editor }: { draft: ScheduleDraft; editor: DraftEditor }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { error } = editor;
  const problem = error instanceof RequestFailed ? error.problem : null;
  return (
    <>
      {error !== null && (
        <div className={styles.notice}>
          <Notice tone="danger" role="alert" title={t('gantt.refusedTitle')}>
            <p>
              {problem?.code === 'STORAGE_CONFLICT'
                ? t('gantt.conflict')
                : (problem?.detail ?? t('parts.unreachableAdvice'))}
            </p>
            <Button onClick={editor.dismiss}>{t('gantt.dismiss')}</Button>
          </Notice>
        </div>
      )}
      {draft.newest && (
        <div className={styles.notice}>
          <Notice
            tone="info"
            role="note"
            title={t('gantt.newest', { at: format.moment(draft.newest.at, draft.grid.zone) })}
          >
            <p>{t('gantt.takeNewestNote')}</p>
            <Button disabled={editor.busy} onClick={() => editor.act('revert', { to: 'newest' })}>
              {t('gantt.takeNewest')}
            </Button>
          </Notice>
        </div>
      )}
    </>
  );
}
