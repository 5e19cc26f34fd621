import swaggerUi from '@fastify/swagger-ui';
import type { App } from '../../platform/http/app-instance.ts';
import { swaggerTheme } from './swagger-theme.ts';

/** `/openapi.json`, and the same as a page to read and try at `/docs`; nothing is fetched from another host. */
export async function describeInterface(app: App): Promise<void> {
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').send(app.swagger()),
  );

  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    theme: swaggerTheme,
    uiConfig: {
      url: '/openapi.json',
      layout: 'BaseLayout',
      deepLinking: true,
      displayRequestDuration: true,
      persistAuthorization: false,
      validatorUrl: null,
    },
  });
}
