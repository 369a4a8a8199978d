import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isStale } from '../api/fetch-json.ts';
import {
  type PlanningDocument,
  type ReadDocument,
  useReadAgain,
  useSaveDocument,
} from '../api/use-planning-document.ts';
import { SidePanel } from '../parts/beside.tsx';
import { Button } from '../parts/button.tsx';
import { ErrorBox } from '../parts/error-box.tsx';
import { Differences } from './differences.tsx';
import { type Draft, draftOf, readDraft } from './draft.ts';
import type { FieldSpec } from './field-spec.ts';
import styles from './form.module.css';
import { FormField } from './form-field.tsx';
import { applyAct, entryChanges, type ListAct } from './list-document.ts';

interface ItemPanelProps<Item> {
  readonly title: string;
  readonly document: PlanningDocument;
  readonly stored: ReadDocument<readonly Item[]>;
  readonly keyOf: (item: Item) => string;
  /** Null for a new entry. */
  readonly item: Item | null;
  readonly specs: readonly FieldSpec[];
  /** Fields of an entry, and the entry of fields that have been read. */
  readonly fieldsOf: (item: Item | null) => Readonly<Record<string, unknown>>;
  readonly itemOf: (fields: Readonly<Record<string, unknown>>) => Item;
  /** An entry in one line, for differences. */
  readonly textOf: (item: Item) => string;
  /** What is wrong with fields that can each be read; null when nothing is. */
  readonly check?: (item: Item) => string | null;
  /** An entry under another key is a further one: what held before stays. */
  readonly versions?: boolean;
  /** More fields, below the others. */
  readonly more?: (draft: Draft, set: (part: Draft) => void) => ReactNode;
  readonly onClose: () => void;
}

/**
 * An entry of a list that is saved as a whole. Over what another saved meanwhile nothing is written; the change can then be
 * laid on top of it.
 */
export function ItemPanel<Item>(props: ItemPanelProps<Item>) {
  const { title, document, keyOf, item, specs, fieldsOf, itemOf, textOf, check, versions, more, onClose } = props;
  const { t } = useTranslation();
  const [stored] = useState(props.stored);
  const [found, setFound] = useState<ReadDocument<readonly Item[]> | null>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(specs, fieldsOf(item)));
  const [reason, setReason] = useState('');
  const [act, setAct] = useState<ListAct<Item> | null>(null);
  const [tried, setTried] = useState(false);
  const save = useSaveDocument<readonly Item[]>(document);
  const readAgain = useReadAgain<readonly Item[]>(document);
  const why: FieldSpec = { kind: 'text', key: 'reason', label: t('forms.reason'), longest: 1000 };
  const { value, faults } = readDraft(specs, draft);
  const unsaid = readDraft([why], { reason }).faults.get('reason');
  const wrong = faults.size === 0 ? (check?.(itemOf(value)) ?? null) : null;
  const set = (part: Draft) => setDraft({ ...draft, ...part });
  const write = (next: ListAct<Item>, base: ReadDocument<readonly Item[]>) => {
    setAct(next);
    save.mutate(
      { version: base.version, value: applyAct(base.value, next, keyOf), reason },
      {
        onSuccess: onClose,
        onError: (error) => {
          if (isStale(error)) void readAgain().then(setFound);
        },
      },
    );
  };
  const key = item === null ? null : keyOf(item);
  const put = (kept: boolean) => {
    setTried(true);
    if (unsaid !== undefined || (kept && (faults.size > 0 || wrong !== null))) return;
    const next = kept ? itemOf(value) : null;
    const moved = versions === true && next !== null && keyOf(next) !== key;
    write({ key: moved ? null : key, item: next }, stored);
  };
  return (
    <SidePanel title={title} onClose={onClose}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          put(true);
        }}
      >
        <div className={styles.fields}>
          {specs.map((spec) => (
            <FormField
              key={spec.key}
              spec={spec}
              value={draft[spec.key]}
              fault={tried ? faults.get(spec.key) : undefined}
              onChange={(next) => set({ [spec.key]: next })}
            />
          ))}
        </div>
        {more?.(draft, set)}
        <FormField
          spec={why}
          value={reason}
          fault={tried ? unsaid : undefined}
          onChange={(next) => setReason(String(next))}
        />
        {tried && wrong !== null && (
          <p className={styles.fault} role="alert">
            <span aria-hidden="true">✕ </span>
            {wrong}
          </p>
        )}
        {isStale(save.error) && act ? (
          <Differences
            who={t(found ? 'forms.conflictList' : 'forms.conflictRead')}
            rows={entryChanges(stored.value, found?.value ?? stored.value, keyOf).map((change) => ({
              label: change.key,
              seen: change.before === null ? '–' : textOf(change.before),
              found: change.after === null ? t('forms.removed') : textOf(change.after),
              mine: change.key === key && act.item !== null ? textOf(act.item) : '–',
            }))}
            ready={found !== null}
            over="onTop"
            onTheirs={onClose}
            onMine={() => found && write(act, found)}
          />
        ) : (
          save.error && <ErrorBox error={save.error} />
        )}
        <div className={styles.buttons}>
          <Button look="primary" type="submit" disabled={save.isPending}>
            {t(item === null ? 'forms.add' : 'forms.save')}
          </Button>
          {item !== null && (
            <Button disabled={save.isPending} onClick={() => put(false)}>
              {t('forms.remove')}
            </Button>
          )}
        </div>
      </form>
    </SidePanel>
  );
}
