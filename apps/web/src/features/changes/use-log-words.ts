import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../../api/use-center.ts';
import { useFormat } from '../../format/use-format.ts';
import { type LogWords, namedCodes } from './describe-logged.ts';

/** The words of the log in the language of the page. */
export function useLogWords(): LogWords {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  return useMemo(() => {
    const named = (part: 'actions' | 'artefacts' | 'documents' | 'sources') =>
      namedCodes(t(`changes.named.${part}`, { returnObjects: true }));
    const shown = (key: string, value: string | number) =>
      typeof value === 'string' ? value : key === 'start' ? format.moment(value, zone) : format.number(value);
    return {
      actions: named('actions'),
      artefacts: named('artefacts'),
      documents: named('documents'),
      sources: named('sources'),
      tell: (kind, values) => {
        const filled = Object.entries(values).map(([key, value]) => [key, shown(key, value)]);
        return t(`changes.details.${kind}`, { ...Object.fromEntries(filled), defaultValue: kind });
      },
    };
  }, [t, format, zone]);
}
