import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../../api/fetch-json.ts';
import { startPlan, usePlanJob } from '../../api/plan-job.ts';
import { type ReadDocument, useReadAgain, useSaveDocument } from '../../api/use-planning-document.ts';
import { Differences } from '../../form/differences.tsx';
import { draftOf, readDraft } from '../../form/draft.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import form from '../../form/form.module.css';
import { FormField } from '../../form/form-field.tsx';
import { useFieldText } from '../../form/use-field-text.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import styles from './administration.module.css';
import type { PlanSettings } from './plan-settings.ts';
import { fieldsOfSettings, mergedFields, type SettingsFields, settingsOfFields } from './settings-fields.ts';
import type { useSettingsSpecs } from './use-settings-specs.ts';

/** The settings as they will be; what another saved meanwhile is shown, and changes of both can be kept. */
export function SettingsForm({
  stored,
  groups,
  specs,
}: { stored: ReadDocument<PlanSettings> } & Pick<ReturnType<typeof useSettingsSpecs>, 'groups' | 'specs'>) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const planning = usePlanJob()?.state === 'running';
  const textOf = useFieldText();
  const [opened, setOpened] = useState(stored);
  const [draft, setDraft] = useState(() => draftOf(specs, fieldsOfSettings(stored.value)));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<ReadDocument<PlanSettings> | null>(null);
  const save = useSaveDocument<PlanSettings>('plan-settings');
  const readAgain = useReadAgain<PlanSettings>('plan-settings');
  const why: FieldSpec = { kind: 'text', key: 'reason', label: t('forms.reason'), longest: 1000 };
  const { value, faults } = readDraft([...specs, why], { ...draft, reason });
  const seen = fieldsOfSettings(opened.value);
  const changed = specs.filter(({ key }) => differs(seen[key], value[key]) || faults.has(key));
  const write = (fields: SettingsFields, base: ReadDocument<PlanSettings>) => {
    setTried(true);
    if (faults.size > 0) return;
    const settings = settingsOfFields(fields, base.value);
    save.mutate(
      { version: base.version, value: settings, reason },
      {
        onSuccess: ({ version }) => {
          setOpened({ version, value: settings });
          setDraft(draftOf(specs, fieldsOfSettings(settings)));
          setReason('');
          setTried(false);
          setFound(null);
        },
        onError: (error) => {
          if (isStale(error)) void readAgain().then(setFound);
        },
      },
    );
  };
  const theirs = found ? fieldsOfSettings(found.value) : seen;
  const panelOf = ({ group, specs: own }: (typeof groups)[number]) => (
    <Panel key={group} title={t(`administration.groups.${group}`)} note={t(`administration.groupNotes.${group}`)}>
      <div className={form.columns}>
        {own.map((spec) => (
          <FormField
            key={spec.key}
            spec={spec}
            value={draft[spec.key] ?? ''}
            fault={tried ? faults.get(spec.key) : undefined}
            onChange={(next) => setDraft({ ...draft, [spec.key]: next })}
          />
        ))}
      </div>
    </Panel>
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        write(value, opened);
      }}
    >
      <Panels columns={2}>{groups.filter(({ group }) => group !== 'proof').map(panelOf)}</Panels>
      <Panels>{groups.filter(({ group }) => group === 'proof').map(panelOf)}</Panels>
      <div className={styles.foot}>
        <div className={styles.reason}>
          <FormField
            spec={why}
            value={reason}
            fault={tried ? faults.get('reason') : undefined}
            onChange={(next) => setReason(String(next))}
          />
        </div>
        <Button look="primary" type="submit" disabled={save.isPending || changed.length === 0}>
          {t('forms.save')}
        </Button>
        <Button
          disabled={changed.length === 0}
          onClick={() => {
            setDraft(draftOf(specs, seen));
            setTried(false);
          }}
        >
          {t('administration.reset')}
        </Button>
        <p className={form.said} role="status">
          {changed.length > 0 && t('administration.changed', { names: changed.map(({ label }) => label).join(' · ') })}
        </p>
      </div>
      {isStale(save.error) ? (
        <Differences
          who={t(found ? 'administration.conflict' : 'forms.conflictRead')}
          rows={specs
            .filter(({ key }) => differs(seen[key], theirs[key]) || differs(seen[key], value[key]))
            .map((spec) => ({
              label: spec.label,
              seen: textOf(spec, seen[spec.key]),
              found: textOf(spec, theirs[spec.key]),
              mine: textOf(spec, value[spec.key]),
            }))}
          ready={found !== null}
          over="onTop"
          onTheirs={() => {
            if (!found) return;
            setOpened(found);
            setDraft(draftOf(specs, theirs));
            setFound(null);
            save.reset();
          }}
          onMine={() => found && write(mergedFields(seen, theirs, value), found)}
        />
      ) : (
        save.error && <ErrorBox error={save.error} />
      )}
      {save.isSuccess && changed.length === 0 && (
        <Notice tone="good" role="status" title={t('administration.saved')}>
          <p>{t('administration.savedAdvice')}</p>
          <Button disabled={planning} onClick={() => void startPlan(client)}>
            <Icon name="play" />
            {t(planning ? 'imports.planning' : 'imports.plan')}
          </Button>
        </Notice>
      )}
    </form>
  );
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) !== JSON.stringify(b ?? null);
