import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';

import styles from './saving.module.css';

type Facts = { label: string; value: ReactNode }[];
type Props = {
  what: string;
  mine: Facts;
  theirs: Facts | null;
  onChoose: (choice: 'mine' | 'theirs') => void;
  onClose: () => void;
};

/** Two people changed the same thing: both are shown, one is chosen, and until then neither is lost. */
export function ConflictDialog({ what, mine, theirs, onChoose, onClose }: Props) {
  const { t } = useTranslation('monitoring');
  return (
    <Dialog title={t('conflict.title')} onClose={onClose}>
      <p>{t('conflict.text', { what })}</p>
      <div className={styles.sides}>
        <Side title={t('conflict.mine')} facts={mine}>
          <Button onClick={() => onChoose('mine')}>{t('conflict.keepMine')}</Button>
        </Side>
        <Side title={t('conflict.theirs')} facts={theirs ?? [{ label: '', value: t('conflict.removed') }]}>
          <Button variant="quiet" onClick={() => onChoose('theirs')}>
            {t('conflict.keepTheirs')}
          </Button>
        </Side>
      </div>
      <p>
        <Button variant="quiet" onClick={onClose}>
          {t('conflict.later')}
        </Button>
      </p>
    </Dialog>
  );
}

function Side({ title, facts, children }: { title: string; facts: Facts; children: ReactNode }) {
  return (
    <section className={styles.side}>
      <h3>{title}</h3>
      <dl>
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {children}
    </section>
  );
}
