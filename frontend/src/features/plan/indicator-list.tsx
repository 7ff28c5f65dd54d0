import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';

import { IndicatorLink } from './part-link';
import styles from './plan.module.css';
import type { Indicator } from './plan-tree';

export function IndicatorList({ indicators }: { indicators: Indicator[] }) {
  const { t } = useTranslation('plan');
  if (indicators.length === 0) return null;
  return (
    <ul className={styles.indicators} aria-label={t('indicators.title')}>
      {indicators.map((indicator) => (
        <li key={indicator.id} id={`node-${indicator.id}`}>
          <IndicatorLine indicator={indicator} />
        </li>
      ))}
    </ul>
  );
}

function IndicatorLine({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const title = useTitle();
  const term = useTerm();
  const { id, unit, rightsType, origin, baselineValue, baselineYear, targetValue, statedActual } = indicator;
  const facts = [
    unit,
    rightsType == null ? undefined : term('rightsType', rightsType),
    baselineValue == null
      ? undefined
      : t('indicators.baseline', { value: format.number(baselineValue), year: baselineYear ?? '—' }),
    targetValue == null ? undefined : t('indicators.target', { value: format.number(targetValue) }),
    statedActual == null ? undefined : t('indicators.actual', { value: format.number(statedActual) }),
    origin === 'MONITORING' ? term('indicatorOrigin', origin) : undefined,
  ].filter((fact) => fact != null);
  return (
    <>
      <IndicatorLink id={id}>
        {title({ titleTr: indicator.title, titleEn: indicator.titleEn ?? null })}
      </IndicatorLink>
      <span className={styles.quiet}> {facts.join(' · ')}</span>
    </>
  );
}
