import { useTranslation } from 'react-i18next';
import type { CatalogueHeading } from '../../api/use-catalogue.ts';
import { CHECKLIST_STATES } from '../../api/use-evidence-files.ts';
import { usePageSearch } from '../../app/use-page-search.ts';
import { Button } from '../../parts/button.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { Select } from '../../parts/select.tsx';
import { Toolbar } from '../../parts/toolbar.tsx';
import { useLanguage } from '../../words/languages.ts';
import { DUE_FILTERS, NOBODY } from './checklist-filter.ts';

/** What of the list is shown; the address keeps it. */
export function ChecklistFilters({
  modules,
  owners,
}: {
  modules: readonly CatalogueHeading[];
  owners: readonly string[];
}) {
  const { t } = useTranslation();
  const { say } = useLanguage();
  const { search, change } = usePageSearch();
  const choice = (
    name: 'state' | 'scope' | 'owner' | 'due',
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      value={search[name] ?? ''}
      options={[{ value: '', label: t('evidence.all') }, ...options]}
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
        t('evidence.state'),
        CHECKLIST_STATES.map((value) => ({ value, label: t(`evidence.states.${value}`) })),
      )}
      {choice(
        'scope',
        t('evidence.module'),
        modules.map(({ code, title }) => ({ value: code, label: `${code} ${say(title)}` })),
      )}
      {choice('owner', t('evidence.owner'), [
        { value: NOBODY, label: t('evidence.nobody') },
        ...owners.map((value) => ({ value, label: value })),
      ])}
      {choice(
        'due',
        t('evidence.dueFilter'),
        DUE_FILTERS.map((value) => ({ value, label: t(`evidence.dueFilters.${value}`) })),
      )}
      <Button
        look="quiet"
        onClick={() =>
          change({ find: undefined, state: undefined, scope: undefined, owner: undefined, due: undefined })
        }
      >
        {t('workspace.clear')}
      </Button>
    </Toolbar>
  );
}
