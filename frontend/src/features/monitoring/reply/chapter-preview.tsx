import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { Facts } from '@/shared/ui/facts';

import styles from './reply.module.css';
import type { ReportDraft } from './report-drafts';

type Chapter = ReportDraft['preview']['chapters'][number];
type Item = Chapter['themes'][number]['items'][number];

/** One plan's chapter: how complete the period was, then claim and finding action by action. */
export function ChapterPreview({ chapter: { completeness, themes } }: { chapter: Chapter }) {
  const { t } = useTranslation('monitoring');
  const format = useFormat();
  const { percent, cells, missing, suppressed } = completeness;
  return (
    <>
      <Facts
        facts={[
          {
            label: t('start.completeness'),
            value: percent === undefined || percent === null ? '–' : format.percent(percent),
          },
          { label: t('reportReply.cells'), value: format.number(cells) },
          { label: t('reportReply.missing'), value: format.number(missing) },
          { label: t('reportReply.suppressed'), value: format.number(suppressed) },
        ]}
      />
      {themes.map(({ title, items }, index) => (
        <div key={title ?? String(index)} className={styles.theme}>
          <h3>{title ?? t('form.noTheme')}</h3>
          {items.map((item) => (
            <ItemPreview key={item.itemId} item={item} />
          ))}
        </div>
      ))}
    </>
  );
}

function ItemPreview({ item: { title, claim, finding, reply, changed, changeReason } }: { item: Item }) {
  const { t } = useTranslation('monitoring');
  const term = useTerm();
  return (
    <article className={styles.preview}>
      <h4>{title ?? t('reply.untitled')}</h4>
      {claim !== undefined && claim !== null && (
        <p>
          <strong>{t('reply.claim')}:</strong> {term('claimStatus', claim.status)} {claim.text}
        </p>
      )}
      <p>
        <strong>{t('reply.finding')}:</strong>{' '}
        {finding === undefined || finding === null
          ? t('reportReply.notJudged')
          : `${term('completion', finding.completion)}. ${finding.reason}`}
      </p>
      {reply !== undefined && reply !== null && (
        <p>
          <strong>{t('reply.ours')}:</strong> {reply}
        </p>
      )}
      {changed !== undefined && changed !== null && (
        <p>
          <strong>{t('reply.changed', { completion: term('completion', changed.completion) })}</strong>{' '}
          {changeReason}
        </p>
      )}
    </article>
  );
}
