import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '@/shared/ui/button';
import { Section } from '@/shared/ui/page';

import styles from './desk.module.css';
import type { Proposal } from './proposals';
import { RetireForm } from './retire-form';
import { ReviseForm } from './revise-form';

/** A new version or the end of a published indicator, one at a time. */
export function PublishedDesk({ proposal }: { proposal: Proposal }) {
  const { t } = useTranslation('library');
  const [open, setOpen] = useState<'revise' | 'retire'>();
  const close = (): void => setOpen(undefined);
  return (
    <Section title={t('desk.title')}>
      {open === undefined && (
        <div className={styles.actions}>
          <Button onClick={() => setOpen('revise')}>{t('desk.revise')}</Button>
          <Button variant="quiet" onClick={() => setOpen('retire')}>
            {t('desk.retire')}
          </Button>
        </div>
      )}
      {open === 'revise' && <ReviseForm proposal={proposal} onClose={close} />}
      {open === 'retire' && <RetireForm proposal={proposal} onClose={close} />}
    </Section>
  );
}
