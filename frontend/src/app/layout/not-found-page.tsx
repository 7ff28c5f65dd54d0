import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { Page } from '@/shared/ui/page';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('error.notFoundTitle')} lead={t('error.notFoundText')}>
      <p>
        <Link to="/">{t('error.notFoundHome')}</Link>
      </p>
    </Page>
  );
}
