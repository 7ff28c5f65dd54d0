import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Other ways into the same plan: step by step, or from a file. */
export function DeskLinks({ planId, editable }: { planId: string; editable: boolean }) {
  const { t } = useTranslation('writing');
  return (
    <p>
      <Link to="/workspace/plans/$planId/guide" params={{ planId }}>
        {t('links.guide')}
      </Link>
      {editable && (
        <>
          {' · '}
          <Link to="/workspace/plans/$planId/import" params={{ planId }}>
            {t('links.import')}
          </Link>
        </>
      )}
    </p>
  );
}
