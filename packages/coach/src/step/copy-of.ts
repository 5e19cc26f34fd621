/**
 * A copy of plain data, of a whole state too. Of a list of numbers it is one: `structuredClone` makes a list that may hold anything, with
 * an object for each number, of three times the size (Node 24).
 */
export function copyOf<T>(value: T): T {
  return copied(value) as T;
}

function copied(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map(copied) : value.slice();
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part)]));
}
