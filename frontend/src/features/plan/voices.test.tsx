import { screen } from '@testing-library/react';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { Voices } from './voices';

const server = mockServer();

const period = {
  periodId: 'p1',
  periodCode: '2022-H1',
  startsOn: '2022-01-01',
  endsOn: '2022-06-30',
  claim: { status: 'COMPLETED', text: 'Hepsi yapıldı.' },
  finding: {
    completion: 'LIMITED',
    evidenceStrength: 2,
    timeliness: 'ON_TIME',
    inclusion: 1,
    text: 'Belgeler iki müdürlüğü gösteriyor.',
    afterReply: {
      completion: 'SUBSTANTIAL',
      evidenceStrength: 3,
      timeliness: 'ON_TIME',
      inclusion: 1,
      text: 'Belgeler artık dört müdürlüğü gösteriyor.',
      changeReason: 'Ek çizelge geldi.',
    },
  },
  reply: 'Ek çizelgemizi sunduk.',
  evidence: [],
  reportId: 'r1',
  reportVersion: 1,
  publishedAt: '2026-11-20T10:00:00Z',
};

test('sets claim, finding and reply side by side, and says that the reply changed the finding', async () => {
  server.answers('/plan-items/i1/voices', { itemId: 'i1', planId: 'x', periods: [period] });
  renderPage(<Voices itemId="i1" />);
  expect(await screen.findByText('Hepsi yapıldı.')).toBeInTheDocument();
  expect(screen.getByText('Belgeler artık dört müdürlüğü gösteriyor.')).toBeInTheDocument();
  expect(screen.getByText('Ek çizelgemizi sunduk.')).toBeInTheDocument();
  expect(screen.getByText('Büyük ölçüde')).toBeInTheDocument();
  expect(screen.getByText(/Yanıttan önce: Sınırlı/)).toHaveTextContent('Ek çizelge geldi.');
});

test('keeps a silent voice in its place and says that it is silent', async () => {
  const silent = { ...period, claim: null, finding: null, reply: null };
  server.answers('/plan-items/i1/voices', { itemId: 'i1', planId: 'x', periods: [silent] });
  renderPage(<Voices itemId="i1" />);
  expect(await screen.findByText('Belediye bu dönem için beyanda bulunmadı.')).toBeInTheDocument();
  expect(screen.getByText('Heyet bu dönem için tespit yapmadı.')).toBeInTheDocument();
  expect(screen.getByText('Belediye yanıt vermedi.')).toBeInTheDocument();
});
