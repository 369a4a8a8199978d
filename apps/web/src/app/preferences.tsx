import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon.tsx';
import { Segmented } from '../parts/segmented.tsx';
import { useLanguage } from '../words/languages.ts';
import styles from './preferences.module.css';
import { THEMES, useTheme } from './use-theme.ts';

/** Language and theme, remembered in this browser. */
export function Preferences() {
  const { t } = useTranslation();
  const { theme, choose } = useTheme();
  const language = useLanguage();
  return (
    <div className={styles.preferences}>
      <Segmented
        label={t('app.language')}
        value={language.language}
        onChange={language.choose}
        options={[
          { value: 'zh-CN', label: '中文' },
          { value: 'en', label: 'EN' },
        ]}
      />
      <Segmented
        label={t('app.theme')}
        value={theme}
        onChange={choose}
        options={THEMES.map((value) => ({ value, label: t(`app.themes.${value}`), face: <Icon name={value} /> }))}
      />
    </div>
  );
}
