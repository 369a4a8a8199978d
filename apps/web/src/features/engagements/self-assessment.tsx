import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Catalogue, clausesIn } from '../../api/use-catalogue.ts';
import type { OpenedEngagement } from '../../api/use-engagements.ts';
import { useFormat } from '../../format/use-format.ts';
import { Badge } from '../../parts/badge.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { useLanguage } from '../../words/languages.ts';
import { STATE_LOOK } from '../assessment/state-look.ts';
import type { Act } from './act.ts';

const CHOICES = ['', 'met', 'partial', 'unmet', 'not_applicable'] as const;

/** The coordinator's own judgement of every clause, beside what data say; a module at a time. */
export function SelfAssessment({
  state,
  catalogue,
  mayWrite,
  busy,
  act,
}: {
  state: OpenedEngagement;
  catalogue: Catalogue;
  mayWrite: boolean;
  busy: boolean;
  act: Act;
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const format = useFormat();
  const [module, setModule] = useState(catalogue.modules[0]?.code ?? '');
  const judged = new Map(state.selfAssessment.map((one) => [one.clause, one.state]));
  const found = new Map(state.evidence.map((one) => [one.clause, one.state]));
  const heading = catalogue.modules.find(({ code }) => code === module);
  const rows = heading ? clausesIn(heading) : [];
  return (
    <Panel
      title={t('engagements.self')}
      note={t('engagements.selfNote', {
        done: format.number(judged.size),
        all: format.number(state.evidence.length),
      })}
      tools={
        <Select
          label={t('engagements.module')}
          value={module}
          options={catalogue.modules.map(({ code, title }) => ({ value: code, label: `${code} ${say(title)}` }))}
          onChange={setModule}
        />
      }
      flush
    >
      <DataTable
        label={t('engagements.self')}
        rows={rows}
        rowKey={({ code }) => code}
        saveAs="self-assessment"
        columns={[
          {
            key: 'clause',
            head: t('engagements.clause'),
            rowHead: true,
            wrap: true,
            cell: ({ code, title }) => `${code} ${say(title)}`,
          },
          {
            key: 'data',
            head: t('engagements.data'),
            cell: ({ code }) => {
              const own = found.get(code) ?? 'not_evaluated';
              return (
                <Badge tone={STATE_LOOK[own].tone} glyph={STATE_LOOK[own].glyph}>
                  {t(`assessment.states.${own}`)}
                </Badge>
              );
            },
            value: ({ code }) => found.get(code) ?? null,
          },
          {
            key: 'own',
            head: t('engagements.own'),
            cell: ({ code, title, polarity }) => (
              <select
                aria-label={`${t('engagements.own')}: ${code} ${say(title)}`}
                value={judged.get(code) ?? ''}
                disabled={!mayWrite || busy}
                onChange={(event) =>
                  act({
                    do: 'declare',
                    clause: code,
                    state: event.target.value,
                    note: event.target.value === 'not_applicable' ? t('engagements.self') : '',
                  })
                }
              >
                {CHOICES.filter((choice) => choice !== 'partial' || polarity === 'graded').map((choice) => (
                  <option key={choice} value={choice} disabled={choice === ''}>
                    {choice === '' ? t('engagements.notJudged') : t(`assessment.states.${choice}`)}
                  </option>
                ))}
              </select>
            ),
            value: ({ code }) => judged.get(code) ?? null,
          },
        ]}
      />
    </Panel>
  );
}
