import { CLAUSE_STATES, SCORE_DIMENSIONS } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import { ANSWERED_BY } from '../../api/use-catalogue.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { Button } from '../../parts/button.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { EVIDENCE_FILTERS } from './clause-list.ts';

const POLARITIES = ['deduct', 'bonus', 'graded'] as const;

/** What of the catalogue is shown; the address keeps it. */
export function ClauseFilters() {
  const { t } = useTranslation();
  const { search, change } = usePageSearch();
  const choice = (
    name: 'state' | 'owner' | 'dimension' | 'polarity' | 'evidence',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      value={search[name] ?? ''}
      options={[{ value: '', label: t('assessment.all') }, ...options]}
      onChange={(value) => change({ [name]: value || undefined })}
    />
  );
  return (
    <Toolbar>
      <SearchField
        label={t('registry.find')}
        value={search.find ?? ''}
        onChange={(find) => change({ find: find || undefined })}
      />
      {choice(
        'state',
        t('assessment.filter'),
        CLAUSE_STATES.map((value) => ({ value, label: t(`assessment.states.${value}`) })),
      )}
      {choice(
        'owner',
        t('workspace.owner'),
        ANSWERED_BY.map((value) => ({ value, label: t(`workspace.owners.${value}`) })),
      )}
      {choice(
        'dimension',
        t('assessment.dimension'),
        SCORE_DIMENSIONS.map((value) => ({ value, label: t(`assessment.dimensionNames.${value}`) })),
      )}
      {choice(
        'polarity',
        t('workspace.polarity'),
        POLARITIES.map((value) => ({ value, label: t(`workspace.polarities.${value}`) })),
      )}
      {choice(
        'evidence',
        t('assessment.evidence'),
        EVIDENCE_FILTERS.map((value) => ({ value, label: t(`workspace.evidences.${value}`) })),
      )}
      <Button
        look="quiet"
        onClick={() =>
          change({
            find: undefined,
            state: undefined,
            owner: undefined,
            dimension: undefined,
            polarity: undefined,
            evidence: undefined,
          })
        }
      >
        {t('workspace.clear')}
      </Button>
    </Toolbar>
  );
}
