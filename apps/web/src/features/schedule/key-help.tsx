import { useTranslation } from 'react-i18next';

/** The keys of the board, folded away. */
export function KeyHelp() {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('gantt.keys.title')}</summary>
      <ul>
        {(['board', 'held', 'edit', 'pointer'] as const).map((name) => (
          <li key={name}>{t(`gantt.keys.${name}`)}</li>
        ))}
      </ul>
    </details>
  );
}
