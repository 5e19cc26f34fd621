import { Type } from 'typebox';
import type { App } from '../../platform/http/app-instance.ts';

/** For load balancers and operators: `/healthz` says that the process answers. */
export function registerHealth(app: App): void {
  app.get(
    '/healthz',
    {
      schema: {
        tags: ['Health'],
        summary: 'Whether the process answers',
        response: { 200: Type.Object({ status: Type.Literal('ok') }) },
      },
    },
    () => ({ status: 'ok' as const }),
  );
}
