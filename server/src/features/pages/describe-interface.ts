import swaggerUi from '@fastify/swagger-ui';
import type { App } from '../../platform/http/app-instance.ts';
import { serveDocument } from '../../platform/http/serve-document.ts';
import { swaggerTheme } from './swagger-theme.ts';

/** `/openapi.json`, and the same as a page to read and try at `/docs`; nothing is fetched from another host. */
export async function describeInterface(app: App): Promise<void> {
  serveDocument(app, '/openapi.json', () => app.swagger());

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
