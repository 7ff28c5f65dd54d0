import { useTerm } from '@/shared/i18n/use-term';

/** `total` and `sex=F` in words; a category that has no words yet is shown by its key. */
export function useCellName(): (cell: string) => string {
  const term = useTerm();
  return (cell) =>
    cell
      .split('&')
      .map((part) => term('cell', part))
      .join(' · ');
}
