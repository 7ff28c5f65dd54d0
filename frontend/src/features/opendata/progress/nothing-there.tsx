import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { EmptyState } from '@/shared/ui/empty-state';

import { isNarrowed, type Search } from './narrowing';

/** Nothing published at all is one thing, filters that leave nothing another. */
export function NothingThere({ search }: { search: Search }) {
  const { t } = useTranslation('opendata');
  if (isNarrowed(search))
    return (
      <EmptyState title={t('progress.noneFits')}>
        <p>{t('progress.noneFitsHelp')}</p>
        <Link to="/progress" search={{ by: search.by }}>
          {t('progress.clear')}
        </Link>
      </EmptyState>
    );
  return (
    <EmptyState title={t('progress.none')}>
      <p>{t('progress.noneHelp')}</p>
      <Link to="/plans">{t('progress.toPlans')}</Link>
    </EmptyState>
  );
}
