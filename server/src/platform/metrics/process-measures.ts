// What a process takes, and how late its event loop is.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { systemClock } from '../clock.ts';
import type { Closers } from '../closers.ts';
import { version } from '../version.ts';
import type { Measure } from './measure.ts';

/** The timer that is watched; it lives outside JavaScript. */
const resolutionMs = 10;
/** The label `quantile` belongs to summaries. */
const percentiles = [50, 99, 100];

interface Given {
  readonly closers: Closers;
  /** Whether new work is refused because the loop is late. */
  readonly isLate: () => boolean;
}

export function processMeasures({ closers, isLate }: Given): readonly Measure[] {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  closers.add('the measuring of the event loop', () => void delay.disable());
  const startedAt = systemClock.nowMs() / 1000 - process.uptime();

  return [
    {
      name: 'spotter_event_loop_delay_seconds',
      help: 'How late timers were since the last look: the middle, 99 of 100, the latest.',
      kind: 'gauge',
      together: 'max',
      read: () => {
        const seconds = (ns: number) => Math.max(0, ns / 1e9 - resolutionMs / 1000);
        const read = percentiles.map(
          (percentile) =>
            [{ percentile: String(percentile) }, seconds(delay.percentile(percentile))] as const,
        );
        delay.reset();
        return read;
      },
    },
    {
      name: 'spotter_event_loop_late',
      help: '1 while new requests and sockets are refused because the event loop is late.',
      kind: 'gauge',
      read: () => Number(isLate()),
    },
    {
      name: 'process_cpu_seconds_total',
      help: 'Processor time of the process, without its pose workers.',
      kind: 'counter',
      read: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
      },
    },
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory of the process, without its pose workers.',
      kind: 'gauge',
      read: () => process.memoryUsage.rss(),
    },
    {
      name: 'nodejs_heap_size_used_bytes',
      help: 'Memory of JavaScript in use.',
      kind: 'gauge',
      read: () => process.memoryUsage().heapUsed,
    },
    {
      name: 'process_start_time_seconds',
      help: 'When the process started, in seconds since 1970; of several the last.',
      kind: 'gauge',
      together: 'max',
      read: () => startedAt,
    },
    {
      name: 'spotter_processes',
      help: 'How many processes serve this port, by release.',
      kind: 'gauge',
      read: () => [[{ version }, 1]],
    },
  ];
}
