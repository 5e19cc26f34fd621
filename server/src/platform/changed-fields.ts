/** The values of a record by their names. */
export type Values = Readonly<Record<string, unknown>>;

/** The names of the fields that differ. */
export function changedFields(before: Values | undefined, after: Values | undefined): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...names].filter((name) => JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]));
}
