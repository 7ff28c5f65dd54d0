import { useFormat } from '@/shared/format/use-format';

import type { Recomputed } from './queries';

/** A recomputed percentage or ratio as the division it is. */
export function useDivision(): (one: Recomputed) => string {
  const format = useFormat();
  return ({ measure, numerator, denominator, value }) => {
    const result = measure === 'PERCENT' ? format.percent(value) : format.number(value);
    return `${format.number(numerator)} ÷ ${format.number(denominator)} = ${result}`;
  };
}
