// Loaded into a server under test by --import: writes every second how late its event loop was, to LOOP_FILE.
import { appendFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const file = process.env['LOOP_FILE'];
if (file === undefined) throw new Error('LOOP_FILE is missing');
const resolutionMs = 10;
const delay = monitorEventLoopDelay({ resolution: resolutionMs });
delay.enable();
setInterval(() => {
  const lateMs = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - resolutionMs);
  appendFileSync(
    file,
    `${JSON.stringify({ p99: lateMs(delay.percentile(99)), longest: lateMs(delay.max) })}\n`,
  );
  delay.reset();
}, 1000).unref();
