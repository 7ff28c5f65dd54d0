import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { announce } from '@/shared/ui/announce';
import { Button } from '@/shared/ui/button';
import { ConfirmDialog } from '@/shared/ui/confirm-dialog';
import { KEPT_DAYS } from '@/shared/ui/draft-store';

import type { Form } from '../form/form';
import styles from './drafts.module.css';
import { typedIn, useNameOf, useSummary, type Whereabouts } from './whereabouts';

type Draft = { key: string; value: unknown; where: Whereabouts };
type Props = { form: Form; drafts: Draft[]; onDiscard: (key: string) => void };

/** Drafts whose value was locked or taken out of the form meanwhile: to be copied, or thrown away. */
export function Leftovers({ form, drafts, onDiscard }: Props) {
  const { t } = useTranslation('monitoring');
  const nameOf = useNameOf(form);
  const summary = useSummary();
  const [asked, setAsked] = useState<string>();
  const readable = drafts.flatMap(({ key, value, where }) => {
    const entry = typedIn(where, value);
    return entry === undefined ? [] : [{ key, name: nameOf(key), text: summary(key, entry) }];
  });
  if (readable.length === 0) return null;
  return (
    <section className={styles.leftovers} aria-labelledby="leftovers">
      <h2 id="leftovers">{t('drafts.title')}</h2>
      <p>{t('drafts.text', { days: KEPT_DAYS })}</p>
      <ul>
        {readable.map(({ key, name, text }) => (
          <li key={key}>
            <span>{name}</span>
            <strong>{text}</strong>
            <span className={styles.acts}>
              <Button
                variant="quiet"
                aria-label={t('drafts.copyOf', { what: name })}
                onClick={() => void copy(text, t('drafts.copied'), t('drafts.copyFailed'))}
              >
                {t('drafts.copy')}
              </Button>
              <Button
                variant="quiet"
                aria-label={t('drafts.discardOf', { what: name })}
                onClick={() => setAsked(key)}
              >
                {t('drafts.discard')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {asked !== undefined && (
        <ConfirmDialog
          title={t('drafts.discardTitle')}
          confirm={t('drafts.discard')}
          cancel={t('drafts.keep')}
          busy={false}
          onConfirm={() => {
            onDiscard(asked);
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        >
          <p>{nameOf(asked)}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}

async function copy(text: string, done: string, failed: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(done);
  } catch {
    announce(failed);
  }
}
