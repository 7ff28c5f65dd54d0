import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Page } from '@/shared/ui/page';

/** Where the link of a mail leads: one button, no signing in. Opening the page alone changes nothing. */
export function UnsubscribePage() {
  const { t } = useTranslation('notification');
  const { token = '' } = useSearch({ strict: false });
  const end = useMutation({
    mutationFn: () => api.POST('/api/v1/unsubscribe', { params: { query: { token } } }),
  });
  return (
    <Page title={t('unsubscribe.title')} lead={end.isSuccess ? undefined : t('unsubscribe.lead')}>
      {end.isSuccess ? (
        <EmptyState title={t('unsubscribe.done')}>
          {t('unsubscribe.doneHelp')}{' '}
          <Link to="/workspace/notifications/preferences">{t('toPreferences')}</Link>
        </EmptyState>
      ) : (
        <>
          {end.isError && <ErrorState failure={end.error} title={t('unsubscribe.failed')} />}
          <p>
            <Button busy={end.isPending} onClick={() => end.mutate()}>
              {t('unsubscribe.do')}
            </Button>
          </p>
        </>
      )}
    </Page>
  );
}
