/** A value of a document as people read it: lists line by line; undefined where the document is silent. */
export function spoken(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(line).join('\n');
  return line(value);
}

function line(value: unknown): string {
  if (value === null || value === undefined) return '—';
  if (Array.isArray(value)) return value.map(line).join(', ');
  if (typeof value === 'object') return Object.values(value).map(line).join(': ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
