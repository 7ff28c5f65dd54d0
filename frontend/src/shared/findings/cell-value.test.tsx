import { screen } from '@testing-library/react';

import { renderPage } from '@/shared/testing/render-page';

import type { PublishedCell } from './cell-state';
import { CellValue } from './cell-value';

const cell = (part: Partial<PublishedCell>): PublishedCell => ({
  status: 'NORMAL',
  suppressed: false,
  ...part,
});

test.each([
  ['0', cell({ value: 0 })],
  ['1.234,5', cell({ value: 1234.5 })],
  ['küçük sayı, gizlendi', cell({ suppressed: true })],
  ['paylaşılmadı', cell({ status: 'MISSING', missingReason: 'REFUSED' })],
  ['veri yok (Toplanmadı)', cell({ status: 'MISSING', missingReason: 'NOT_COLLECTED' })],
])('writes %s', async (words, point) => {
  renderPage(<CellValue point={point} percent={false} />);
  expect(await screen.findByText(words)).toBeInTheDocument();
});
