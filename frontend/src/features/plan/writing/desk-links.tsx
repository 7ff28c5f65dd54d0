import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Where the steps of a plan's life stand: below its tree while it is written. */
export const STEPS_ID = 'plan-steps';

/** Other ways into the same plan: step by step, from a file, and where it goes from here. */
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
          {' · '}
          <a href={`#${STEPS_ID}`}>{t('links.steps')}</a>
        </>
      )}
    </p>
  );
}
