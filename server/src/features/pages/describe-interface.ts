import swaggerUi from '@fastify/swagger-ui';
import type { App } from '../../platform/http/app-instance.ts';
import { nameComponents } from '../../platform/http/name-components.ts';
import type { OpenApiDocument } from '../../platform/http/openapi-document.ts';
import { partOfInterface } from '../../platform/http/part-of-interface.ts';
import { serveDocument } from '../../platform/http/serve-document.ts';
import { swaggerTheme } from './swagger-theme.ts';

const isDashboards = (path: string): boolean => path.startsWith('/admin/');

/**
 * `/openapi.json` is what apps call, `/admin/openapi.json` what the dashboard does; the first is also a page to read and
 * try, at `/docs`. Nothing is fetched from another host.
 */
export async function describeInterface(app: App): Promise<void> {
  const part = (isPart: (path: string) => boolean) =>
    nameComponents(partOfInterface(app.swagger() as unknown as OpenApiDocument, isPart));
  serveDocument(app, '/openapi.json', () => part((path) => !isDashboards(path)));
  serveDocument(app, '/admin/openapi.json', () => part(isDashboards));

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
