import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';

import styles from './desk.module.css';
import { Refused } from './refused';

type Props = {
  onSubmit: () => Promise<void>;
  save: { error: unknown; isPending: boolean };
  children: ReactNode;
};

/** What a municipality writes about itself: its fields, why they were refused, and the button that saves them. */
export function DeskForm({ onSubmit, save, children }: Props) {
  const { t } = useTranslation('organisation');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
      noValidate
    >
      {children}
      <Refused failure={save.error} />
      <div>
        <Button type="submit" busy={save.isPending}>
          {t('desk.save')}
        </Button>
      </div>
    </form>
  );
}
