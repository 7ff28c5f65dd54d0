import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import type { StatedRange } from './ranges';

/** A range as a sentence says it; one bound may be open. */
export function useRangeWords(): (range: Pick<StatedRange, 'min' | 'max'>) => string {
  const { t } = useTranslation('range');
  const format = useFormat();
  return ({ min, max }) => {
    if (min == null) return max == null ? '' : t('atMost', { max: format.number(max) });
    if (max == null) return t('atLeast', { min: format.number(min) });
    return t('between', { min: format.number(min), max: format.number(max) });
  };
}
