import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useFormat } from '@/shared/format/use-format';
import { useTitle } from '@/shared/i18n/use-language';
import { Section } from '@/shared/ui/page';

import { reportsOfQuery } from './organisations';

/** Shown only when there is something: before the first report its absence says nothing about the municipality. */
export function ReportsOf({ organisation }: { organisation: string }) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const title = useTitle();
  const { data = [] } = useQuery(reportsOfQuery(organisation));
  if (data.length === 0) return null;
  return (
    <Section title={t('reports.title')}>
      <ul>
        {data.map((report) => (
          <li key={report.id}>
            <Link to="/reports/$reportId" params={{ reportId: report.id }}>
              {title(report)}
            </Link>{' '}
            · {format.day(report.publishedAt)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
