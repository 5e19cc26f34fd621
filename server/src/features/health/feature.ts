import { Type } from 'typebox';
import { AppError } from '../../platform/app-error.ts';
import type { App } from '../../platform/http/app-instance.ts';
import { problems } from '../../platform/http/responses.ts';

/** What has to be ready before camera frames are answered; null where the installation looks at none. */
type Readiness = { readonly isReady: () => boolean } | null;

/** For load balancers and operators: `/healthz` says that the process answers, `/readyz` that frames are looked at. */
export function registerHealth(app: App, poses: Readiness): void {
  app.get(
    '/healthz',
    {
      schema: {
        tags: ['Health'],
        summary: 'Whether the process answers',
        operationId: 'health',
        response: { 200: Type.Object({ status: Type.Literal('ok') }), ...problems() },
      },
    },
    () => ({ status: 'ok' as const }),
  );

  app.get(
    '/readyz',
    {
      schema: {
        tags: ['Health'],
        summary: 'Whether camera frames are looked at',
        operationId: 'readiness',
        response: { 200: Type.Object({ status: Type.Literal('ready') }), ...problems('server.not_ready') },
      },
    },
    () => {
      if (poses && !poses.isReady()) {
        throw new AppError('server.not_ready', { detail: 'The pose models are still being loaded.' });
      }
      return { status: 'ready' as const };
    },
  );
}
