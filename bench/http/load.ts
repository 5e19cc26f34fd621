// The client, in a process of its own: prints requests a second and latency as JSON.
import { createHistogram } from 'node:perf_hooks';
import autocannon from 'autocannon';

const [url = '', token = '', seconds = '5'] = process.argv.slice(2);
// autocannon's own histogram counts whole milliseconds, which is longer than most answers take.
const tookNs = createHistogram();
const result = await new Promise<autocannon.Result>((resolve, reject) => {
  const load = autocannon(
    {
      url,
      connections: 20,
      duration: Number(seconds),
      headers: { authorization: `Bearer ${token}` },
    },
    (error: unknown, finished) => {
      if (error instanceof Error) reject(error);
      else resolve(finished);
    },
  );
  load.on('response', (_client, _status, _bytes, tookMs) => {
    tookNs.record(Math.max(1, Math.round(tookMs * 1e6)));
  });
});
if (result.non2xx > 0 || result.errors > 0) {
  throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`);
}
console.log(JSON.stringify({ perSecond: result.requests.average, p99Ms: tookNs.percentile(99) / 1e6 }));
