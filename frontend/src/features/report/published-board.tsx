import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTerm } from '@/shared/i18n/use-term';
import { type Column, DataTable } from '@/shared/ui/data-table';

import { Narrative } from './narrative';
import styles from './report.module.css';
import type { Content } from './reports';

type Declared = Content['board']['declarations'][number];

/** Who judged, who stayed away and why, and how far the two blind assessments agreed. */
export function PublishedBoard({ content: { board, chapters } }: { content: Content }) {
  const { t } = useTranslation('report');
  const term = useTerm();
  const nameOf = (id: string): string =>
    chapters.find(({ organisation }) => organisation.id === id)?.organisation.name ?? '—';
  const columns: Column<Declared>[] = [
    {
      key: 'municipality',
      header: t('board.municipality'),
      rowHeader: true,
      cell: (one) => nameOf(one.organisationId),
    },
    { key: 'outcome', header: t('board.outcome'), cell: (one) => term('declaration', one.outcome) },
    {
      key: 'grounds',
      header: t('board.grounds'),
      cell: (one) => one.grounds.map((g) => term('conflictGround', g)).join(', ') || '—',
    },
    { key: 'members', header: t('board.members'), numeric: true, cell: (one) => one.members },
  ];
  return (
    <section id="board" className={styles.part}>
      <h2>{t('part.board')}</h2>
      <Narrative text={board.text} />
      {board.declarations.length === 0 ? (
        <p>{t('board.none')}</p>
      ) : (
        <DataTable
          caption={t('board.declarations')}
          columns={columns}
          rows={board.declarations}
          rowKey={(one) => `${one.organisationId} ${one.outcome}`}
        />
      )}
      <AgreementLine agreement={board.agreement} />
    </section>
  );
}

export function AgreementLine({ agreement: { kappa, items } }: { agreement: Content['board']['agreement'] }) {
  const { t } = useTranslation('report');
  const format = useFormat();
  return (
    <p className={styles.quiet}>
      {kappa == null
        ? t('board.noKappa', { items })
        : t('board.kappa', { value: format.number(kappa), items })}
    </p>
  );
}
