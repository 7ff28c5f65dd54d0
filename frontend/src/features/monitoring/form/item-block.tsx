import { memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Stated } from '@/shared/ui/stated';

import { ClaimForm } from './claim-form';
import type { Hidden } from './filter';
import { type FormItem, progressOf } from './form';
import styles from './form.module.css';
import { IndicatorBlock } from './indicator-block';
import { useTurn } from './use-turn';

type Props = {
  submissionId: string;
  entry: FormItem;
  hidden: Hidden;
  /** The heading above, which an objective that stands for itself does not have. */
  under: 'theme' | 'objective';
};

/** One action with what the municipality says of it and the values of its indicators; drawn anew only when they change. */
export const ItemBlock = memo(function ItemBlock({ submissionId, entry, hidden, under }: Props) {
  const Heading = under === 'theme' ? 'h3' : 'h4';
  const section = useRef<HTMLElement>(null);
  const come = useTurn(section);
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const { item, indicators } = entry;
  const { answered, expected } = progressOf(indicators);
  return (
    <section ref={section} className={styles.item} id={`item-${item.id}`} hidden={hidden.has(item.id)}>
      <header>
        <p className={styles.kicker}>
          {[term('itemKind', item.kind), item.code].filter(Boolean).join(' ')}
          {expected > 0 && <span>{t('form.itemProgress', { answered, expected })}</span>}
        </p>
        <Heading>
          <Stated>{item.title}</Stated>
        </Heading>
      </header>
      {come ? (
        <ClaimForm submissionId={submissionId} entry={entry} />
      ) : (
        <div className={styles.claimToCome} data-to-come="claim" />
      )}
      {indicators.map((row) => (
        <IndicatorBlock
          key={row.indicator.id}
          submissionId={submissionId}
          row={row}
          hidden={hidden.has(row.indicator.id)}
        />
      ))}
      {indicators.length === 0 && <p className={styles.quiet}>{t('form.noIndicators')}</p>}
    </section>
  );
});
