// The client, in a process of its own: prints requests a second and latency as JSON.
import autocannon from 'autocannon';

const [url = '', token = '', seconds = '5'] = process.argv.slice(2);
const result = await autocannon({
  url,
  connections: 20,
  duration: Number(seconds),
  headers: token === '' ? {} : { authorization: `Bearer ${token}` },
});
if (result.non2xx > 0 || result.errors > 0) {
  throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} errors`);
}
console.log(JSON.stringify({ perSecond: result.requests.average, p99Ms: result.latency.p99 }));
