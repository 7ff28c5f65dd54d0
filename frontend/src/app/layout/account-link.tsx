import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useSession } from '@/shared/auth/use-session';
import { buttonClass } from '@/shared/ui/button';

/** Signing in is a walk to the workspace, which asks for it; the OIDC client is fetched only then. */
export function AccountLink() {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Link to="/workspace" className={buttonClass('quiet')}>
      {'name' in session ? session.name : t('auth.signIn')}
    </Link>
  );
}
