// How this process has answered since it started, for who looks from outside; request-meter.ts remembers the last hour for the dashboard.
import type { FastifyInstance } from 'fastify';
import type { Measure, Sample } from '../metrics/measure.ts';

const bucketsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Each bucket counts what took at most so long. */
function createHistogram() {
  const counts = bucketsSeconds.map(() => 0);
  let sum = 0;
  let count = 0;
  return {
    add: (seconds: number): void => {
      sum += seconds;
      count += 1;
      const at = bucketsSeconds.findIndex((most) => seconds <= most);
      if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
    },
    read: (): readonly Sample[] => {
      let upTo = 0;
      const buckets = bucketsSeconds.map((most, index): Sample => {
        upTo += counts[index] ?? 0;
        return [{ le: String(most) }, upTo, '_bucket'];
      });
      return [...buckets, [{ le: '+Inf' }, count, '_bucket'], [{}, sum, '_sum'], [{}, count, '_count']];
    },
  };
}

export interface RequestTotals {
  readonly answered: (method: string, route: string, status: number, tookMs: number) => void;
  readonly problem: (code: string) => void;
  readonly measures: readonly Measure[];
}

export function createRequestTotals(): RequestTotals {
  const answers = new Map<string, number>();
  const problems = new Map<string, number>();
  const took = createHistogram();
  const addTo = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  return {
    answered: (method, route, status, tookMs) => {
      addTo(answers, `${method} ${status} ${route}`);
      took.add(tookMs / 1000);
    },
    problem: (code) => {
      addTo(problems, code);
    },
    measures: [
      {
        name: 'spotter_http_requests_total',
        help: 'Answers, by the route as it is declared and the status.',
        kind: 'counter',
        read: () =>
          [...answers].map(([key, count]) => {
            const [method = '', status = '', route = ''] = key.split(' ', 3);
            return [{ method, route, status }, count] as const;
          }),
      },
      {
        name: 'spotter_http_request_duration_seconds',
        help: 'How long answers took.',
        kind: 'histogram',
        read: took.read,
      },
      {
        name: 'spotter_problems_total',
        help: 'Refusals and failures, by their code.',
        kind: 'counter',
        read: () => [...problems].map(([code, count]) => [{ code }, count] as const),
      },
    ],
  };
}

/** Counts every answer but the sockets, which last. */
export function totalRequests(app: FastifyInstance, totals: RequestTotals): void {
  app.addHook('onResponse', (request, reply, done) => {
    if (!request.ws) {
      const route = request.routeOptions.url ?? 'none';
      totals.answered(request.method, route, reply.statusCode, reply.elapsedTime);
    }
    done();
  });
}
