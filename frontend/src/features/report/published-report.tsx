import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import { Page } from '@/shared/ui/page';
import { Narrative } from './narrative';
import { PublishedAnnex } from './published-annex';
import { PublishedBoard } from './published-board';
import { PublishedChapter } from './published-chapter';
import { PublishedImprint } from './published-imprint';
import styles from './report.module.css';
import type { Content, Report } from './reports';

/** A report in its fixed order: context and method, board, chapters, practice, annex. */
export function PublishedReport({ report, content }: { report: Report; content: Content }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  const title = useTitle();
  const term = useTerm();
  const { kind, period, number, chapters } = content;
  const isCurrent = report.versions[0]?.number === number;
  return (
    <Page
      title={title(content)}
      kicker={[
        term('reportKind', kind),
        period.code,
        `${format.day(period.startsOn)} – ${format.day(period.endsOn)}`,
      ].join(' · ')}
      crumbs={[{ label: t('list.title'), link: { to: '/reports' } }, { label: term('reportKind', kind) }]}
    >
      {!isCurrent && (
        <p className={styles.old} role="note">
          {t('page.old')}{' '}
          <Link to="/reports/$reportId" params={{ reportId: report.id }}>
            {t('page.toCurrent')}
          </Link>
        </p>
      )}
      <PublishedImprint report={report} number={number} />
      <div className={styles.columns}>
        <Contents content={content} />
        <div className={styles.body}>
          <section id="context" className={styles.part}>
            <h2>{t('part.context')}</h2>
            <Narrative text={content.context} />
            <Narrative text={content.method} />
          </section>
          <PublishedBoard content={content} />
          <Narrative text={content.dataGaps} optional />
          <Narrative text={content.findingsIntro} optional />
          {chapters.map((chapter) => (
            <PublishedChapter key={chapter.planId} chapter={chapter} />
          ))}
          <section id="practice" className={styles.part}>
            <h2>{t('part.practice')}</h2>
            <h3>{t('part.good')}</h3>
            <Narrative text={content.goodPractice} />
            <h3>{t('part.failed')}</h3>
            <Narrative text={content.failedPractice} />
          </section>
          <PublishedAnnex content={content} />
          <p data-screen-only>
            <Button variant="quiet" onClick={() => window.print()}>
              {t('page.print')}
            </Button>
          </p>
        </div>
      </div>
    </Page>
  );
}

function Contents({ content: { chapters } }: { content: Content }) {
  const { t } = useTranslation('report');
  const parts = [
    { id: 'context', label: t('part.context') },
    { id: 'board', label: t('part.board') },
    ...chapters.map(({ planId, organisation }) => ({ id: `chapter-${planId}`, label: organisation.name })),
    { id: 'practice', label: t('part.practice') },
    { id: 'annex', label: t('part.annex') },
  ];
  return (
    <nav aria-labelledby="report-contents" className={styles.contents} data-screen-only>
      <h2 id="report-contents">{t('page.contents')}</h2>
      <ol>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
