import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaveWebhook, WEBHOOK_EVENTS, type Webhook, type WebhookEvent } from '../../api/use-administration.ts';
import { draftOf, readDraft } from '../../form/draft.ts';
import type { FieldSpec } from '../../form/field-spec.ts';
import form from '../../form/form.module.css';
import { FormField } from '../../form/form-field.tsx';
import { SidePanel } from '../../parts/beside.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { eventWord } from './event-word.ts';

const FORMATS = ['json', 'wecom', 'dingtalk'] as const;

/** One webhook. Its secret goes in and is never shown; left empty, the one that is kept stays. */
export function WebhookPanel({ webhook, onClose }: { webhook: Webhook | null; onClose: () => void }) {
  const { t } = useTranslation();
  const save = useSaveWebhook();
  const [tried, setTried] = useState(false);
  const specs: readonly FieldSpec[] = [
    {
      kind: 'text',
      key: 'id',
      label: t('people.fields.id'),
      fixed: webhook !== null,
      hint: t('administration.webhookIdHint'),
      longest: 40,
      check: (text) => /^[\w-]+$/.test(text),
    },
    {
      kind: 'choice',
      key: 'format',
      label: t('administration.format'),
      options: FORMATS.map((value) => ({ value, label: t(`administration.formats.${value}`) })),
    },
    {
      kind: 'text',
      key: 'url',
      label: t('administration.url'),
      longest: 2000,
      hint: 'https://…',
      check: (text) => /^https?:\/\/\S+$/.test(text) && URL.canParse(text),
    },
    {
      kind: 'text',
      key: 'secret',
      label: t('administration.secret'),
      empty: 'omitted',
      hint: t(webhook?.signed ? 'administration.secretKept' : 'administration.secretHint'),
    },
    {
      kind: 'many',
      key: 'events',
      label: t('administration.tells'),
      options: WEBHOOK_EVENTS.map((value) => ({
        value,
        label: t(eventWord(value)),
      })),
    },
  ];
  const [draft, setDraft] = useState(() =>
    draftOf(specs, { ...(webhook ?? { format: 'json', events: ['schedule.published', 'alert'] }) }),
  );
  const { value, faults } = readDraft(specs, draft);
  const none = (draft.events as readonly string[]).length === 0;
  const put = () => {
    setTried(true);
    if (faults.size > 0 || none) return;
    const { id, url, format, events, secret } = value as unknown as Webhook & { secret?: string };
    const body = {
      url,
      format,
      events: events as readonly WebhookEvent[],
      ...(secret === undefined ? {} : { secret }),
    };
    save.mutate({ id, body }, { onSuccess: onClose });
  };
  return (
    <SidePanel title={webhook?.id ?? t('administration.addWebhook')} onClose={onClose}>
      <form
        className={form.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          put();
        }}
      >
        {specs.map((spec) => (
          <FormField
            key={spec.key}
            spec={spec}
            value={draft[spec.key]}
            fault={tried ? faults.get(spec.key) : undefined}
            onChange={(next) => setDraft({ ...draft, [spec.key]: next })}
          />
        ))}
        {tried && none && (
          <p className={form.fault} role="alert">
            <span aria-hidden="true">✕ </span>
            {t('administration.oneEvent')}
          </p>
        )}
        {save.error && <ErrorBox error={save.error} />}
        <div className={form.buttons}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t('forms.save')}
          </Button>
        </div>
      </form>
    </SidePanel>
  );
}
