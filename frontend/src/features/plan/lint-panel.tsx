import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '@/shared/i18n/use-language';
import { useTerm } from '@/shared/i18n/use-term';
import { ErrorState } from '@/shared/ui/error-state';
import type { Tone } from '@/shared/ui/shape';
import { Skeleton } from '@/shared/ui/skeleton';
import { StatusBadge } from '@/shared/ui/status-badge';

import { byTitle, type LintFinding, lintQuery, type Severity } from './lint';
import styles from './lint-panel.module.css';

const TONES: Record<Severity, Tone> = { ERROR: 'stop', WARNING: 'warn', HINT: 'quiet' };
const SEVERITIES: Severity[] = ['ERROR', 'WARNING', 'HINT'];

/** What the plan lacks at this moment; each finding leads to its place in the plan (`#node-<id>`). */
export function LintPanel({ planId }: { planId: string }) {
  const { t } = useTranslation('plan');
  const { data, error, isPending, refetch } = useQuery(lintQuery(planId, useLanguage()));
  if (isPending) return <Skeleton lines={6} height="16rem" />;
  if (error !== null) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  const { counts, findings } = data;
  if (findings.length === 0) return <StatusBadge tone="done">{t('lint.none')}</StatusBadge>;
  return (
    <div className={styles.panel}>
      <p className={styles.counts}>
        <StatusBadge tone="stop">{t('lint.errors', { count: counts.errors })}</StatusBadge>
        <StatusBadge tone="warn">{t('lint.warnings', { count: counts.warnings })}</StatusBadge>
        <StatusBadge tone="quiet">{t('lint.hints', { count: counts.hints })}</StatusBadge>
      </p>
      <p className={styles.quiet}>{t('lint.help')}</p>
      {SEVERITIES.map((severity) => (
        <SeverityPart
          key={severity}
          severity={severity}
          findings={findings.filter((one) => one.severity === severity)}
        />
      ))}
    </div>
  );
}

function SeverityPart({ severity, findings }: { severity: Severity; findings: LintFinding[] }) {
  const { t } = useTranslation('plan');
  if (findings.length === 0) return null;
  return (
    <section aria-label={t(`lint.severity.${severity}`)}>
      <h3 className={styles.severity}>
        <StatusBadge tone={TONES[severity]}>{t(`lint.severity.${severity}`)}</StatusBadge>
      </h3>
      <ul className={styles.rules}>
        {byTitle(findings).map((group) => (
          <li key={`${group[0]?.rule}${group[0]?.pointer}`}>
            <RulePart findings={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RulePart({ findings }: { findings: LintFinding[] }) {
  const { t } = useTranslation('plan');
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <details className={styles.rule}>
      <summary>
        {first.title} <span className={styles.quiet}>{t('lint.places', { count: findings.length })}</span>
      </summary>
      <p>{first.why}</p>
      <p>
        <strong>{t('lint.fix')}</strong> {first.fix}
      </p>
      <ul className={styles.places}>
        {findings.map((finding) => (
          <li key={finding.pointer}>
            <Place finding={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Place({ finding: { nodeId, nodeKind, nodeName } }: { finding: LintFinding }) {
  const { t } = useTranslation('plan');
  const term = useTerm();
  const kind = term('nodeKind', nodeKind);
  if (nodeId == null) return <span>{kind}</span>;
  return (
    <>
      <span className={styles.quiet}>{kind}: </span>
      <a href={`#node-${nodeId}`}>{nodeName ?? t('lint.unnamed')}</a>
    </>
  );
}
