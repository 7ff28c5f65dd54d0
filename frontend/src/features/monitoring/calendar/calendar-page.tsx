import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { buttonClass } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Filters, Toggle } from '@/shared/ui/filters';
import { LoadMore } from '@/shared/ui/load-more';
import { Page } from '@/shared/ui/page';
import { Skeleton } from '@/shared/ui/skeleton';

import { istanbulToday } from '../start/days';
import { byMonth, type CalendarSearch, fileAddress, useCalendar } from './calendar';
import styles from './calendar.module.css';
import { CycleFilter } from './cycle-filter';
import { Month } from './month';

/** When periods open and are due, for everybody; what was moved says why. */
export function CalendarPage() {
  const { t } = useTranslation('monitoring');
  const search: CalendarSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const language = useLanguage();
  const change = (part: CalendarSearch): void =>
    void navigate({ to: '/calendar', search: { ...search, ...part }, replace: true });
  return (
    <Page title={t('calendar.title')} lead={t('calendar.lead')} crumbs={[{ label: t('calendar.title') }]}>
      <Filters>
        <CycleFilter value={search.cycle} onChange={(cycle) => change({ cycle })} />
        <Toggle
          label={t('calendar.past')}
          checked={search.past !== undefined}
          onChange={(on) => change({ past: on ? '1' : undefined })}
        />
      </Filters>
      <Days search={search} />
      <p className={styles.follow}>
        <a className={buttonClass('quiet')} href={fileAddress(search, language)} download="yeep.ics">
          {t('calendar.follow')}
        </a>
        <span>{t('calendar.followHelp')}</span>
      </p>
    </Page>
  );
}

function Days({ search }: { search: CalendarSearch }) {
  const { t } = useTranslation('monitoring');
  const list = useCalendar(search, istanbulToday());
  if (list.error !== null) return <ErrorState failure={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton lines={8} height="50vh" />;
  if (list.items.length === 0)
    return <EmptyState title={t('calendar.none')}>{t('calendar.noneHelp')}</EmptyState>;
  return (
    <>
      {byMonth(list.items).map(([month, entries]) => (
        <Month key={month} month={month} entries={entries} />
      ))}
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}
