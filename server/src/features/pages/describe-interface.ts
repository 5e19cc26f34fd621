import swaggerUi from '@fastify/swagger-ui';
import type { App } from '../../platform/http/app-instance.ts';
import { nameComponents } from '../../platform/http/name-components.ts';
import type { OpenApiDocument } from '../../platform/http/openapi-document.ts';
import { partOfInterface } from '../../platform/http/part-of-interface.ts';
import { serveDocument } from '../../platform/http/serve-document.ts';
import { swaggerTheme } from './swagger-theme.ts';

const isDashboards = (path: string): boolean => path.startsWith('/admin/');

/** A page to read and try a document; nothing is fetched from another host. Each has a scope of its own, as the plugin wants. */
async function showPage(app: App, routePrefix: string, document: () => OpenApiDocument): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(swaggerUi, {
      routePrefix,
      staticCSP: true,
      theme: swaggerTheme,
      // Otherwise the page would show every call there is, and say everything again and again.
      transformSpecification: () => ({ ...document() }),
      transformSpecificationClone: false,
      uiConfig: {
        layout: 'BaseLayout',
        deepLinking: true,
        displayRequestDuration: true,
        persistAuthorization: false,
        validatorUrl: null,
      },
    });
  });
}

/** What apps call, at `/openapi.json` and `/docs`; what the dashboard calls, at the same under `/admin`. */
export async function describeInterface(app: App): Promise<void> {
  for (const [prefix, isPart] of [
    ['', (path: string) => !isDashboards(path)],
    ['/admin', isDashboards],
  ] as const) {
    let made: OpenApiDocument | undefined;
    const document = () =>
      (made ??= nameComponents(partOfInterface(app.swagger() as unknown as OpenApiDocument, isPart)));
    serveDocument(app, `${prefix}/openapi.json`, document);
    await showPage(app, `${prefix}/docs`, document);
  }
}
