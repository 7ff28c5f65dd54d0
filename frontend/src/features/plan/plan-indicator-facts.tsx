import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useDimensionName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';
import { Facts } from '@/shared/ui/facts';
import { Stated } from '@/shared/ui/stated';

import type { Indicator } from './plan-tree';

/** Baseline, target and what the document itself reports; a silent source is said to be silent. */
export function PlanIndicatorFacts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  const term = useTerm();
  const dimensionName = useDimensionName();
  const { unit, measure, baselineValue, baselineYear, targetValue, statedActual, year, disaggregations } =
    indicator;
  const number = (value: number | null | undefined): string | undefined =>
    value == null ? undefined : format.number(value);
  return (
    <Facts
      facts={[
        {
          label: t('indicators.unit'),
          value: <Stated>{unit === '' ? term('measure', measure) : unit}</Stated>,
        },
        { label: t('indicators.baselineLabel'), value: <Stated>{number(baselineValue)}</Stated> },
        { label: t('indicators.baselineYear'), value: <Stated>{baselineYear}</Stated> },
        { label: t('indicators.targetLabel'), value: <Stated>{number(targetValue)}</Stated> },
        {
          label: t('indicators.actualLabel'),
          value: (
            <Stated>
              {statedActual == null
                ? undefined
                : [format.number(statedActual), year].filter((x) => x != null).join(' · ')}
            </Stated>
          ),
        },
        {
          label: t('indicators.disaggregations'),
          value: <Stated>{disaggregations.map(dimensionName).join(', ')}</Stated>,
        },
      ]}
    />
  );
}
