import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './file-drop.module.css';

/** A file by choosing, dropping, or pasting a table from a spreadsheet. */
export function FileDrop({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const [dragged, setDragged] = useState(false);
  const [pasting, setPasting] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDragged(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onFile(dropped);
  };
  const read = () => {
    const pasted = text.current?.value ?? '';
    if (pasted.trim() !== '') onFile(new File([pasted], t('imports.pasted'), { type: 'text/tab-separated-values' }));
  };
  return (
    <Panel title={t('imports.file')}>
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
        <p>{t('imports.drop')}</p>
        <div className={styles.ways}>
          <Button look="primary" onClick={() => input.current?.click()}>
            {t('imports.choose')}
          </Button>
          <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            {t('imports.paste')}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/plain"
          aria-label={t('imports.file')}
          tabIndex={-1}
          data-hidden-visually
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = '';
            if (chosen) onFile(chosen);
          }}
        />
        <p className={styles.hint}>{t('imports.fileHint')}</p>
        {pasting && (
          <div className={styles.paste}>
            <textarea
              ref={text}
              rows={8}
              spellCheck={false}
              aria-label={t('imports.pasteLabel')}
              placeholder={t('imports.pasteHint')}
            />
            <Button look="primary" onClick={read}>
              {t('imports.pasteUse')}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  );
}
