import { useCallback, useState } from 'react';

import { useLanguage } from '@/shared/i18n/use-language';

import { type Criteria, EVERYTHING, hiddenBy, NOTHING_HIDDEN } from './filter';
import type { Form } from './form';
import { useAllChecks } from './problems';
import { useUnits } from './use-units';

/** What is hidden is settled when a filter is chosen, not while somebody types. */
export function useFilter({ items, submission }: Form) {
  const language = useLanguage();
  const checks = useAllChecks();
  const units = useUnits(submission.id);
  const [criteria, setCriteria] = useState<Criteria>(EVERYTHING);
  const [hidden, setHidden] = useState(NOTHING_HIDDEN);
  const rows = items.flatMap(({ indicators }) => indicators);
  const onChange = (part: Partial<Criteria>): void => {
    const next = { ...criteria, ...part };
    const unit = units.find(({ id }) => id === next.unit);
    const itemsOfUnit = unit === undefined ? undefined : new Set(unit.itemIds);
    setCriteria(next);
    setHidden(hiddenBy(items, next, { checks, itemsOfUnit }, language));
  };
  const clear = useCallback(() => {
    setCriteria(EVERYTHING);
    setHidden(NOTHING_HIDDEN);
  }, []);
  const shown = rows.filter(({ indicator }) => !hidden.has(indicator.id)).length;
  const nothing = items.every(({ item }) => hidden.has(item.id));
  return { units, checks, criteria, hidden, shown, nothing, useful: rows.length > 1, onChange, clear };
}
