import { useTranslation } from 'react-i18next';
import { Badge } from './badge.tsx';

const LOOK = {
  error: { tone: 'danger', glyph: '✕' },
  warning: { tone: 'warn', glyph: '!' },
  info: { tone: 'info', glyph: 'i' },
} as const;

export function SeverityBadge({ severity }: { severity: keyof typeof LOOK }) {
  const { t } = useTranslation();
  return <Badge {...LOOK[severity]}>{t(`parts.severities.${severity}`)}</Badge>;
}
