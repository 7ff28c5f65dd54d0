import { type FormCell, partsOf } from './form';

/** What an empty count comes to, if all its parts along one breakdown are given; the server checks the sum again. */
export function sumOf(cells: FormCell[], whole: string, overlapping: (dimension: string) => boolean) {
  const own = partsOf(whole);
  const byDimension = new Map<string, FormCell[]>();
  for (const cell of cells) {
    const parts = partsOf(cell.cell);
    const extra = parts.filter((part) => !own.includes(part));
    const [part] = extra;
    if (part === undefined || extra.length !== 1 || parts.length !== own.length + 1) continue;
    const dimension = part.slice(0, part.indexOf('='));
    if (!overlapping(dimension)) byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), cell]);
  }
  for (const parts of byDimension.values()) {
    const values = parts.map(({ observation }) => observation?.value ?? null);
    if (
      parts.every(({ expected }) => expected) &&
      values.length > 1 &&
      values.every((value) => value !== null)
    )
      return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  return undefined;
}
