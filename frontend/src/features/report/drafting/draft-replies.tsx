import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Section } from '@/shared/ui/page';

import styles from './drafting.module.css';
import type { Draft } from './types';

/** Printed in the report as they stand. */
export function DraftReplies({ draft: { draft, replies } }: { draft: Draft }) {
  const { t } = useTranslation('drafting');
  const format = useFormat();
  const nameOf = (id: string): string => draft.organisations.find((one) => one.id === id)?.name ?? '';
  return (
    <Section title={t('replies.title')}>
      {replies.length === 0 && <p>{t('replies.none')}</p>}
      {replies.map(({ organisationId, text, repliedAt }) => (
        <figure key={organisationId}>
          <figcaption className={styles.small}>
            {t('replies.at', { organisation: nameOf(organisationId), day: format.day(repliedAt) })}
          </figcaption>
          <blockquote className={styles.quote}>{text}</blockquote>
        </figure>
      ))}
    </Section>
  );
}
