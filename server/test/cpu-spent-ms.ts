/**
 * Milliseconds of CPU that this process has spent, all its threads together. What a test wants to know of work is asked of this and
 * not of a clock, which goes on while other programs have the core.
 */
export function cpuSpentMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
