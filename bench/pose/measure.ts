// Small tools for measuring: CPU of this process, medians, and a table.

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

export interface Cost {
  /** CPU of the whole process, all threads, in ms for each call. */
  readonly cpuMs: number;
  /** Wall time in ms for each call. */
  readonly wallMs: number;
}

/** Calls `work` again and again, one call after the other, and divides by how often. */
export async function costOf(times: number, work: () => unknown): Promise<Cost> {
  const cpu = process.cpuUsage();
  const startedMs = performance.now();
  for (let call = 0; call < times; call++) await work();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000 / times, wallMs: (performance.now() - startedMs) / times };
}

export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell)).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
