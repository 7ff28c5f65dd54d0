import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';

import { type Entry, isBlank } from './entry';

/** One entry in words, for laying two of them side by side. */
export function useFactsOf(): (entry: Entry) => { label: string; value: string }[] {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  return (entry) => {
    if (isBlank(entry)) return [{ label: t('cell.value'), value: t('cell.blank') }];
    const missing = entry.missingReason === '' ? null : entry.missingReason;
    const all = [
      { label: t('cell.value'), value: entry.value },
      { label: t('cell.numerator'), value: entry.numerator },
      { label: t('cell.denominator'), value: entry.denominator },
      { label: t('cell.text'), value: entry.text },
      { label: t('cell.status'), value: term('observationStatus', entry.status) },
      { label: t('cell.missingReason'), value: term('missingReason', missing) },
      { label: t('cell.note'), value: entry.note },
      { label: t('cell.source'), value: entry.source },
    ];
    return all.filter(({ value }) => value.trim() !== '');
  };
}
