import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../platform/http/app-instance.ts';

/** docs/first-client.md as plain text, since browsers show no Markdown. */
export function serveFirstClient(app: App): void {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/first-client.md'), 'utf8');
  app.get('/first-client.md', { schema: { hide: true } }, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(page),
  );
}
