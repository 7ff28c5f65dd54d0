import { screen } from '@testing-library/react';

import { renderPage } from '@/shared/testing/render-page';

import { PlanDownloads } from './plan-downloads';

test('offers each file with what it is for, in the reader’s language', async () => {
  renderPage(<PlanDownloads planId="p1" />);
  expect(await screen.findByRole('link', { name: 'Excel (XLSX)' })).toHaveAttribute(
    'href',
    '/api/v1/plans/p1/files/xlsx?lang=tr',
  );
  expect(screen.getByRole('link', { name: 'Word (DOCX)' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Türkçe Excel için CSV' })).toHaveAttribute(
    'href',
    '/api/v1/plans/p1/files/csv?dialect=excel-tr',
  );
});
