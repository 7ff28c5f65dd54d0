import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { DataTable } from '@/shared/ui/data-table';
import { Stated } from '@/shared/ui/stated';

import type { DefinitionDetail } from './definitions';

type Props = { code: string; versions: DefinitionDetail['versions']; current: number };

export function VersionTable({ code, versions, current }: Props) {
  const { t } = useTranslation('indicator');
  const format = useFormat();
  return (
    <DataTable
      caption={t('page.versions')}
      hiddenCaption
      rows={versions}
      rowKey={({ number }) => `${number}`}
      columns={[
        {
          key: 'version',
          header: t('page.versions'),
          rowHeader: true,
          cell: ({ number }) => (
            <>
              <Link to="/indicators/$code/versions/$number" params={{ code, number: `${number}` }}>
                {t('page.version', { number })}
              </Link>
              {number === current && ` (${t('page.current')})`}
            </>
          ),
        },
        {
          key: 'at',
          header: t('page.publishedAt'),
          cell: ({ publishedAt }) => format.day(publishedAt),
        },
        { key: 'reason', header: t('page.reason'), cell: ({ reason }) => <Stated>{reason}</Stated> },
      ]}
    />
  );
}
