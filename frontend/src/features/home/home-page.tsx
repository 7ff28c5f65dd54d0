import { useTranslation } from 'react-i18next';

import { Page } from '@/shared/ui/page';

export function HomePage() {
  const { t } = useTranslation('home');
  return (
    <Page title={t('title')} documentTitle="" lead={t('lead')}>
      {null}
    </Page>
  );
}
