/** Rounds to a step such as 0.1, without the tail that binary fractions leave; -0 becomes 0. */
export function roundTo(value: number, step: 1 | 0.1 | 0.01 | 0.001 | 0.00001): number {
  const perUnit = Math.round(1 / step);
  return Math.round(value * perUnit) / perUnit + 0;
}
