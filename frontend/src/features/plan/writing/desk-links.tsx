import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import type { Draft } from './draft';
import styles from './editor.module.css';

/** Other ways to the same plan: step by step, from a file, as the public reads it. */
export function DeskLinks({ draft: { id: planId, editable, state, revisionOf } }: { draft: Draft }) {
  const { t } = useTranslation('writing');
  const isPublic = state !== 'DRAFT' && state !== 'WITHDRAWN' && revisionOf == null;
  return (
    <p className={styles.links}>
      <Link to="/workspace/plans/$planId/guide" params={{ planId }}>
        {t('links.guide')}
      </Link>
      {editable && (
        <Link to="/workspace/plans/$planId/import" params={{ planId }}>
          {t('links.import')}
        </Link>
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
