import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useZone } from '../api/use-center.ts';
import { type PublishedKind, usePublications } from '../api/use-publications.ts';
import { useFormat } from '../format/use-format.ts';
import { Badge, type Tone } from './badge.tsx';
import { Button } from './button.tsx';
import styles from './publish-bar.module.css';
import { PublishForm } from './publish-form.tsx';
import { PublishList } from './publish-list.tsx';
import { type PublishState, publishState } from './publish-state.ts';

const LOOK: Readonly<Record<PublishState, readonly [Tone, string]>> = {
  published: ['good', '✓'],
  newer: ['warn', '▲'],
  never: ['quiet', '○'],
};

/** Whether the artefact on the page is official, by whom and why; making it so; and what was official before. */
export function PublishBar({ kind, seen, days }: { kind: PublishedKind; seen: string; days: readonly string[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const zone = useZone();
  const { data: publications } = usePublications(kind);
  const [open, setOpen] = useState(false);
  if (!publications) return null;
  const { state, last } = publishState(publications, seen, days);
  const [tone, glyph] = LOOK[state];
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Badge tone={tone} glyph={glyph}>
          {t(`publishing.states.${state}`)}
        </Badge>
        {last && (
          <span className={styles.last}>
            {t(state === 'published' ? 'publishing.since' : 'publishing.last', {
              at: format.moment(last.at, zone),
              who: last.actor,
              reason: last.reason,
            })}
          </span>
        )}
        {state !== 'published' && !open && (
          <Button look="primary" onClick={() => setOpen(true)}>
            {t('publishing.open')}
          </Button>
        )}
      </div>
      {open && <PublishForm kind={kind} seen={seen} days={days} onClose={() => setOpen(false)} />}
      {publications.length > 0 && <PublishList publications={publications} seen={seen} zone={zone} />}
    </div>
  );
}
