// The HTTP server of a process: its answers counted, and new work refused while the event loop is late.
import type { Clock } from '../clock.ts';
import { systemClock } from '../clock.ts';
import type { Closers } from '../closers.ts';
import { watchLoop, type LoopWatch } from '../loop-watch.ts';
import type { App } from './app-instance.ts';
import { createHttp, type HttpOptions } from './create-http.ts';
import { createRequestMeter, type RequestMeter } from './request-meter.ts';
import { createRequestTotals, type RequestTotals } from './request-totals.ts';

interface Given extends Omit<HttpOptions, 'meter' | 'totals' | 'loop'> {
  readonly clock: Clock;
  /** So late the event loop may be before new work is refused. */
  readonly lateAfterMs: number;
  readonly closers: Closers;
}

interface OpenedHttp {
  readonly http: App;
  readonly loop: LoopWatch;
  readonly requestCounts: RequestMeter['read'];
  readonly hadProblem: RequestMeter['hadProblem'];
  readonly totals: RequestTotals;
}

export async function openHttp(given: Given): Promise<OpenedHttp> {
  const { log, clock, closers } = given;
  const meter = createRequestMeter(clock);
  const totals = createRequestTotals();
  const loop = watchLoop({
    // Real time, whatever the rest is told: it is this machine's loop that may be late.
    clock: systemClock,
    nowMs: () => performance.now(),
    lateAfterMs: given.lateAfterMs,
    onLate: (late) => {
      log.warn(late, 'the event loop was held up');
    },
  });
  closers.add('the watch over the event loop', loop.stop);
  const http = await createHttp({ ...given, meter, totals, loop });
  closers.add('the http server', () => http.close());
  return { http, loop, requestCounts: meter.read, hadProblem: meter.hadProblem, totals };
}
