import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { type Column, DataTable } from '@/shared/ui/data-table';

import { ExtendDialog } from '../sending/extend-dialog';
import { daysUntil } from '../start/days';
import { type Cycle, cycleQuery } from './cycles';
import styles from './cycles.module.css';
import { RescheduleDialog } from './reschedule-dialog';
import { useExtendPeriod } from './use-period';

type Period = Cycle['periods'][number];

/** The periods with their days; who keeps the calendar moves them, before the opening freely, after it with a reason. */
export function Periods({ cycle, manages }: { cycle: Cycle; manages: boolean }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const format = useFormat();
  const columns: Column<Period>[] = [
    { key: 'code', header: t('cycles.code'), rowHeader: true, cell: ({ code }) => code },
    {
      key: 'span',
      header: t('cycles.span'),
      cell: ({ startsOn, endsOn }) => `${format.day(startsOn)} – ${format.day(endsOn)}`,
    },
    { key: 'opens', header: t('cycles.opens'), cell: ({ opensOn }) => format.day(opensOn) },
    {
      key: 'deadline',
      header: t('start.deadline'),
      cell: ({ deadline, graceDays }) => (
        <>
          {format.day(deadline)}
          <span className={styles.help}>{t('cycles.plusGrace', { count: graceDays })}</span>
        </>
      ),
    },
    { key: 'feeds', header: t('cycles.feeds'), cell: ({ feeds }) => term('reportKind', feeds) },
  ];
  if (manages)
    columns.push({
      key: 'change',
      header: t('cycles.change'),
      cell: (period) => <Change period={period} />,
    });
  return (
    <DataTable
      caption={t('cycles.periods')}
      hiddenCaption
      rows={cycle.periods}
      rowKey={({ id }) => id}
      columns={columns}
    />
  );
}

function Change({ period }: { period: Period }) {
  const { t } = useTranslation('monitoring');
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  const { code, opensOn, deadline, graceDays } = period;
  if (daysUntil(opensOn) > 0)
    return (
      <>
        <Button
          variant="quiet"
          aria-label={t('cycles.rescheduleThis', { code })}
          onClick={() => setAsking(true)}
        >
          {t('cycles.reschedule')}
        </Button>
        {asking && <RescheduleDialog period={period} onClose={close} />}
      </>
    );
  if (daysUntil(deadline) + graceDays < 0) return t('cycles.closed');
  return (
    <>
      <Button variant="quiet" aria-label={t('cycles.extendThis', { code })} onClick={() => setAsking(true)}>
        {t('cycles.extend')}
      </Button>
      {asking && <Extend period={period} onClose={close} />}
    </>
  );
}

function Extend({ period, onClose }: { period: Period; onClose: () => void }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const extend = useExtendPeriod(period, cycleQuery(period.cycleId).queryKey, onClose);
  return (
    <ExtendDialog
      title={t('cycles.extendThis', { code: period.code })}
      text={t('extend.everybody', { day: format.day(period.deadline) })}
      deadline={period.deadline}
      busy={extend.isPending}
      failure={extend.error}
      onExtend={(given) => extend.mutate(given)}
      onClose={onClose}
    />
  );
}
