import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { CompletenessTable, GapTable } from './completeness-table';
import { DeclarationCounts } from './declaration-counts';
import styles from './drafting.module.css';
import { FindingTable } from './finding-table';
import { IndicatorTables } from './indicator-tables';
import type { Preview, ReportItem, SectionKey } from './types';

const DONE: readonly string[] = ['SUBSTANTIAL', 'COMPLETE'];

/** What a section quotes, as it would be published: suppressed values are already hidden here. */
export function SectionData({ section, preview }: { section: SectionKey; preview: Preview }) {
  const { t } = useTranslation('drafting');
  if (section === 'context' || section === 'method') return <Method section={section} preview={preview} />;
  return (
    <aside className={styles.beside} aria-label={`${t(`section.${section}`)}: ${t('editor.beside')}`}>
      <h4>{t('editor.beside')}</h4>
      {section === 'board' && <DeclarationCounts preview={preview} />}
      {section === 'dataGaps' && (
        <>
          <CompletenessTable chapters={preview.chapters} />
          <GapTable chapters={preview.chapters} />
        </>
      )}
      {section === 'findingsIntro' &&
        preview.chapters.map((chapter) => (
          <div key={chapter.planId} className={styles.about}>
            <FindingTable chapter={chapter} />
            <IndicatorTables chapter={chapter} />
          </div>
        ))}
      {section === 'goodPractice' &&
        preview.chapters.map((chapter) => (
          <FindingTable
            key={chapter.planId}
            chapter={chapter}
            only={(item) => DONE.includes(standing(item))}
          />
        ))}
      {section === 'failedPractice' &&
        preview.chapters.map((chapter) => (
          <FindingTable
            key={chapter.planId}
            chapter={chapter}
            only={(item) => standing(item) !== '' && !DONE.includes(standing(item))}
          />
        ))}
    </aside>
  );
}

function standing({ changed, finding }: ReportItem): string {
  return (changed ?? finding)?.completion ?? '';
}

function Method({ section, preview }: { section: 'context' | 'method'; preview: Preview }) {
  const { t } = useTranslation('drafting');
  const format = useFormat();
  const { period, board, chapters } = preview;
  const { kappa, items } = board.agreement;
  const agreement =
    kappa === null || kappa === undefined
      ? t('data.noKappa')
      : t('data.kappa', { kappa: format.number(Math.round(kappa * 100) / 100), count: items });
  return (
    <aside className={styles.beside} aria-label={`${t(`section.${section}`)}: ${t('editor.beside')}`}>
      <h4>{t('editor.beside')}</h4>
      {section === 'method' ? (
        <p>{agreement}</p>
      ) : (
        <>
          <p>
            {period.cycleTitle} · {period.code} · {format.day(period.startsOn)} – {format.day(period.endsOn)}
          </p>
          <ul>
            {chapters.map(({ planId, planTitle, organisation }) => (
              <li key={planId}>
                <strong>{organisation.name}</strong> · {planTitle}
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
