import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { Button } from '@/shared/ui/button';
import { Facts } from '@/shared/ui/facts';
import { Shape } from '@/shared/ui/shape';

import styles from './bulk.module.css';
import { changes, type FileProblem, type Outcome } from './form-files';

type Props = {
  outcome: Outcome;
  clear: boolean;
  busy: boolean;
  onTake: () => void;
  onClear: (clear: boolean) => void;
};

/** What the file would change and what stands against it; the reader is taken here when it arrives. */
export function Preview({ outcome, clear, busy, onTake, onClear }: Props) {
  const { t } = useTranslation('monitoring');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const empty = outcome.emptied + outcome.removed;
  return (
    <section className={styles.preview} aria-labelledby="form-file-preview">
      <h2 id="form-file-preview" ref={heading} tabIndex={-1}>
        {t('formFile.preview')}
      </h2>
      <Counts outcome={outcome} />
      {empty > 0 && (
        <label className={styles.clear}>
          <input
            type="checkbox"
            checked={clear}
            aria-disabled={busy || undefined}
            onChange={({ target }) => onClear(target.checked)}
          />
          <span>{t('formFile.clear', { count: empty })}</span>
        </label>
      )}
      <Problems problems={outcome.problems} />
      <NextStep outcome={outcome} busy={busy} onTake={onTake} />
    </section>
  );
}

function Counts({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation('monitoring');
  const { number } = useFormat();
  const facts = (['created', 'changed', 'removed', 'unchanged'] as const)
    .filter((count) => count !== 'removed' || outcome.removed > 0)
    .map((count) => ({ label: t(`formFile.count.${count}`), value: number(outcome[count]) }));
  return outcome.errors > 0 ? null : <Facts facts={facts} />;
}

function Problems({ problems }: { problems: FileProblem[] }) {
  const { t } = useTranslation('monitoring');
  if (problems.length === 0) return null;
  return (
    <ul className={styles.problems} aria-label={t('formFile.problems')}>
      {problems.map(({ severity, place, code, message }) => {
        const tone = severity === 'ERROR' ? 'stop' : 'warn';
        return (
          <li key={place + code + message} data-tone={tone}>
            <Shape tone={tone} />
            <span>
              <strong>{place}</strong> {message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function NextStep({ outcome, busy, onTake }: Pick<Props, 'outcome' | 'busy' | 'onTake'>) {
  const { t } = useTranslation('monitoring');
  if (outcome.errors > 0) return <p>{t('formFile.blocked', { count: outcome.errors })}</p>;
  if (!changes(outcome)) return <p>{t('formFile.nothing')}</p>;
  return (
    <>
      {outcome.findings.length > 0 && (
        <p className={styles.quiet}>{t('formFile.findings', { count: outcome.findings.length })}</p>
      )}
      <Button busy={busy} onClick={onTake}>
        {t('formFile.take')}
      </Button>
    </>
  );
}
