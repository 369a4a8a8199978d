import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button.tsx';
import styles from './administration.module.css';

/** A button that asks once more before it takes something away. */
export function ConfirmButton({
  name,
  disabled,
  onConfirm,
}: {
  /** What is taken away. */
  name: string;
  disabled: boolean;
  onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) again.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <Button
        look="quiet"
        aria-label={t('administration.removeNamed', { name })}
        disabled={disabled}
        onClick={() => setAsked(true)}
      >
        {t('forms.remove')}
      </Button>
    );
  return (
    <span className={styles.ask}>
      <Button
        look="quiet"
        ref={again}
        disabled={disabled}
        onClick={() => {
          setAsked(false);
          onConfirm();
        }}
      >
        {t('administration.reallyRemove', { name })}
      </Button>
      <Button look="quiet" onClick={() => setAsked(false)}>
        {t('administration.keep')}
      </Button>
    </span>
  );
}
