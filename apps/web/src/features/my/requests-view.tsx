import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import { type ShiftRequest, useRequests } from '../../api/use-requests.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Panel, Panels } from '../../parts/panel.tsx';
import styles from './my.module.css';
import { RequestCard } from './request-card.tsx';

/** What colleagues ask the person, and what the person asked for. */
export function RequestsView({ frame, person }: { frame: MyFrame; person: string }) {
  const { t } = useTranslation();
  const query = useRequests(person);
  return (
    <ArtefactGate query={query}>
      {(requests) => {
        const forMe = requests.filter(({ person: asker, state }) => asker !== person && state !== 'withdrawn');
        return (
          <Panels columns={2}>
            <Panel title={t('my.requestsForMe')} note={forMe.filter(({ state }) => state === 'open').length} flush>
              {forMe.length === 0 ? (
                <p className={styles.empty}>{t('my.requestsForMeNone')}</p>
              ) : (
                <ul>
                  {forMe.map((request) => (
                    <RequestCard
                      key={request.id}
                      request={request}
                      frame={frame}
                      person={person}
                      judged={request.state === 'open'}
                      acts={request.state === 'open' ? ['accept', 'decline'] : []}
                    />
                  ))}
                </ul>
              )}
            </Panel>
            <Panel title={t('my.mine')} flush>
              <OwnRequests
                requests={requests.filter(({ person: asker }) => asker === person)}
                frame={frame}
                person={person}
                empty={t('my.mineNone')}
              />
            </Panel>
          </Panels>
        );
      }}
    </ArtefactGate>
  );
}

/** A person's own requests, each of which may be withdrawn until it is decided. */
export function OwnRequests({
  requests,
  frame,
  person,
  empty,
}: {
  requests: readonly ShiftRequest[];
  frame: MyFrame;
  person: string;
  empty: string;
}) {
  if (requests.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul>
      {requests.map((request) => (
        <RequestCard
          key={request.id}
          request={request}
          frame={frame}
          person={person}
          acts={request.state === 'open' || request.state === 'accepted' ? ['withdraw'] : []}
        />
      ))}
    </ul>
  );
}
