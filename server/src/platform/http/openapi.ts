import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';

/** Collects every route that is registered after it; features/pages serves what comes of them. */
export async function collectOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    // A route that says nothing about security needs no token.
    transform: ({ schema, url }) => ({ schema: { security: [], ...schema }, url }),
    convertConstToEnum: false,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Spotter',
        version,
        description:
          'A self-hosted AI personal trainer: accounts, an exercise catalogue and live coaching through the camera. Register, log in, start a session, then open its socket: [/asyncapi.json](/asyncapi.json) describes what is said there. [/first-client.md](/first-client.md) does it in one page. What the dashboard calls has a page of its own: [/admin/docs](/admin/docs), from [/admin/openapi.json](/admin/openapi.json).',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          dashboard: { type: 'apiKey', in: 'cookie', name: 'spotter_dashboard' },
        },
      },
      // In the order of a first day.
      tags: [
        {
          name: 'Accounts',
          description: 'Register, log in, refresh, log out, and look after one’s own account.',
        },
        { name: 'Exercises', description: 'The catalogue: what can be trained.' },
        {
          name: 'Sessions',
          description:
            'Start a streaming session; its id admits one socket, once. What is said there is in [/asyncapi.json](/asyncapi.json).',
        },
        { name: 'Workouts', description: 'What was trained.' },
        { name: 'Routines', description: 'What somebody means to train, and ready ones to begin with.' },
        { name: 'Recordings', description: 'Poses that were kept because the person asked for it.' },
        { name: 'Health', description: 'For operators and load balancers.' },
        {
          name: 'Dashboard',
          description:
            'What the dashboard at /admin calls. Its cookie opens this and nothing else; changes need the header x-spotter-dashboard.',
        },
      ],
    },
  });
}
