import { useTranslation } from 'react-i18next';
import { type LabourPack, type LabourRule, useLabourPacks } from '../../api/use-administration.ts';
import { usePlanningDocument } from '../../api/use-planning-document.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import styles from './administration.module.css';
import type { PlanSettings } from './plan-settings.ts';

const STATES = ['pregnant', 'nursing', 'minor'] as const;
const PAY = ['overtime', 'restDay', 'holiday'] as const;

/** Labour rules that come with the program: what they say, after which source, and whether somebody has verified them. */
export function LabourView() {
  const { t } = useTranslation();
  const packs = useLabourPacks();
  const inForce = usePlanningDocument<PlanSettings>('plan-settings').data?.value.labour?.pack;
  return (
    <ArtefactGate query={packs}>
      {(list) => (
        <>
          <Notice tone={inForce === undefined ? 'info' : 'good'}>
            <p>
              {inForce === undefined
                ? t('administration.noPack')
                : t('administration.packInForce', { name: list.find(({ id }) => id === inForce)?.name ?? inForce })}
            </p>
          </Notice>
          <Panels columns={2}>
            {list.map((pack) => (
              <Pack key={pack.id} pack={pack} inForce={pack.id === inForce} />
            ))}
          </Panels>
        </>
      )}
    </ArtefactGate>
  );
}

function Pack({ pack, inForce }: { pack: LabourPack; inForce: boolean }) {
  const { t } = useTranslation();
  const rules = (list: readonly LabourRule[]) => (
    <ul className={styles.rules}>
      {list.map((rule) => (
        <RuleText key={rule.id} rule={rule} />
      ))}
    </ul>
  );
  return (
    <Panel title={pack.name} note={<code>{pack.id}</code>}>
      <div className={styles.pack}>
        <p className={styles.badges}>
          {inForce && (
            <Badge tone="accent" glyph="●">
              {t('administration.inForce')}
            </Badge>
          )}
          <Badge tone={pack.verified ? 'good' : 'warn'} glyph={pack.verified ? '✓' : '!'}>
            {t(pack.verified ? 'administration.verified' : 'administration.notVerified')}
          </Badge>
        </p>
        {rules(pack.rules)}
        {STATES.filter((state) => pack.states[state]).map((state) => (
          <div key={state}>
            <h3>{t(`administration.protected.${state}`)}</h3>
            {rules(pack.states[state] ?? [])}
          </div>
        ))}
        {Object.keys(pack.pay).length > 0 && (
          <p>
            {PAY.filter((kind) => pack.pay[kind] !== undefined)
              .map((kind) => t(`administration.pay.${kind}`, { factor: pack.pay[kind] }))
              .join(' · ')}
          </p>
        )}
        <dl>
          <dt>{t('administration.source')}</dt>
          <dd>{pack.source}</dd>
          <dt>{t('administration.stateOfLaw')}</dt>
          <dd>{pack.date}</dd>
        </dl>
      </div>
    </Panel>
  );
}

function RuleText({ rule }: { rule: LabourRule }) {
  const { t } = useTranslation();
  const { hardMax, softMax, hardMin, minutes, start, end } = rule;
  const span = t(rule.per === 'month' ? 'administration.rules.month' : 'administration.rules.week');
  switch (rule.rule) {
    case 'shift-hours':
      return <li>{t('administration.rules.shift', { max: hardMax })}</li>;
    case 'hours':
      return (
        <li>
          {softMax === undefined
            ? t('administration.rules.hours', { span, max: hardMax })
            : t('administration.rules.softHours', { span, soft: softMax, max: hardMax })}
        </li>
      );
    case 'days':
      return <li>{t('administration.rules.off', { span, min: hardMin })}</li>;
    case 'rest':
      return <li>{t('administration.rules.rest', { hours: (minutes ?? 0) / 60 })}</li>;
    case 'consecutive':
      return <li>{t('administration.rules.run', { max: hardMax })}</li>;
    case 'barred':
      return <li>{t('administration.rules.barred', { start, end })}</li>;
    default:
      return (
        <li>
          <code>{rule.id}</code>
        </li>
      );
  }
}
