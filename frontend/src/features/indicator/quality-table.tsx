import { useTranslation } from 'react-i18next';

import { useTerm } from '@/shared/i18n/use-term';
import { DataTable } from '@/shared/ui/data-table';
import type { Tone } from '@/shared/ui/shape';
import { Stated } from '@/shared/ui/stated';
import { StatusBadge } from '@/shared/ui/status-badge';

import type { QualityResult } from './definitions';

const TONES: Record<QualityResult['answer'], Tone> = { YES: 'done', NO: 'stop', UNKNOWN: 'quiet' };

/** CEİD's questions and what was answered: a shape, a word and a colour. */
export function QualityTable({ checks }: { checks: QualityResult[] }) {
  const { t } = useTranslation('indicator');
  const term = useTerm();
  if (checks.length === 0) return <p>{t('page.noChecks')}</p>;
  return (
    <DataTable
      caption={t('page.checks')}
      hiddenCaption
      rows={checks}
      rowKey={({ check }) => check}
      columns={[
        {
          key: 'check',
          header: t('page.check'),
          rowHeader: true,
          cell: ({ check }) => term('qualityCheck', check),
        },
        {
          key: 'answer',
          header: t('page.answer'),
          cell: ({ answer }) => (
            <StatusBadge tone={TONES[answer]}>{term('qualityAnswer', answer)}</StatusBadge>
          ),
        },
        { key: 'note', header: t('page.checkNote'), cell: ({ note }) => <Stated>{note}</Stated> },
      ]}
    />
  );
}
