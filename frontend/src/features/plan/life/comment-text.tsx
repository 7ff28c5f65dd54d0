import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { Comment } from './life';
import styles from './life.module.css';

/** One comment with what became of it; in place of one that was refused stands the reason. */
export function CommentText({ comment, withPlace = true }: { comment: Comment; withPlace?: boolean }) {
  const { t } = useTranslation('life');
  const format = useFormat();
  const { text, authorName, writtenAt, refusalReason, noted, answer, answeredAt } = comment;
  return (
    <>
      <p className={styles.note}>
        {`${authorName ?? t('comments.unnamed')} · ${format.moment(writtenAt)}`}
        {withPlace && <CommentPlace comment={comment} />}
      </p>
      {refusalReason != null && <p>{t('comments.notShown', { reason: refusalReason })}</p>}
      {text != null && <p className={styles.text}>{text}</p>}
      {noted && <StatusBadge tone="quiet">{t('comments.noted')}</StatusBadge>}
      {answer != null && (
        <div className={styles.answer}>
          <p className={styles.note}>
            {`${t('comments.answer')}${answeredAt == null ? '' : ` · ${format.moment(answeredAt)}`}`}
          </p>
          <p className={styles.text}>{answer}</p>
        </div>
      )}
    </>
  );
}

function CommentPlace({ comment: { nodeId, nodeLabel } }: { comment: Comment }) {
  const { t } = useTranslation('life');
  return (
    <>
      {' · '}
      {nodeId == null ? t('comments.whole') : <a href={`#node-${nodeId}`}>{nodeLabel}</a>}
    </>
  );
}
