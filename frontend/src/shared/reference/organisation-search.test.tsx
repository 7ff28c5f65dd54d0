import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { useState } from 'react';

import { renderPage } from '@/shared/testing/render-page';
import { mockServer } from '@/shared/testing/server';

import { OrganisationSearch } from './organisation-search';

const server = mockServer();
const row = (id: string, name: string, provinceName: string) => ({ id, name, provinceName });

function Form() {
  const [value, setValue] = useState('');
  return (
    <>
      <OrganisationSearch label="Belediye" value={value} onChange={setValue} />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('')}>
        Boşalt
      </button>
    </>
  );
}

beforeEach(() =>
  server.use(
    http.get('*/api/v1/organisations', ({ request }) =>
      HttpResponse.json({
        items:
          new URL(request.url).searchParams.get('q') === 'yok'
            ? []
            : [row('a', 'Gölbaşı Belediyesi', 'Adıyaman'), row('b', 'Gölbaşı Belediyesi', 'Ankara')],
        next: null,
      }),
    ),
  ),
);

test('two of one name are told apart by their province and taken by keyboard alone', async () => {
  renderPage(<Form />);
  const field = await screen.findByRole('combobox', { name: 'Belediye' });
  await userEvent.type(field, 'gol');
  expect(await screen.findByRole('option', { name: /Ankara/ })).toBeInTheDocument();
  expect(field).toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { name: /Ankara/ }).id);
  await userEvent.keyboard('{Enter}');
  expect(field).toHaveValue('Gölbaşı Belediyesi');
  expect(document.querySelector('output')).toHaveTextContent('b');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
});

test('typing on gives up the choice, and an emptied form empties the field', async () => {
  renderPage(<Form />);
  const field = await screen.findByRole('combobox', { name: 'Belediye' });
  await userEvent.type(field, 'gol');
  await userEvent.click(await screen.findByRole('option', { name: /Adıyaman/ }));
  expect(document.querySelector('output')).toHaveTextContent('a');
  await userEvent.click(screen.getByRole('button', { name: 'Boşalt' }));
  expect(field).toHaveValue('');
  await userEvent.type(field, 'gol');
  await userEvent.click(await screen.findByRole('option', { name: /Ankara/ }));
  await userEvent.type(field, 'x');
  expect(document.querySelector('output')).toBeEmptyDOMElement();
});

test('Escape closes the list, and nothing found is said', async () => {
  renderPage(<Form />);
  const field = await screen.findByRole('combobox', { name: 'Belediye' });
  await userEvent.type(field, 'gol');
  await screen.findByRole('option', { name: /Ankara/ });
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('option')).not.toBeInTheDocument();
  await userEvent.clear(field);
  await userEvent.type(field, 'yok');
  expect(await screen.findByText('Sonuç yok')).toBeVisible();
});
