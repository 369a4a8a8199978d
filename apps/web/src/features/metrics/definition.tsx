import type { MetricValue } from '@seatwise/core';
import { useTranslation } from 'react-i18next';
import type { WireMetricDefinition } from '../../api/use-metric-definitions.ts';
import { metricText } from '../../format/metric-text.ts';
import { useFormat } from '../../format/use-format.ts';
import { useLanguage } from '../../words/languages.ts';
import { useWordOf } from '../../words/use-word-of.ts';
import styles from './definition.module.css';
import { windowDays } from './window-text.ts';

/** What a metric means, its formula, and how this value came out of it. */
export function Definition({ definition, value }: { definition: WireMetricDefinition; value: MetricValue }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useLanguage();
  const ownerName = useWordOf('owner');
  const digits = (one: number | null) => format.number(one, one !== null && Number.isInteger(one) ? 0 : 2);
  const facts = [
    {
      name: t('metrics.formula'),
      text: (
        <code>
          ({definition.numerator}) ÷ ({definition.denominator})
        </code>
      ),
    },
    {
      name: t('metrics.thisValue'),
      text:
        value.value === null
          ? t('metrics.lacks', { missing: value.missing.join(', ') })
          : `${digits(value.numerator)} ÷ ${digits(value.denominator)} = ${metricText(format, t, value)}`,
    },
    {
      name: t('metrics.window'),
      text: t('parts.range', windowDays(value)),
    },
    ...(definition.file
      ? [{ name: t('imports.name'), text: t('metrics.needsFile', { file: say(definition.file) }) }]
      : []),
    ...(definition.source ? [{ name: t('metrics.source'), text: definition.source }] : []),
    ...(definition.owner ? [{ name: t('metrics.owner'), text: ownerName(definition.owner) }] : []),
  ];
  return (
    <div className={styles.definition}>
      <p>{say(definition.description)}</p>
      <dl>
        {facts.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
