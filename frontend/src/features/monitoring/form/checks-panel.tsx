import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCellName } from '@/shared/i18n/use-cell-name';
import { Section } from '@/shared/ui/page';
import { Shape } from '@/shared/ui/shape';
import { type FormCheck, isEmptyCell } from './findings';
import { cellId, type Form } from './form';
import styles from './form.module.css';
import { useAllChecks } from './problems';
import { reveal } from './reveal';
import { useIndicatorTitles } from './use-titles';

/** Everything that keeps the period from being sent, and what wants a note; each a step away from its cell. */
export function ChecksPanel({ form }: { form: Form }) {
  const findings = useAllChecks();
  const { t } = useTranslation('monitoring');
  const empty = findings.filter(isEmptyCell);
  const errors = findings.filter((check) => check.severity === 'ERROR' && !isEmptyCell(check));
  const warnings = findings.filter(({ severity }) => severity === 'WARNING');
  return (
    <Section title={t('checks.title')} id="checks">
      {findings.length === 0 && (
        <p className={styles.message} data-tone="done">
          <Shape tone="done" />
          <span>{t('checks.none')}</span>
        </p>
      )}
      <Findings title={t('checks.errors', { count: errors.length })} findings={errors} form={form} />
      <EmptyCells findings={empty} form={form} />
      <Findings title={t('checks.warnings', { count: warnings.length })} findings={warnings} form={form} />
    </Section>
  );
}

/** A form begins with nothing but these, so they wait folded, and only the first stand there. */
const MOST_EMPTY = 50;

function EmptyCells({ findings, form }: { findings: FormCheck[]; form: Form }) {
  const { t } = useTranslation('monitoring');
  const where = useWhere(form);
  const [open, setOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.checkTitle}>{t('checks.empty', { count: findings.length })}</summary>
      {open && (
        <ul className={styles.checks}>
          {findings.slice(0, MOST_EMPTY).map((finding) => (
            <li key={finding.pointer}>
              <Where finding={finding} text={where(finding)} />
            </li>
          ))}
        </ul>
      )}
      {open && findings.length > MOST_EMPTY && <p>{t('checks.moreEmpty')}</p>}
    </details>
  );
}

function Findings({ title, findings, form }: { title: string; findings: FormCheck[]; form: Form }) {
  const { t } = useTranslation('monitoring');
  const where = useWhere(form);
  if (findings.length === 0) return null;
  return (
    <div>
      <h3 className={styles.checkTitle}>{title}</h3>
      <ul className={styles.checks}>
        {findings.map((finding) => (
          <li
            key={`${finding.rule}${finding.pointer}`}
            data-tone={finding.severity === 'ERROR' ? 'stop' : 'warn'}
          >
            <Shape tone={finding.severity === 'ERROR' ? 'stop' : 'warn'} />
            <span>
              <Where finding={finding} text={where(finding)} /> {finding.message}
              {finding.typed && <span className={styles.typed}> ({t('checks.notSaved')})</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Where({ finding: { planIndicatorId, cell }, text }: { finding: FormCheck; text: string }) {
  if (planIndicatorId === undefined || planIndicatorId === null || text === '') return null;
  const target =
    cell === undefined || cell === null ? `indicator-${planIndicatorId}` : cellId({ planIndicatorId, cell });
  return (
    <a href={`#${target}`} onClick={() => reveal(planIndicatorId, target)}>
      {text}
    </a>
  );
}

function useWhere(form: Form): (finding: FormCheck) => string {
  const cellName = useCellName();
  const titles = useIndicatorTitles(form);
  return ({ planIndicatorId, cell }) => {
    const title =
      planIndicatorId === undefined || planIndicatorId === null ? '' : titles.get(planIndicatorId);
    return [title, cell === undefined || cell === null ? '' : cellName(cell)].filter(Boolean).join(' – ');
  };
}
