import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { Stated } from '@/shared/ui/stated';

import { ClaimForm } from './claim-form';
import { type FormItem, progressOf } from './form';
import styles from './form.module.css';
import { IndicatorBlock } from './indicator-block';

/** `under`: the heading above, which an objective that stands for itself does not have. */
type Props = { submissionId: string; entry: FormItem; under: 'theme' | 'objective' };

/** One action with what the municipality says of it and the values of its indicators. */
export function ItemBlock({ submissionId, entry, under }: Props) {
  const Heading = under === 'theme' ? 'h3' : 'h4';
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  const { item, indicators } = entry;
  const { answered, expected } = progressOf(indicators);
  return (
    <section className={styles.item} id={`item-${item.id}`}>
      <header>
        <p className={styles.kicker}>
          {[term('itemKind', item.kind), item.code].filter(Boolean).join(' ')}
          {expected > 0 && <span>{t('form.itemProgress', { answered, expected })}</span>}
        </p>
        <Heading>
          <Stated>{item.title}</Stated>
        </Heading>
      </header>
      <ClaimForm submissionId={submissionId} entry={entry} />
      {indicators.map((row) => (
        <IndicatorBlock key={row.indicator.id} submissionId={submissionId} row={row} />
      ))}
      {indicators.length === 0 && <p className={styles.quiet}>{t('form.noIndicators')}</p>}
    </section>
  );
}
