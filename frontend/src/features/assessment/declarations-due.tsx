import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { buttonClass } from '@/shared/ui/button';
import { Section } from '@/shared/ui/page';

import styles from './board.module.css';
import { declarationLink } from './links';
import { useOpenPlaces } from './open-places';

/** Comes first on the page: a tie is said before anybody is chosen, and nothing of a municipality opens before. */
export function DeclarationsDue() {
  const { t } = useTranslation('assessment');
  const due = useOpenPlaces();
  if (due.length === 0) return null;
  return (
    <Section title={t('due.title')}>
      <p>{t('due.text')}</p>
      <ul className={styles.rows}>
        {due.map(({ organisationId, organisationName, periodId, periodCode }) => (
          <li key={organisationId + periodId}>
            <span>
              <strong>{organisationName}</strong> · {periodCode}
            </span>
            <Link
              {...declarationLink(organisationId, periodId)}
              className={buttonClass('primary')}
              aria-label={t('due.declareFor', { organisation: organisationName, period: periodCode })}
            >
              {t('due.declare')}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
