import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';

import { IndicatorList } from './indicator-list';
import { PartTalk } from './life/part-talk';
import { ObjectiveNotes } from './objective-notes';
import { ItemLink } from './part-link';
import styles from './plan-contents.module.css';
import type { Action, Objective, Theme } from './plan-tree';
import { StatedStatus } from './stated-status';

/** The plan in its document's own order and words. */
export function PlanContents({ themes }: { themes: Theme[] }) {
  return themes.map((theme) => <ThemePart key={theme.id} theme={theme} />);
}

function ThemePart({ theme }: { theme: Theme }) {
  const { t } = useTranslation('plan');
  const format = useFormat();
  return (
    <section className={styles.theme} id={`theme-${theme.id}`}>
      <header className={styles.themeHead} id={`node-${theme.id}`}>
        <h3>
          <Code code={theme.code} />
          {theme.title ?? t('untitledTheme')}
        </h3>
        {theme.generalAim != null && <p>{theme.generalAim}</p>}
        <PartTalk id={theme.id} label={labelOf(theme)} />
        {theme.reportedProgressPct != null && (
          <p className={styles.quiet}>
            {t('contents.reportedProgress', { value: format.percent(theme.reportedProgressPct) })}
          </p>
        )}
      </header>
      {theme.objectives.length === 0 && <p className={styles.quiet}>{t('contents.noObjectives')}</p>}
      {theme.objectives.map((objective, index) => (
        <Fragment key={objective.id}>
          <Goal objective={objective} before={theme.objectives[index - 1]} />
          <ObjectivePart objective={objective} />
        </Fragment>
      ))}
    </section>
  );
}

/** Said once over the objectives that follow one another under it. */
function Goal({ objective, before }: { objective: Objective; before: Objective | undefined }) {
  const { t } = useTranslation('plan');
  const { goalCode, goalTitle } = objective;
  if (goalCode == null && goalTitle == null) return null;
  if (before !== undefined && before.goalCode === goalCode && before.goalTitle === goalTitle) return null;
  return (
    <p className={styles.goal}>
      <span className={styles.quiet}>{t('contents.goal')} </span>
      <Code code={goalCode} />
      {goalTitle}
    </p>
  );
}

function ObjectivePart({ objective }: { objective: Objective }) {
  const { t } = useTranslation('plan');
  const { id, code, title, actions, indicators, truncatedInSource } = objective;
  return (
    <article className={styles.objective} id={`node-${id}`}>
      <h4>
        <Code code={code} />
        {actions.length === 0 ? (
          <ItemLink id={id}>{title ?? t('untitledObjective')}</ItemLink>
        ) : (
          (title ?? t('untitledObjective'))
        )}
      </h4>
      {truncatedInSource === true && <p className={styles.quiet}>{t('contents.truncated')}</p>}
      <ObjectiveNotes objective={objective} />
      <PartTalk id={id} label={labelOf(objective)} />
      <IndicatorList indicators={indicators} />
      {actions.length > 0 && (
        <ol className={styles.actions}>
          {actions.map((action) => (
            <li key={action.id}>
              <ActionPart action={action} />
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

function ActionPart({ action }: { action: Action }) {
  const { t } = useTranslation('plan');
  const { id, code, title, statedStatus, timeline, responsibleUnits, indicators } = action;
  const facts = [timeline, responsibleUnits?.join(', ')].filter((fact) => fact != null && fact !== '');
  return (
    <div className={styles.action} id={`node-${id}`}>
      <p className={styles.actionTitle}>
        <ItemLink id={id}>
          <Code code={code} />
          {title}
        </ItemLink>
        {statedStatus != null && <StatedStatus status={statedStatus} />}
      </p>
      {facts.length > 0 && (
        <p className={styles.quiet}>
          <span className="visually-hidden">{t('facts.timelineAndUnits')} </span>
          {facts.join(' · ')}
        </p>
      )}
      <IndicatorList indicators={indicators} />
      <PartTalk id={id} label={labelOf(action)} />
    </div>
  );
}

type Named = { code?: string | null; title?: string | null };

/** A part by what people call it. */
export const labelOf = ({ code, title }: Named): string => [code, title].filter(Boolean).join(' ') || '—';

function Code({ code }: { code: string | null | undefined }) {
  return code == null ? null : <span className={styles.code}>{code} </span>;
}
