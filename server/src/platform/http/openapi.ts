import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** Collects every route that is registered after it; the document is served by the features/docs routes. */
export async function collectOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    // A route that says nothing about security needs no token.
    transform: ({ schema, url }) => ({ schema: { security: [], ...schema }, url }),
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Spotter',
        version,
        description:
          'A self-hosted AI personal trainer: accounts, an exercise catalogue and live coaching through the camera.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          dashboard: { type: 'apiKey', in: 'cookie', name: 'spotter_dashboard' },
        },
      },
      tags: [
        {
          name: 'Accounts',
          description: 'Register, log in, refresh, log out, and look after one’s own account.',
        },
        { name: 'Exercises', description: 'The catalogue.' },
        { name: 'Sessions', description: 'Start a streaming session; its id admits one socket, once.' },
        { name: 'Workouts', description: 'What was trained.' },
        {
          name: 'Dashboard',
          description:
            'What the dashboard at /admin calls. Its cookie opens this and nothing else; changes need the header x-spotter-dashboard.',
        },
        { name: 'Health', description: 'For operators and load balancers.' },
      ],
    },
  });
}
