type PublishedCell = { cell: string; suppressed: boolean; value?: number | null };

/** The cells of the indicator whose title fits, wherever in the frozen report it stands, by name. */
export function cellsOf(part: unknown, title: RegExp): PublishedCell[] {
  if (part === null || typeof part !== 'object') return [];
  if ('cells' in part && 'title' in part && Array.isArray(part.cells) && title.test(String(part.title))) {
    return [...(part.cells as PublishedCell[])].sort((a, b) => (a.cell < b.cell ? -1 : 1));
  }
  return Object.values(part).flatMap((inner) => cellsOf(inner, title));
}
