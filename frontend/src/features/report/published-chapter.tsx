import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import { PublishedCompleteness } from './published-completeness';
import { PublishedIndicators } from './published-indicators';
import { PublishedItem } from './published-item';
import styles from './report.module.css';
import type { Chapter } from './reports';

/** One municipality's part: completeness, findings by theme, indicators by rights type, its reply. */
export function PublishedChapter({ chapter }: { chapter: Chapter }) {
  const { t } = useTranslation('report');
  const { planId, planTitle, organisation, themes } = chapter;
  return (
    <section id={`chapter-${planId}`} className={styles.part}>
      <header>
        <h2>{organisation.name}</h2>
        <p>
          <Link to="/plans/$planId" params={{ planId }}>
            {planTitle}
          </Link>
        </p>
      </header>
      <PublishedCompleteness chapter={chapter} />
      <h3>{t('part.findings')}</h3>
      {themes.map((theme) => (
        <section key={theme.items[0]?.itemId ?? theme.title} className={styles.theme}>
          <h4>{theme.title ?? '—'}</h4>
          {theme.items.map((item) => (
            <PublishedItem key={item.itemId} item={item} />
          ))}
        </section>
      ))}
      <h3>{t('part.indicators')}</h3>
      <RightsGroups chapter={chapter} />
      <Reply chapter={chapter} />
    </section>
  );
}

function RightsGroups({ chapter: { indicators, organisation } }: { chapter: Chapter }) {
  const { t } = useTranslation('report');
  const term = useTerm();
  if (indicators.length === 0) return <p className={styles.quiet}>{t('indicators.none')}</p>;
  return indicators.map((group) => {
    const name = group.rightsType == null ? t('indicators.untyped') : term('rightsType', group.rightsType);
    return (
      <PublishedIndicators
        key={name}
        caption={`${name} · ${organisation.name}`}
        indicators={group.indicators}
      />
    );
  });
}

function Reply({ chapter: { reply } }: { chapter: Chapter }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <section className={styles.reply}>
      <h3>{t('reply.title')}</h3>
      {reply == null ? (
        <p className={styles.quiet}>{t('reply.none')}</p>
      ) : (
        <>
          <blockquote>{reply.text}</blockquote>
          <p className={styles.quiet}>{t('reply.at', { day: format.day(reply.repliedAt) })}</p>
        </>
      )}
    </section>
  );
}
