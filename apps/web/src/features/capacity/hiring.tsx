import type { CapacityPlanInput } from '@seatwise/capacity';
import { useTranslation } from 'react-i18next';
import { useHiring } from '../../api/use-capacity.ts';
import { useFormat } from '../../format/use-format.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Panel } from '../../parts/panel.tsx';
import { withGroup } from './edit-plan.ts';
import styles from './hiring.module.css';

/** The classes that close the gap at least cost, solved exactly, to be taken over or not. */
export function Hiring({
  plan,
  group,
  onChange,
}: {
  plan: CapacityPlanInput;
  group: string;
  onChange: (plan: CapacityPlanInput) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { mutate, data, error, isPending, reset } = useHiring();
  const found = data?.group === group ? data : undefined;
  const take = () => {
    const own = plan.groups.find(({ id }) => id === group);
    if (!own || !found) return;
    const added = found.hires.map(({ month, contract, people }) => ({ date: `${month}-01`, contract, people }));
    onChange(withGroup(plan, group, { hires: [...own.hires, ...added].sort((a, b) => (a.date < b.date ? -1 : 1)) }));
    reset();
  };
  return (
    <Panel
      title={t('capacity.hiring')}
      note={t('capacity.hiringNote')}
      tools={
        <>
          <Button disabled={isPending} onClick={() => mutate({ plan, group })}>
            {t('capacity.findHires')}
          </Button>
          {found && found.hires.length > 0 && (
            <Button look="primary" onClick={take}>
              {t('capacity.takeHires')}
            </Button>
          )}
        </>
      }
    >
      {isPending && <Loading height={80} />}
      {error && <ErrorBox error={error} />}
      {!isPending && !found && !error && <p className={styles.note}>{t('capacity.hiringAbout')}</p>}
      {!isPending && found && (
        <div aria-live="polite">
          {found.hires.length === 0 ? (
            <p>{t('capacity.noHires')}</p>
          ) : (
            <DataTable
              label={t('capacity.hiring')}
              saveAs="hiring"
              rows={found.hires}
              rowKey={({ month, contract }) => `${month} ${contract}`}
              columns={[
                { key: 'month', head: t('capacity.month'), rowHead: true, cell: ({ month }) => month },
                { key: 'contract', head: t('capacity.contract'), cell: ({ contract }) => contract },
                {
                  key: 'people',
                  head: t('capacity.rows.hired'),
                  align: 'end',
                  value: ({ people }) => people,
                  cell: ({ people }) => <strong>{format.number(people)}</strong>,
                },
              ]}
            />
          )}
          <p className={styles.note}>
            {t('capacity.hiringProof', {
              cost: format.number(found.cost),
              bound: format.number(found.bound),
              currency: plan.currency,
              short: format.number(Math.max(0, ...found.shortFte), 1),
            })}
          </p>
        </div>
      )}
    </Panel>
  );
}
