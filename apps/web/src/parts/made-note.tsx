import type { ArtefactRef } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { useZone } from '../api/use-center.ts';
import { useFormat } from '../format/use-format.ts';

/** Version, time and fingerprint of the artefact that a page shows. */
export function MadeNote({ of }: { of: (ArtefactRef & { version: number; at: number | string }) | undefined }) {
  const { t } = useTranslation();
  const zone = useZone();
  const format = useFormat();
  if (!of) return null;
  const at = format.moment(of.at, zone);
  return (
    <span title={of.id}>
      {t('parts.made', { version: of.version, at })} · <code>{of.id.slice(0, 8)}</code>
    </span>
  );
}
