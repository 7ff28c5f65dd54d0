/** Keeps the named texts of an address and drops everything else, so that filters can be shared as links. */
export function searchOf<K extends string>(...names: K[]) {
  return (search: Record<string, unknown>): { [Name in K]?: string | undefined } => {
    const kept: { [Name in K]?: string | undefined } = {};
    for (const name of names) {
      const value = search[name];
      if (typeof value === 'number' || typeof value === 'boolean') kept[name] = `${value}`;
      if (typeof value === 'string' && value !== '') kept[name] = value;
    }
    return kept;
  };
}
