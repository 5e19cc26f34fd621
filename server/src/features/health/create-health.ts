import { Healthy, Ready } from '@spotter/contract/health';
import { AppError } from '../../platform/app-error.ts';
import type { ProbeDatabase } from '../../platform/database/probe-database.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { problems } from '../../platform/http/responses.ts';
import { createMetrics } from '../../platform/metrics/create-metrics.ts';
import type { Measure } from '../../platform/metrics/measure.ts';
import { showMetrics, type MetricsGuard } from './show-metrics.ts';

/** What has to be ready before camera frames are answered; null where the installation looks at none. */
type Readiness = { readonly isReady: () => boolean } | null;

const unready = {
  away: 'The database cannot be reached.',
  full: 'The disk that the database is on is full: make room.',
} as const;

interface Given extends Pick<MetricsGuard, 'metricsToken'> {
  readonly measures: readonly Measure[];
  readonly onError: (error: unknown) => void;
  readonly poses: Readiness;
  readonly probeDatabase: ProbeDatabase;
  /** Whether this process takes nothing new because it is to end. */
  readonly isStopping: () => boolean;
  /** Whether the other processes see this one, so that it may take sockets. */
  readonly mayAdmit: () => boolean;
}

function healthRoutes(app: App, { poses, probeDatabase, isStopping, mayAdmit }: Given): void {
  app.get(
    '/healthz',
    {
      config: { answersWhenLate: true },
      schema: {
        tags: ['Health'],
        summary: 'Whether the process answers',
        operationId: 'health',
        response: { 200: Healthy, ...problems() },
      },
    },
    () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      config: { answersWhenLate: true },
      schema: {
        tags: ['Health'],
        summary: 'Whether the database answers and camera frames are looked at',
        operationId: 'readiness',
        response: { 200: Ready, ...problems('server.not_ready') },
      },
    },
    async () => {
      if (isStopping()) throw new AppError('server.not_ready', { detail: 'The server is stopping.' });
      const trouble = await probeDatabase();
      if (trouble) throw new AppError('server.not_ready', { detail: unready[trouble] });
      if (!mayAdmit()) {
        throw new AppError('server.not_ready', {
          detail: 'The database has not heard from this process for too long: it takes no sockets.',
        });
      }
      if (poses && !poses.isReady()) {
        throw new AppError('server.not_ready', { detail: 'The pose models are still being loaded.' });
      }
      return { status: 'ready' as const };
    },
  );
}

/** For load balancers and operators: `/healthz` says that the process answers, `/readyz` that it can do its work, `/metrics` how much it does. */
export function createHealth(given: Given) {
  const metrics = createMetrics(given);
  return {
    routes: (app: App): void => {
      healthRoutes(app, given);
      showMetrics(app, { ...given, metrics });
    },
  };
}
