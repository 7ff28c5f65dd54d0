import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Autosave } from '@/shared/api/use-autosave';

import { Button } from './button';
import styles from './saving-note.module.css';
import { Shape, type Tone } from './shape';

const TONES: Record<Autosave<unknown>['state'], Tone> = {
  saved: 'done',
  waiting: 'going',
  saving: 'going',
  unreachable: 'warn',
  refused: 'stop',
  conflict: 'stop',
};

type Saving = Pick<Autosave<unknown>, 'state' | 'failure' | 'flush'>;

/** Where the words one typed are now. Only trouble is read out; the rest is there to be looked at. */
export function SavingNote({ saving: { state, failure, flush } }: { saving: Saving }) {
  const { t } = useTranslation('saving');
  const trouble = state === 'unreachable' || state === 'refused';
  return (
    <div className={styles.note} data-state={state}>
      <Shape tone={TONES[state]} />
      <span>{t(`state.${state}`)}</span>
      <span role="alert">{state === 'refused' ? failure?.problem.detail : undefined}</span>
      {trouble && (
        <Button variant="quiet" onClick={() => void flush()}>
          {t('again')}
        </Button>
      )}
    </div>
  );
}

type Choice<T> = {
  saving: Pick<Autosave<T>, 'theirs' | 'value' | 'keepMine' | 'takeTheirs'>;
  show: (value: T) => ReactNode;
};

/** Somebody else saved first: both are shown, a person chooses, nothing is overwritten in silence. */
export function ConflictChoice<T>({ saving, show }: Choice<T>) {
  const { t } = useTranslation('saving');
  if (saving.theirs === undefined) return null;
  return (
    <div className={styles.conflict} role="alertdialog" aria-label={t('conflict.title')}>
      <p className={styles.title}>{t('conflict.title')}</p>
      <p>{t('conflict.text')}</p>
      <div className={styles.both}>
        <section aria-label={t('conflict.mine')}>
          <h4>{t('conflict.mine')}</h4>
          {show(saving.value)}
          <Button onClick={saving.keepMine}>{t('conflict.keepMine')}</Button>
        </section>
        <section aria-label={t('conflict.theirs')}>
          <h4>{t('conflict.theirs')}</h4>
          {show(saving.theirs.value)}
          <Button variant="quiet" onClick={saving.takeTheirs}>
            {t('conflict.takeTheirs')}
          </Button>
        </section>
      </div>
    </div>
  );
}
