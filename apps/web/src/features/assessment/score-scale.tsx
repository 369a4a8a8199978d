import type { Score } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../api/use-catalogue.ts';
import type { Wire } from '../../api/wire.ts';
import { useFormat } from '../../format/use-format.ts';
import { usePoints } from '../../format/use-points.ts';
import { Panel } from '../../parts/panel.tsx';
import { useLanguage } from '../../words/languages.ts';
import styles from './score-scale.module.css';

/** The total as an interval on the scale of the standard, with its mark and bands. */
export function ScoreScale({ score, catalogue }: { score: Wire<Score>; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = usePoints();
  const { language, say } = useLanguage();
  const { profile } = catalogue;
  if (!score.result || !profile) return null;
  const { low, high } = score.result.total;
  const at = (value: number) => `${((value - profile.minimum) / (profile.maximum - profile.minimum)) * 100}%`;
  const bands = profile.bands.map((band, i) => ({ ...band, to: profile.bands[i + 1]?.from ?? profile.maximum }));
  return (
    <Panel
      title={t('score.scale')}
      note={t('score.scaleNote')}
      tools={
        <a href={`/api/assessment/print?lang=${language}`} target="_blank" rel="noreferrer">
          {t('score.print')}
        </a>
      }
    >
      <figure className={styles.figure}>
        <div className={styles.track} aria-hidden="true">
          {bands.map(({ from, to }, i) => (
            <span
              key={from}
              className={styles.band}
              data-step={i}
              style={{ insetInlineStart: at(from), width: `calc(${at(to)} - ${at(from)})` }}
            />
          ))}
          <span
            className={styles.range}
            style={{ insetInlineStart: at(low), width: `calc(${at(high)} - ${at(low)})` }}
          />
          <span className={styles.end} style={{ insetInlineStart: at(low) }} />
          <span className={styles.end} style={{ insetInlineStart: at(high) }} />
          <span className={styles.mark} style={{ insetInlineStart: at(profile.passMark) }} />
        </div>
        <ol className={styles.labels} aria-hidden="true">
          {[profile.minimum, ...bands.map(({ from }) => from), profile.maximum].map((value) => (
            <li
              key={value}
              style={{ insetInlineStart: at(value) }}
              data-pass={value === profile.passMark ? '' : undefined}
            >
              {format.number(value / 1000)}
            </li>
          ))}
        </ol>
        <figcaption className={styles.caption}>
          {t('score.scaleSummary', {
            range: points({ low, high }),
            pass: format.number(profile.passMark / 1000),
            margin: points(score.result.margin),
            bands: profile.bands.map(({ name }) => say(name)).join(' · '),
          })}
        </figcaption>
      </figure>
    </Panel>
  );
}
