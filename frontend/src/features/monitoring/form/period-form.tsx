import { useTranslation } from 'react-i18next';

import { Section } from '@/shared/ui/page';

import type { Form } from './form';
import styles from './form.module.css';
import { moveBetweenCells, pasteIntoCells } from './grid-keys';
import { groupsOf, type ThemeGroup } from './groups';
import { ItemBlock } from './item-block';

/** All there is to report for a period, in the plan's own order. */
export function PeriodForm({ form }: { form: Form }) {
  const { t } = useTranslation('monitoring');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to keys and pastes that bubble up from the fields
    <div className={styles.form} onKeyDown={moveBetweenCells} onPaste={pasteIntoCells}>
      {form.editable && <p className={styles.quiet}>{t('form.keys')}</p>}
      {groupsOf(form.items).map((theme) => (
        <Section key={theme.key} title={theme.title ?? t('form.noTheme')}>
          <Objectives theme={theme} submissionId={form.submission.id} />
        </Section>
      ))}
    </div>
  );
}

function Objectives({ theme, submissionId }: { theme: ThemeGroup; submissionId: string }) {
  return theme.objectives.map(({ key, title, entries }) => (
    <div key={key} className={styles.objective}>
      {title !== null && title !== undefined && <h3>{title}</h3>}
      {entries.map((entry) => (
        <ItemBlock
          key={entry.item.id}
          submissionId={submissionId}
          entry={entry}
          under={title == null ? 'theme' : 'objective'}
        />
      ))}
    </div>
  ));
}
