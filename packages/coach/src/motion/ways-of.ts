/** Between which places a value goes up or down, each way of some size, one after the other. */
export function waysOf(
  values: readonly number[],
  leastWay: number,
): readonly (readonly [from: number, to: number])[] {
  const ways: [from: number, to: number][] = [];
  let [lowest, highest] = [0, 0];
  for (const [i, value] of values.entries()) {
    const way = ways.at(-1);
    const end = way === undefined ? null : (values[way[1]] ?? 0);
    const isUp = way !== undefined && (end ?? 0) > (values[way[0]] ?? 0);
    if (way !== undefined && end !== null && (isUp ? value >= end : value <= end)) {
      way[1] = i;
    } else if (way !== undefined && end !== null) {
      if (Math.abs(value - end) >= leastWay) ways.push([way[1], i]);
    } else {
      if (value < (values[lowest] ?? 0)) lowest = i;
      if (value > (values[highest] ?? 0)) highest = i;
      const [from, to] = lowest < highest ? [lowest, highest] : [highest, lowest];
      if ((values[highest] ?? 0) - (values[lowest] ?? 0) >= leastWay) ways.push([from, to]);
    }
  }
  return ways;
}
