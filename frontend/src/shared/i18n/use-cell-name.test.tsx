import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';

import dimensions from '../../../../backend/src/main/resources/reference/dimensions.json';

import en from './en/terms.json';
import tr from './tr/terms.json';
import { OwnDimensions, useCellName, useDimensionName } from './use-cell-name';

const NEIGHBOURHOOD = {
  code: 'neighbourhood',
  labelTr: 'Mahalle',
  labelEn: 'Neighbourhood',
  categories: [{ code: 'cami', labelTr: 'Camişerif', labelEn: null }],
};

test('every dimension and category of the catalogue has the words of the catalogue', () => {
  for (const dimension of dimensions) {
    expect(tr.dimension).toHaveProperty([dimension.code], dimension.labelTr);
    expect(en.dimension).toHaveProperty([dimension.code], dimension.labelEn);
    for (const category of dimension.categories) {
      expect(tr.cell).toHaveProperty([`${dimension.code}=${category.code}`], category.labelTr);
      expect(en.cell).toHaveProperty([`${dimension.code}=${category.code}`], category.labelEn);
    }
  }
});

test('names cells of every breakdown', async () => {
  const { result } = renderHook(useCellName);
  await waitFor(() => expect(result.current).toBeTypeOf('function')); // once the words are there
  expect(result.current('total')).toBe('Toplam');
  expect(result.current('age=0-17&sex=F')).toBe('0–17 yaş (çocuk) · Kadın');
  expect(result.current('neighbourhood=cami')).toBe('İlçe / mahalle: cami');
});

test('names a municipality’s own categories where they are known', async () => {
  const { result } = renderHook(useCellName, {
    wrapper: ({ children }) => <OwnDimensions value={[NEIGHBOURHOOD]}>{children}</OwnDimensions>,
  });
  await waitFor(() => expect(result.current).toBeTypeOf('function'));
  expect(result.current('neighbourhood=cami&sex=M')).toBe('İlçe / mahalle: Camişerif · Erkek');
});

test('names a crossing', async () => {
  const { result } = renderHook(useDimensionName);
  await waitFor(() => expect(result.current).toBeTypeOf('function'));
  expect(result.current('sex*age')).toBe('Cinsiyet × Yaş');
});
