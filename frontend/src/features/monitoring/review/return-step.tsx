import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import styles from '../sending/sending.module.css';
import { anchorOf, type Mark, useReturnMarks } from './return-marks';

type Props = { busy: boolean; onReturn: (items: Mark[]) => void };

/** Sends what is marked back; each must say why, and only they will open for the municipality. */
export function ReturnStep({ busy, onReturn }: Props) {
  const { t } = useTranslation('monitoring');
  const { marks } = useReturnMarks();
  const [told, setTold] = useState(false);
  const silent = marks.find(({ reason }) => reason.trim() === '');
  if (marks.length === 0) return <p className={styles.help}>{t('review.howToReturn')}</p>;
  const send = (): void => {
    setTold(true);
    if (silent === undefined) onReturn(marks.map((mark) => ({ ...mark, reason: mark.reason.trim() })));
  };
  return (
    <div className={styles.step}>
      <Button variant="danger" busy={busy} onClick={send}>
        {t('review.returnMarked', { count: marks.length })}
      </Button>
      <p>{t('stepHelp.RETURN')}</p>
      {told && silent !== undefined && (
        <p role="alert" className={styles.warning}>
          {t('review.reasonMissing')} <a href={`#${anchorOf(silent)}`}>{t('review.goThere')}</a>
        </p>
      )}
    </div>
  );
}
