import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddEvidence } from '../../api/use-evidence-files.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import styles from './evidence.module.css';

export const ACCEPTED = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg,.mp3,.wav,.txt,.csv';

/** Takes files in for a clause: dropped, or chosen by a button. What came of it is told beside it. */
export function FileDrop({ clause }: { clause: string }) {
  const { t } = useTranslation();
  const add = useAddEvidence();
  const input = useRef<HTMLInputElement>(null);
  const [dragged, setDragged] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) add.mutate({ files: [...files], clause });
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragged(false);
    take(event.dataTransfer.files);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button */}
      <div
        className={styles.drop}
        data-dragged={dragged ? '' : undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setDragged(true);
        }}
        onDragLeave={() => setDragged(false)}
        onDrop={drop}
      >
        <span>{t('evidence.drop')}</span>
        <Button disabled={add.isPending} onClick={() => input.current?.click()}>
          {t('evidence.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          accept={ACCEPTED}
          aria-label={t('evidence.choose')}
          tabIndex={-1}
          data-hidden-visually
          onChange={(event) => take(event.target.files)}
        />
        <span className={styles.hint}>{t('evidence.hint')}</span>
      </div>
      <div aria-live="polite">
        {add.isPending && <ProgressBar label={t('evidence.adding')} />}
        {add.error && <ErrorBox error={add.error} />}
        {add.data?.map(({ file, existing }) => (
          <p key={file.id} className={styles.hint}>
            {t(existing ? 'evidence.existing' : 'evidence.added', { name: file.contents.at(-1)?.fileName ?? '' })}
          </p>
        ))}
      </div>
    </>
  );
}
