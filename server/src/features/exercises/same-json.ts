/** Whether two values are the same JSON, in whatever order their keys stand. */
export function sameJson(a: unknown, b: unknown): boolean {
  return (
    a === b ||
    JSON.stringify(a) === JSON.stringify(b) ||
    JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}

/** Whether two specifications are the same but for what they say of where their numbers come from. */
export function sameButForSources(a: unknown, b: unknown): boolean {
  return sameJson(withoutSources(a), withoutSources(b));
}

function withoutSources(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (name, part: unknown) =>
      name === 'source' || name === 'sources' ? undefined : part,
    ),
  ) as unknown;
}
