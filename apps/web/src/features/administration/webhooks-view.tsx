import { useTranslation } from 'react-i18next';
import { useSaveWebhook, useTestWebhook, useWebhooks, type Webhook } from '../../api/use-administration.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { NEW } from '../../form/opened-entry.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Badge } from '../../parts/badge.tsx';
import { Beside } from '../../parts/beside.tsx';
import { Button } from '../../parts/button.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { SortedTable } from '../../parts/sorted-table.tsx';
import { ConfirmButton } from './confirm-button.tsx';
import { eventWord } from './event-word.ts';
import { WebhookPanel } from './webhook-panel.tsx';

/** Who is told of what: our own JSON, or robots of 企业微信 and 钉钉. */
export function WebhooksView() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const query = useWebhooks();
  const save = useSaveWebhook();
  const test = useTestWebhook();
  const open = (record: string | undefined) => change({ record });
  return (
    <ArtefactGate query={query}>
      {(webhooks) => {
        const webhook = webhooks.find(({ id }) => id === search.record) ?? null;
        return (
          <Beside
            side={
              (webhook !== null || search.record === NEW) && (
                <WebhookPanel key={search.record} webhook={webhook} onClose={() => open(undefined)} />
              )
            }
          >
            <Panel
              title={t('administration.views.webhooks')}
              note={t('administration.webhooksNote')}
              tools={<Button onClick={() => open(NEW)}>{t('administration.addWebhook')}</Button>}
              flush
            >
              {save.error && <ErrorBox error={save.error} />}
              {test.error && <ErrorBox error={test.error} />}
              {test.data && (
                <Notice tone={test.data.ok ? 'good' : 'warn'} role="status">
                  {t(test.data.ok ? 'administration.heard' : 'administration.notHeard', {
                    name: test.data.webhook,
                    answer: test.data.answer,
                    attempts: test.data.attempts,
                  })}
                </Notice>
              )}
              <SortedTable
                saveAs="webhooks"
                label={t('administration.views.webhooks')}
                rows={webhooks}
                rowKey={({ id }) => id}
                empty={t('administration.noWebhooks')}
                columns={[
                  {
                    key: 'id',
                    head: t('people.fields.id'),
                    text: ({ id }) => id,
                    onOpen: ({ id }) => open(id),
                  },
                  {
                    key: 'format',
                    head: t('administration.format'),
                    cell: ({ format }) => t(`administration.formats.${format}`),
                  },
                  {
                    key: 'events',
                    head: t('administration.tells'),
                    wrap: true,
                    cell: (one) => <Events webhook={one} />,
                  },
                  {
                    key: 'url',
                    head: t('administration.url'),
                    cell: ({ url }) => <code title={url}>{hostOf(url)}</code>,
                    value: ({ url }) => url,
                  },
                  {
                    key: 'signed',
                    head: t('administration.secret'),
                    cell: ({ signed }) => t(signed ? 'administration.kept' : 'forms.none'),
                  },
                  {
                    key: 'action',
                    head: t('imports.action'),
                    saved: false,
                    cell: ({ id }) => (
                      <>
                        <Button look="quiet" disabled={test.isPending} onClick={() => test.mutate(id)}>
                          {t(
                            test.isPending && test.variables === id ? 'administration.testing' : 'administration.test',
                          )}
                        </Button>
                        <ConfirmButton
                          name={id}
                          disabled={save.isPending}
                          onConfirm={() => save.mutate({ id, body: null })}
                        />
                      </>
                    ),
                  },
                ]}
              />
            </Panel>
          </Beside>
        );
      }}
    </ArtefactGate>
  );
}

function Events({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  return webhook.events.map((event) => (
    <Badge key={event} tone="quiet">
      {t(eventWord(event))}
    </Badge>
  ));
}

/** Addresses of robots carry their key: only the host is shown. */
function hostOf(url: string): string {
  try {
    return new URL(url).host;
  } catch {
    return url;
  }
}
