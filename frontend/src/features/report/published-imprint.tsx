import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Facts } from '@/shared/ui/facts';

import styles from './report.module.css';
import type { Report } from './reports';

/** Version, date, digest and permanent address: what one needs to quote the report and to check it. */
export function PublishedImprint({ report, number }: { report: Report; number: number }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const version = report.versions.find((one) => one.number === number);
  if (version === undefined) return null;
  const permanent = `/reports/${report.id}/versions/${number}`;
  return (
    <div className={styles.imprint}>
      <Facts
        facts={[
          { label: t('page.publishedAt'), value: format.moment(version.publishedAt) },
          { label: t('page.version'), value: format.number(number) },
          {
            label: t('page.permanent'),
            value: <a href={permanent}>{`${window.location.origin}${permanent}`}</a>,
          },
          { label: t('page.json'), value: <a href={`/api/v1${permanent}`}>JSON</a> },
        ]}
      />
      <p>
        <strong>{t('page.sha')}</strong> <code className={styles.hash}>{version.sha256}</code>
        <span className={styles.quiet}>{t('page.shaHelp')}</span>
      </p>
      {version.corrigendum != null && (
        <p className={styles.old}>
          <strong>{t('page.corrigendum')}</strong> {version.corrigendum}
        </p>
      )}
      {report.versions.length > 1 && <Versions report={report} />}
    </div>
  );
}

function Versions({ report }: { report: Report }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <details>
      <summary>{t('page.versions')}</summary>
      <ul className={styles.versions}>
        {report.versions.map(({ number, publishedAt, corrigendum }, index) => (
          <li key={number}>
            <Link
              to="/reports/$reportId/versions/$number"
              params={{ reportId: report.id, number: String(number) }}
            >
              {t('list.version', { number })}
            </Link>{' '}
            · {format.day(publishedAt)} {index === 0 && `(${t('page.current')})`} {corrigendum}
          </li>
        ))}
      </ul>
    </details>
  );
}
