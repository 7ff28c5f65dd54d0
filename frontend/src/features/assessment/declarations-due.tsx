import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { buttonClass } from '@/shared/ui/button';
import { Section } from '@/shared/ui/page';

import styles from './board.module.css';
import { declarationLink } from './links';
import type { AssessmentSummary } from './types';

/** Comes first on the page: before it, nothing of that municipality opens. */
export function DeclarationsDue({ assessments }: { assessments: AssessmentSummary[] }) {
  const { t } = useTranslation('assessment');
  const due = assessments.filter(
    (one, at) =>
      (one.myDeclaration === null || one.myDeclaration === undefined) &&
      assessments.findIndex((other) => placeOf(other) === placeOf(one)) === at,
  );
  if (due.length === 0) return null;
  return (
    <Section title={t('due.title')}>
      <p>{t('due.text')}</p>
      <ul className={styles.rows}>
        {due.map(({ organisation, periodId, periodCode }) => (
          <li key={organisation.id + periodId}>
            <span>
              <strong>{organisation.name}</strong> · {periodCode}
            </span>
            <Link
              {...declarationLink(organisation.id, periodId)}
              className={buttonClass('primary')}
              aria-label={t('due.declareFor', { organisation: organisation.name, period: periodCode })}
            >
              {t('due.declare')}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function placeOf({ organisation, periodId }: AssessmentSummary): string {
  return `${organisation.id} ${periodId}`;
}
