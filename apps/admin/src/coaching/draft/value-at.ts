/** A place in a specification: names of properties and numbers of entries, from the outside in. */
export type Place = readonly (string | number)[];

export function valueAt(data: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Record<string, unknown>)[name];
  }, data);
}

/** The data with another value at a place; undefined takes what is there away. What is around it is left as it is. */
export function withValueAt(data: unknown, place: Place, value: unknown): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return value;
  if (typeof name === 'number') {
    const entries: unknown[] = Array.isArray(data) ? [...(data as unknown[])] : [];
    if (value === undefined && rest.length === 0) entries.splice(name, 1);
    else entries[name] = withValueAt(entries[name], rest, value);
    return entries;
  }
  const record = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const inner = withValueAt(record[name], rest, value);
  if (inner === undefined) {
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
  }
  return { ...record, [name]: inner };
}
