import { readFileSync } from 'node:fs';

/** Linux counts the time of a process in hundredths of a second (proc_pid_stat(5), utime and stime; sysconf(_SC_CLK_TCK)). */
const tickUs = 10_000;

/** CPU that a process has used, all threads, in microseconds; NaN where there is no /proc. */
export function cpuOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * tickUs;
  } catch {
    return Number.NaN;
  }
}
