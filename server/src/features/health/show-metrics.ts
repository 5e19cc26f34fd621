// `/metrics`, for Prometheus: to this machine alone, or to whoever shows the token.
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { AppError } from '../../platform/app-error.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { isForwarded } from '../../platform/http/reach.ts';
import type { Metrics } from '../../platform/metrics/create-metrics.ts';

export interface MetricsGuard {
  readonly metrics: Metrics;
  /** Undefined lets in who asks from this machine. */
  readonly metricsToken: string | undefined;
}

const loopback = /^(?:::ffff:)?127\.|^::1$/;

/** Neither passed on by a proxy, which asks for anybody, nor by a page in a browser of this machine. */
function isFromHere({ raw }: FastifyRequest): boolean {
  const { remoteAddress = '' } = raw.socket;
  return loopback.test(remoteAddress) && !isForwarded(raw.headers) && raw.headers.origin === undefined;
}

const digest = (text: string) => createHash('sha256').update(text).digest();

function showsToken({ headers }: FastifyRequest, token: string): boolean {
  const [, shown = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  return timingSafeEqual(digest(shown), digest(token));
}

export function showMetrics(app: App, { metrics, metricsToken }: MetricsGuard): void {
  app.get(
    '/metrics',
    { config: { answersWhenLate: true }, schema: { hide: true } },
    async (request, reply) => {
      if (metricsToken === undefined && !isFromHere(request)) {
        throw new AppError('request.not_found', {
          detail: 'Metrics are shown to this machine only. METRICS_TOKEN shows them to whoever has it.',
        });
      }
      if (metricsToken !== undefined && !showsToken(request, metricsToken)) {
        throw new AppError('auth.token_invalid', { detail: 'Send METRICS_TOKEN as a bearer token.' });
      }
      const text = await metrics.show();
      return reply.type(metrics.contentType).header('cache-control', 'no-store').send(text);
    },
  );
}
