import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { Section } from '@/shared/ui/page';

import type { Entry } from './calendar';
import styles from './calendar.module.css';

/** The days of one month, each with what happens on it. */
export function Month({ month, entries }: { month: string; entries: Entry[] }) {
  const format = useFormat();
  return (
    <Section title={format.month(month)}>
      <ul className={styles.days}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.day}>{format.day(entry.day)}</time>
            <What entry={entry} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function What({ entry }: { entry: Entry }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const title = useTitle();
  const { kind, periodCode, feeds, cycleTitleTr, cycleTitleEn, organisation, plan } = entry;
  return (
    <div>
      <strong>{t(`calendar.${kind}`, { code: periodCode })}</strong>
      {organisation != null && plan != null && (
        <p>{t('calendar.only', { organisation: organisation.name, plan: plan.title })}</p>
      )}
      <p className={styles.under}>
        {title({ titleTr: cycleTitleTr, titleEn: cycleTitleEn })} · {term('reportKind', feeds)}
      </p>
      <Details entry={entry} />
    </div>
  );
}

function Details({ entry: { lastDay, day, formerDeadline, reason } }: { entry: Entry }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  return (
    <>
      {lastDay != null && lastDay !== day && (
        <p className={styles.under}>{t('calendar.late', { day: format.day(lastDay) })}</p>
      )}
      {formerDeadline != null && (
        <p>
          {t('calendar.moved', { day: format.day(formerDeadline) })} <q>{reason}</q>
        </p>
      )}
    </>
  );
}
