import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadEvidence } from '@/shared/api/download-evidence';
import { useFormat } from '@/shared/format/use-format';
import { useCellName } from '@/shared/i18n/use-cell-name';
import { useTerm } from '@/shared/i18n/use-term';
import { Button } from '@/shared/ui/button';
import styles from './item-material.module.css';
import type { CitableEvidence } from './types';

export function EvidenceList({ evidence }: { evidence: CitableEvidence[] }) {
  return (
    <ul className={styles.evidence}>
      {evidence.map((one) => (
        <li key={one.id}>
          <EvidenceTitle evidence={one} />
          <EvidenceOpener evidence={one} />
        </li>
      ))}
    </ul>
  );
}

export function EvidenceTitle({
  evidence: { title, kind, visibility, documentDate, cell },
}: {
  evidence: CitableEvidence;
}) {
  const { t } = useTranslation('assessment');
  const format = useFormat();
  const term = useTerm();
  const cellName = useCellName();
  const about = [
    term('evidenceKind', kind),
    cell === null || cell === undefined ? t('evidence.byBoard') : cellName(cell),
    ...(documentDate === null || documentDate === undefined ? [] : [format.day(documentDate)]),
    t(`evidence.visibility.${visibility}`),
  ];
  return (
    <span>
      <strong>{title}</strong> <span className={styles.small}>{about.join(' · ')}</span>
    </span>
  );
}

function EvidenceOpener({ evidence }: { evidence: CitableEvidence }) {
  const { t } = useTranslation('assessment');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const { url, title } = evidence;
  if (typeof url === 'string') {
    return (
      <a href={url} target="_blank" rel="noreferrer" aria-label={t('evidence.visitName', { title })}>
        {t('evidence.visit')}
      </a>
    );
  }
  const download = (): void => {
    setState('busy');
    downloadEvidence(evidence)
      .then(() => setState('idle'))
      .catch(() => setState('failed'));
  };
  return (
    <span>
      <Button
        variant="quiet"
        busy={state === 'busy'}
        onClick={download}
        aria-label={t('evidence.downloadName', { title })}
      >
        {t(state === 'busy' ? 'evidence.busy' : 'evidence.download')}
      </Button>
      <span role="alert">{state === 'failed' && t('evidence.failed')}</span>
    </span>
  );
}
