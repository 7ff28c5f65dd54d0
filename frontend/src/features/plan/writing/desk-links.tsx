import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Draft } from './draft';
import styles from './editor.module.css';

/** Where the steps of a plan's life stand: below its tree while it is written. */
export const STEPS_ID = 'plan-steps';

/** Other ways to the same plan: step by step, from a file, as the public reads it, and where it goes from here. */
export function DeskLinks({ draft: { id: planId, editable, state, revisionOf } }: { draft: Draft }) {
  const { t } = useTranslation('writing');
  const isPublic = state !== 'DRAFT' && state !== 'WITHDRAWN' && revisionOf == null;
  return (
    <p className={styles.links}>
      <Link to="/workspace/plans/$planId/guide" params={{ planId }}>
        {t('links.guide')}
      </Link>
      {editable && (
        <>
          <Link to="/workspace/plans/$planId/import" params={{ planId }}>
            {t('links.import')}
          </Link>
          <a href={`#${STEPS_ID}`}>{t('links.steps')}</a>
        </>
      )}
      {isPublic ? (
        <Link to="/plans/$planId" params={{ planId }}>
          {t('links.public')}
        </Link>
      ) : (
        <Link to="/workspace/plans/$planId/preview" params={{ planId }}>
          {t('links.preview')}
        </Link>
      )}
    </p>
  );
}
