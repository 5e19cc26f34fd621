// How this process has answered since it started, for who looks from outside; request-meter.ts remembers the last hour for the dashboard.
import type { FastifyInstance } from 'fastify';
import { Histogram } from 'prom-client';
import type { Measure } from '../metrics/measure.ts';

const bucketsSeconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export interface RequestTotals {
  readonly answered: (method: string, route: string, status: number, tookMs: number) => void;
  readonly problem: (code: string) => void;
  readonly measures: readonly Measure[];
  readonly histograms: readonly Histogram[];
}

export function createRequestTotals(): RequestTotals {
  const answers = new Map<string, number>();
  const problems = new Map<string, number>();
  const addTo = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const took = new Histogram({
    name: 'spotter_http_request_duration_seconds',
    help: 'How long answers took.',
    buckets: bucketsSeconds,
    registers: [],
  });

  return {
    answered: (method, route, status, tookMs) => {
      addTo(answers, `${method} ${status} ${route}`);
      took.observe(tookMs / 1000);
    },
    problem: (code) => {
      addTo(problems, code);
    },
    measures: [
      {
        name: 'spotter_http_requests_total',
        help: 'Answers, by the route as it is declared and the status.',
        kind: 'counter',
        labels: ['method', 'route', 'status'],
        read: () =>
          [...answers].map(([key, count]) => {
            const [method = '', status = '', route = ''] = key.split(' ', 3);
            return [{ method, route, status }, count] as const;
          }),
      },
      {
        name: 'spotter_problems_total',
        help: 'Refusals and failures, by their code.',
        kind: 'counter',
        labels: ['code'],
        read: () => [...problems].map(([code, count]) => [{ code }, count] as const),
      },
    ],
    histograms: [took],
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
