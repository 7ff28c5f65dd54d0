import { type QueryClient, queryOptions } from '@tanstack/react-query';

import type { Answer, Body, Maybe } from '@/shared/api/answer';
import { api } from '@/shared/api/client';

import { submissionKey } from '../submissions';

type FormPath = '/api/v1/submissions/{submissionId}/form';
type CellPath = '/api/v1/submissions/{submissionId}/observations/{planIndicatorId}/{cell}';

export type Form = Answer<FormPath>;
export type FormItem = Form['items'][number];
export type FormRow = FormItem['indicators'][number];
export type FormCell = FormRow['cells'][number];
export type Indicator = FormRow['indicator'];
export type Claim = NonNullable<FormItem['claim']>;
export type Evidence = FormCell['evidence'][number];
export type Observation = Answer<CellPath, 'put'>;
export type SaveObservation = Body<CellPath>;

/** Where a value stands in a form. */
export type Place = { submissionId: string; planIndicatorId: string; cell: string };

export const formKey = (submissionId: string) => [...submissionKey(submissionId), 'form'] as const;

export const formQuery = (submissionId: string) =>
  queryOptions({
    queryKey: formKey(submissionId),
    queryFn: async ({ signal }) => {
      const { data } = await api.GET('/api/v1/submissions/{submissionId}/form', {
        params: { path: { submissionId } },
        signal,
      });
      if (data === undefined) throw new Error('The form came without a body');
      return data;
    },
  });

/** One name for the cell in keys, element ids and links. */
export function cellId({ planIndicatorId, cell }: { planIndicatorId: string; cell: string }): string {
  return `cell-${planIndicatorId}-${cell.replace(/[^\w-]/g, '-')}`;
}

export function findCell(form: Form, { planIndicatorId, cell }: Place): FormCell | undefined {
  return rowOf(form, planIndicatorId)?.cells.find((candidate) => candidate.cell === cell);
}

/** The cell of a place; one of a breakdown that was opened by hand is no part of the form before its first value. */
export function cellAt(row: FormRow | undefined, name: string): FormCell | undefined {
  return row?.cells.find(({ cell }) => cell === name) ?? openable(row, name);
}

function openable(row: FormRow | undefined, name: string): FormCell | undefined {
  const crossing = crossingOf(name);
  const known = row?.crossings.includes(crossing) === true;
  if (row === undefined || !(known || row.indicator.disaggregations.includes(crossing))) return undefined;
  return emptyCell(
    name,
    row.cells.some(({ editable }) => editable),
  );
}

/** `age*sex` of `age=0-17&sex=F`; nothing for the total. */
export function crossingOf(cell: string): string {
  return partsOf(cell)
    .map((part) => part.slice(0, part.indexOf('=')))
    .join('*');
}

export function partsOf(cell: string): string[] {
  return cell.split('&').filter((part) => part.includes('='));
}

export function rowOf(form: Form, planIndicatorId: string): FormRow | undefined {
  return form.items
    .flatMap((item) => item.indicators)
    .find((candidate) => candidate.indicator.id === planIndicatorId);
}

/** Puts what the server just answered into the form that is on the screen. */
export function changeCell(queries: QueryClient, place: Place, change: (cell: FormCell) => FormCell): void {
  queries.setQueryData<Form>(formKey(place.submissionId), (form) => {
    if (form === undefined) return form;
    const inRow = (row: FormRow): FormRow =>
      row.indicator.id === place.planIndicatorId
        ? { ...row, cells: changedIn(row.cells, place.cell, change) }
        : row;
    // What is not concerned stays the same object, and so is not drawn anew.
    const inItem = (item: FormItem): FormItem =>
      item.indicators.some(({ indicator }) => indicator.id === place.planIndicatorId)
        ? { ...item, indicators: item.indicators.map(inRow) }
        : item;
    return { ...form, items: form.items.map(inItem) };
  });
}

/** A cell of a crossing that was opened by hand joins the form with its first value. */
function changedIn(cells: FormCell[], name: string, change: (cell: FormCell) => FormCell): FormCell[] {
  if (cells.every(({ cell }) => cell !== name)) return [...cells, change(emptyCell(name, true))];
  return cells.map((cell) => (cell.cell === name ? change(cell) : cell));
}

export function emptyCell(cell: string, editable: boolean): FormCell {
  return { cell, expected: false, editable, history: [], evidence: [] };
}

export type Progress = { answered: number; expected: number };

/** A missing value with its reason is an answer, too. */
export function progressOf(rows: FormRow[]): Progress {
  const cells = rows.flatMap((row) => row.cells).filter(({ expected }) => expected);
  return { answered: cells.filter(isAnswered).length, expected: cells.length };
}

export function isAnswered({ observation }: FormCell): boolean {
  return observation !== null && observation !== undefined;
}

/** What the board wants changed here, while it does. */
export function returnedReason({ observation }: FormCell): string | undefined {
  const reason = observation?.returnedReason;
  return reason === null || reason === '' ? undefined : reason;
}

export function versionOf({ version }: { version?: Maybe<number> }): number {
  return version ?? 0;
}
