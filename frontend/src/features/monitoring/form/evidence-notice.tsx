import { useTranslation } from 'react-i18next';

import type { Evidence } from './form';
import styles from './form.module.css';

/** What the file tells beside its pages, and what becomes of it; only where there is something to say. */
export function EvidenceNotice({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation('monitoring');
  const { hiddenDetails, publishedSha256, mediaType, visibility } = evidence;
  const picture = mediaType?.startsWith('image/') ?? false;
  const unread = evidence.textRead === false && !picture;
  if (hiddenDetails.length === 0 && !unread) return null;
  const details = hiddenDetails.map((detail) => t(`evidence.hidden.${detail}`)).join(', ');
  const fate = publishedSha256 != null ? 'removed' : visibility === 'PUBLIC' ? 'published' : 'kept';
  return (
    <div className={styles.notice}>
      {hiddenDetails.length > 0 && <p>{t(`evidence.hiddenIn.${fate}`, { details })}</p>}
      {unread && <p>{t('evidence.unread')}</p>}
    </div>
  );
}
