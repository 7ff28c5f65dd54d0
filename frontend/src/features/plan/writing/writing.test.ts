import { difference } from './desk';
import { redoable, stepsOf, undoable } from './history';
import { movedTo, partsOf } from './parts';
import { goalOf, rowsOf } from './rows';
import { pastedRows } from './targets-field';
import { draftOf, edit } from './testing';
import { contestedFields, merged } from './use-content';
import { dropOn } from './use-drag';

test('undo and redo walk back and forth over one’s own steps', () => {
  const done = [edit(1), edit(2)];
  expect(undoable(stepsOf(done), 'veri')?.batchId).toBe('b2');
  const back = [...done, edit(3, { undoes: 'b2' })];
  expect(undoable(stepsOf(back), 'veri')?.batchId).toBe('b1');
  expect(redoable(stepsOf(back), 'veri')?.batchId).toBe('b3');
  const again = [...back, edit(4, { undoes: 'b3' })];
  expect(undoable(stepsOf(again), 'veri')?.batchId).toBe('b4');
  expect(redoable(stepsOf(again), 'veri')).toBeUndefined();
  expect(redoable(stepsOf([...back, edit(4)]), 'veri')).toBeUndefined();
  expect(undoable(stepsOf(done), 'onay')).toBeUndefined();
});

test('both changes stay when they touch different fields', () => {
  const base = { title: 'a', note: 'n' };
  expect(contestedFields(base, { title: 'b', note: 'n' }, { title: 'a', note: 'm' })).toEqual([]);
  expect(merged(base, { title: 'b', note: 'n' }, { title: 'a', note: 'm' })).toEqual({
    title: 'b',
    note: 'm',
  });
  expect(contestedFields(base, { title: 'b', note: 'n' }, { title: 'c', note: 'n' })).toEqual(['title']);
});

test('only what differs is sent, and what was emptied as null', () => {
  expect(difference({ a: 1, b: 'x', c: [1] }, { a: 1, c: [1], d: 2 })).toEqual({ b: null, d: 2 });
});

test('a goal is one line over the objectives that name it', () => {
  const rows = rowsOf(partsOf(draftOf().document), () => true);
  expect(rows.map(({ kind, level }) => [kind, level])).toEqual([
    ['THEME', 1],
    ['GOAL', 2],
    ['OBJECTIVE', 3],
    ['ACTION', 4],
    ['ACTION', 4],
  ]);
  expect(goalOf({ content: { goalTitle: 'Eşitlik' } })).toEqual({ code: '', title: 'Eşitlik' });
});

test('a part lands beside its kind, or in what it can hang on, and nowhere else', () => {
  const parts = partsOf(draftOf().document);
  expect(dropOn(parts, 'f1', 'f2', 'after')?.place).toEqual({ parentId: 'h1', position: 2 });
  expect(dropOn(parts, 'f2', 'f1', 'before')?.place).toEqual({ parentId: 'h1', position: 1 });
  expect(dropOn(parts, 'f2', 'h1', 'before')).toMatchObject({ side: 'inside' });
  expect(dropOn(parts, 'f2', 't1', 'before')).toBeUndefined();
});

test('a moved part keeps what hangs on it, in the server’s own order', () => {
  const { document } = movedTo(draftOf(), 'f2', { parentId: 'h1', position: 1 });
  expect(document.themes[0]?.objectives[0]?.actions.map(({ id }) => id)).toEqual(['f2', 'f1']);
});

test('rows of a spreadsheet become targets, in the reader’s way of writing numbers', () => {
  expect(pastedRows('2027-H1\tsex=F\t1.250,5\n2027-h2\t40\nToplam\t3', 'tr')).toEqual([
    { period: '2027-H1', cell: 'sex=F', value: 1250.5 },
    { period: '2027-H2', cell: 'total', value: 40 },
  ]);
});
