import { useTranslation } from 'react-i18next';

import { api } from '@/shared/api/client';
import { downloadEvidence } from '@/shared/api/download-evidence';
import { Button } from '@/shared/ui/button';

import styles from './desk.module.css';
import { type FactEvidence, useChange } from './profile';
import { Refused } from './refused';

/** What one added, also what is not public: opened with one's own token, removed while the fact still holds. */
export function OwnEvidence({ evidence }: { evidence: FactEvidence[] }) {
  const { t } = useTranslation('organisation');
  const remove = useChange((evidenceId: string) =>
    api.DELETE('/api/v1/evidence/{evidenceId}', { params: { path: { evidenceId } } }),
  );
  return (
    <>
      <ul>
        {evidence.map(({ evidence: { id, title, url, fileName, visibility } }) => (
          <li key={id}>
            {url == null ? (
              <Button variant="quiet" onClick={() => void downloadEvidence({ id, title, fileName })}>
                {title}
              </Button>
            ) : (
              <a href={url}>{title}</a>
            )}{' '}
            <span className={styles.small}>{t(`evidence.visibility.${visibility}`)}</span>{' '}
            <Button
              variant="quiet"
              aria-label={t('evidence.remove', { title })}
              busy={remove.isPending}
              onClick={() => remove.mutate(id)}
            >
              {t('desk.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Refused failure={remove.error} />
    </>
  );
}
