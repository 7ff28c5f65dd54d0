import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';

import styles from './plan-downloads.module.css';

const FORMATS = ['xlsx', 'docx', 'csv', 'json'] as const;

/** The whole plan to take away: what each file is for, so that nobody has to know the formats. */
export function PlanDownloads({ planId }: { planId: string }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const files = `/api/v1/plans/${planId}/files`;
  return (
    <ul className={styles.files}>
      {FORMATS.map((format) => (
        <li key={format}>
          <a href={`${files}/${format}?lang=${language}`} download>
            {t(`downloads.${format}`)}
          </a>
          <span className={styles.help}>
            {t(`downloads.${format}Help`)}
            {format === 'csv' && (
              <>
                {' '}
                <a href={`${files}/csv?dialect=excel-tr`} download>
                  {t('downloads.excelTr')}
                </a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
