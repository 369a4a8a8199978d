import type { EvidenceItem } from '@seatwise/core';
import { useMetricDefinitions } from '../../api/use-metric-definitions.ts';
import { WrappingCode } from '../../parts/wrapping-code.tsx';
import { useLanguage } from '../../words/languages.ts';
import styles from './observation-name.module.css';

/** What was observed: a metric by its name with the code below, anything else by its code. */
export function ObservationName({
  item: { name, source, version },
}: {
  item: Pick<EvidenceItem, 'name' | 'source' | 'version'>;
}) {
  const { say } = useLanguage();
  const { data } = useMetricDefinitions();
  const metric = source === 'metric' ? data?.find(({ id }) => id === name) : undefined;
  const code = version ? `${name}@${version}` : name;
  if (!metric) return <WrappingCode text={code} />;
  return (
    <>
      {say(metric.name)}
      <WrappingCode text={code} className={styles.code} />
    </>
  );
}
