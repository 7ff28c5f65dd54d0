import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { Comment } from './life';
import styles from './life.module.css';

type Props = {
  comment: Comment /** How it says what it is about; where it stands there anyway, not at all. */;
  place?: 'link' | 'name';
};

/** One comment with what became of it; in place of one that was refused stands the reason. */
export function CommentText({ comment, place }: Props) {
  const { t } = useTranslation('life');
  const format = useFormat();
  const { text, authorName, writtenAt, refusalReason, noted, answer, answeredAt } = comment;
  return (
    <>
      <p className={styles.note}>
        {`${authorName ?? t('comments.unnamed')} · ${format.moment(writtenAt)}`}
        {place !== undefined && <CommentPlace comment={comment} linked={place === 'link'} />}
      </p>
      {refusalReason != null && <p>{t('comments.notShown', { reason: refusalReason })}</p>}
      {text != null && <p className={styles.text}>{text}</p>}
      {noted && (
        <p>
          <StatusBadge tone="quiet">{t('comments.noted')}</StatusBadge>
        </p>
      )}
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

function CommentPlace({ comment: { nodeId, nodeLabel }, linked }: { comment: Comment; linked: boolean }) {
  const { t } = useTranslation('life');
  return (
    <>
      {' · '}
      {nodeId != null && linked ? (
        <a href={`#node-${nodeId}`}>{nodeLabel}</a>
      ) : (
        (nodeLabel ?? t('comments.whole'))
      )}
    </>
  );
}
