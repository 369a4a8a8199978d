import { useTranslation } from 'react-i18next';
import type { MyFrame } from '../../api/use-my-schedule.ts';
import { type ShiftRequest, useRequests } from '../../api/use-requests.ts';
import { ArtefactGate } from '../../parts/artefact-gate.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import styles from './my.module.css';
import { RequestCard } from './request-card.tsx';
import { useMyWords } from './use-my.ts';

/** Requests of a team that wait, each with its check against the rules and its effect on the cover. */
export function DecideList({ frame, team, leader }: { frame: MyFrame; team: string; leader: string }) {
  const { t } = useTranslation();
  const words = useMyWords(frame);
  const query = useRequests();
  const teamOf = new Map(frame.agents.map((agent) => [agent.id, agent.team]));
  const isOurs = ({ person, content }: ShiftRequest) =>
    teamOf.get(person) === team || (content.kind === 'swap' && teamOf.get(content.colleague) === team);
  return (
    <ArtefactGate query={query}>
      {(requests) => {
        // Bids of a round are decided together.
        const waiting = requests.filter(
          (one) => (one.state === 'open' || one.state === 'accepted') && one.content.kind !== 'bid' && isOurs(one),
        );
        return (
          <Panel title={t('my.toDecide')} note={waiting.length} flush>
            {leader === '' && waiting.length > 0 && (
              <div className={styles.inset}>
                <Notice tone="info">{t('my.nameFirst')}</Notice>
              </div>
            )}
            {waiting.length === 0 ? (
              <p className={styles.empty}>{t('my.toDecideNone')}</p>
            ) : (
              <ul>
                {waiting.map((request) => {
                  const { content, state } = request;
                  const early = content.kind === 'swap' && state === 'open';
                  return (
                    <RequestCard
                      key={request.id}
                      request={request}
                      frame={frame}
                      person={leader}
                      judged
                      acts={early ? ['refuse'] : ['approve', 'refuse']}
                      note={
                        content.kind === 'swap' && early
                          ? t('my.waiting', { name: words.person(content.colleague) })
                          : request.steps[0]?.reason
                      }
                    />
                  );
                })}
              </ul>
            )}
          </Panel>
        );
      }}
    </ArtefactGate>
  );
}
