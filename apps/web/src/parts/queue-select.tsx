import { useTranslation } from 'react-i18next';
import { useQueueName } from '../api/use-center.ts';
import { Select } from './select.tsx';

/** A choice of one queue. */
export function QueueSelect({
  queues,
  value,
  onChange,
}: {
  queues: readonly string[];
  value: string;
  onChange: (queue: string) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useQueueName();
  return (
    <Select
      label={t('parts.queue')}
      value={value}
      options={queues.map((queue) => ({ value: queue, label: nameOf(queue) }))}
      onChange={onChange}
    />
  );
}
