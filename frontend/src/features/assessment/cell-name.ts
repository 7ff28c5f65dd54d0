import { useTranslation } from 'react-i18next';

/** `total` and `sex=F` in words; a dimension that has no words yet is shown by its key. */
export function useCellName(): (cell: string) => string {
  const { t } = useTranslation('assessment');
  const named: Record<string, string> = {
    total: t('cell.total'),
    'sex=F': t('cell.F'),
    'sex=M': t('cell.M'),
  };
  return (cell) =>
    named[cell] ??
    cell
      .split(',')
      .map((part) => named[part] ?? part)
      .join(' · ');
}
