import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { EmptyState } from '@/shared/ui/empty-state';
import { Section } from '@/shared/ui/page';

import styles from './home-list.module.css';
import type { Overview } from './overview';

export function NewestReports({ reports }: { reports: Overview['newestReports'] }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const title = useTitle();
  return (
    <Section title={t('reports.title')} aside={<Link to="/reports">{t('reports.all')}</Link>}>
      {reports.length === 0 && <EmptyState title={t('reports.none')}>{t('reports.noneHelp')}</EmptyState>}
      <ul className={styles.list}>
        {reports.map((report) => (
          <li key={report.id} className={styles.item}>
            <Link to="/reports/$reportId" params={{ reportId: report.id }} className={styles.strong}>
              {title(report)}
            </Link>
            <span className={styles.quiet}>
              {' '}
              {t('reports.published', { day: format.day(report.publishedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
