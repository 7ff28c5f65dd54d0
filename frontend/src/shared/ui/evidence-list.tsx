import { useTranslation } from 'react-i18next';

import type { Maybe } from '@/shared/api/answer';
import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';

import styles from './source-list.module.css';

type Evidence = {
  id: string;
  kind: string;
  title: string;
  url?: Maybe<string>;
  size?: Maybe<number>;
  documentDate?: Maybe<string>;
};

export function EvidenceList({ evidence }: { evidence: Evidence[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const term = useTerm();
  return (
    <ul className={styles.list}>
      {evidence.map(({ id, kind, title, url, size, documentDate }) => (
        <li key={id}>
          <a href={url ?? `/api/v1/evidence/${id}/content`}>{title}</a>
          <span className={styles.path}>
            {' '}
            {[
              term('evidenceKind', kind),
              documentDate == null ? undefined : format.day(documentDate),
              size == null ? undefined : t('kilobytes', { value: format.number(Math.ceil(size / 1024)) }),
            ]
              .filter((part) => part !== undefined)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
