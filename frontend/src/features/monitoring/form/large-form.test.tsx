import { fireEvent, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { Profiler } from 'react';

import { changeSession } from '@/shared/auth/session';
import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { LedgerProvider } from '../saving/ledger';
import { SubmissionBody } from '../submission-body';
import * as given from '../testing';
import type { Form } from './form';

const server = mockServer();
const drawn: string[] = [];

vi.mock('./value-input', async (original) => {
  const { ValueInput } = await original<typeof import('./value-input')>();
  return {
    ValueInput: (props: Parameters<typeof ValueInput>[0]) => {
      drawn.push(props.id);
      return <ValueInput {...props} />;
    },
  };
});

const AGES = ['0-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65+'].map((age) => `age=${age}`);
const CELLS = ['total', 'sex=F', 'sex=M', ...AGES, 'disability=yes', 'disability=no'];

/** 300 actions of two indicators of twelve cells, in ten themes. */
function largeForm(): Form {
  const form = given.form(CELLS.map((cell) => given.cell(cell)));
  const [entry] = form.items;
  const [row] = entry?.indicators ?? [];
  if (entry === undefined || row === undefined) throw new Error('The sample form is empty');
  const items = Array.from({ length: 300 }, (_, n) => ({
    ...entry,
    item: { ...entry.item, id: `item-${n}`, themeTitle: `${Math.floor(n / 30) + 1}. tema` },
    indicators: ['a', 'b'].map((part) => ({ ...row, indicator: { ...row.indicator, id: `${n}${part}` } })),
  }));
  return { ...form, items };
}

test('draws one cell of 7200 anew for a key, and one once it is saved', async () => {
  sessionStorage.clear();
  changeSession({ status: 'signed-in', account: 'mersin.veri', name: 'Deniz', roles: ['municipality'] });
  let commits = 0;
  server.use(
    ...given.reads(largeForm),
    http.put('*/api/v1/submissions/:s/observations/:i/:c', () =>
      HttpResponse.json(given.observation({ cell: 'sex=F', value: 123, version: 0 })),
    ),
  );
  renderPage(
    <LedgerProvider>
      <Profiler id="form" onRender={() => commits++}>
        <SubmissionBody submission={given.submission()}>{null}</SubmissionBody>
      </Profiler>
    </LedgerProvider>,
  );
  await waitFor(() => expect(new Set(drawn).size).toBe(7200), { timeout: 150_000 });
  const cell = document.getElementById('cell-150a-sex-F') as HTMLInputElement;
  drawn.length = 0;
  commits = 0;
  for (const value of ['1', '12', '123']) fireEvent.change(cell, { target: { value } });
  await waitFor(() => expect(cell).toHaveValue('123'));
  expect(new Set(drawn)).toEqual(new Set(['cell-150a-sex-F']));
  expect(drawn.length).toBeLessThanOrEqual(6);
  expect(commits).toBeLessThanOrEqual(6);
  drawn.length = 0;
  fireEvent.blur(cell);
  // Asked for by the shortest way: a search by role or text through so many cells takes seconds in a simulated browser.
  await waitFor(() => expect(document.querySelector('progress')).toHaveValue(1));
  expect(new Set(drawn)).toEqual(new Set(['cell-150a-sex-F']));
}, 180_000);
