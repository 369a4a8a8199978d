import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type People, useSavePeople } from '../../api/use-engagements.ts';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { ErrorBox } from '../../parts/error-box.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import styles from './engagements.module.css';

/** The server keeps one center; who belongs to it cannot assess it. */
const CENTER = 'center';
const ROLES = ['coordinator', 'assessor', 'committee'] as const;

/** Who may take part, with certificate and belonging. */
export function PeoplePanel({ stored }: { stored: People }) {
  const { t } = useTranslation();
  const save = useSavePeople();
  const [name, setName] = useState('');
  const [role, setRole] = useState<(typeof ROLES)[number]>('assessor');
  const [number, setNumber] = useState('');
  const year = new Date().getFullYear();
  const [from, setFrom] = useState(`${year}-01-01`);
  const [to, setTo] = useState(`${year + 1}-12-31`);
  const id = name.trim();
  const known = stored.people.some((person) => person.id === id);
  const add = () =>
    save.mutate(
      {
        version: stored.version,
        people: [
          ...stored.people,
          {
            id,
            name: id,
            certificates: role === 'committee' ? [] : [{ role, number: number.trim() || id, from, to }],
            center: role === 'coordinator' ? CENTER : null,
            coached: [],
            log: [],
          },
        ],
      },
      { onSuccess: () => setName('') },
    );
  return (
    <Panel title={t('engagements.people')} note={t('engagements.peopleNote')}>
      <div className={styles.stack}>
        <div className={styles.form}>
          <TextField label={t('engagements.person')} value={name} onChange={setName} />
          <Select
            above
            label={t('engagements.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`engagements.roles.${value}`) }))}
            onChange={setRole}
          />
          {role !== 'committee' && (
            <>
              <TextField label={t('engagements.number')} value={number} onChange={setNumber} />
              <TextField label={t('engagements.from')} type="date" value={from} onChange={setFrom} />
              <TextField label={t('engagements.to')} type="date" value={to} onChange={setTo} />
            </>
          )}
          <Button disabled={id === '' || known || save.isPending} onClick={add}>
            {t('engagements.add')}
          </Button>
        </div>
        {save.error && <ErrorBox error={save.error} />}
        <DataTable
          label={t('engagements.people')}
          rows={stored.people}
          rowKey={(person) => person.id}
          height={220}
          empty={t('engagements.nobody')}
          columns={[
            { key: 'person', head: t('engagements.person'), rowHead: true, cell: (person) => person.name },
            {
              key: 'certificate',
              head: t('engagements.certificate'),
              cell: ({ certificates }) =>
                certificates
                  .map((one) => `${t(`engagements.roles.${one.role}`)} ${one.number}, ${one.from} – ${one.to}`)
                  .join('; ') || '–',
            },
            {
              key: 'center',
              head: t('engagements.center'),
              cell: ({ center }) => t(center === null ? 'engagements.outside' : 'engagements.thisCenter'),
            },
          ]}
        />
      </div>
    </Panel>
  );
}
