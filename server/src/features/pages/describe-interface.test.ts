import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';

interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
}

const documented = [
  ['post', '/api/auth/register/'],
  ['post', '/api/auth/login/'],
  ['post', '/api/auth/logout/'],
  ['post', '/api/auth/token/refresh/'],
  ['get', '/exercises/list/'],
  ['get', '/exercises/exercise/{id}/'],
  ['get', '/stream/sessions/start/'],
  ['get', '/stream/sessions/end/'],
  ['get', '/stream/sessions/active/'],
] as const;

test('the OpenAPI document is valid under a public linter and holds every documented call', async () => {
  const { http } = await buildTestApp('sqlite');
  const source = (await http.inject({ url: '/openapi.json' })).body;
  const document = JSON.parse(source) as OpenApi;
  expect(document.openapi).toBe('3.1.0');

  const problems = await lintFromString({
    source,
    // As text: TypeScript needs seconds for the type of its object.
    config: await createConfig(
      JSON.stringify({
        extends: ['recommended'],
        rules: {
          // The documented paths of the original API end in a slash.
          'no-path-trailing-slash': 'off',
          // Every installation has its own address.
          'no-server-example.com': 'off',
        },
      }),
    ),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);

  for (const [method, path] of documented) {
    expect(Object.keys(document.paths[path]?.[method]?.responses ?? {}), `${method} ${path}`).not.toEqual([]);
  }
});

test('the page to read and try loads everything from this server, under a policy without inline script', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/docs/' });
  expect(page.statusCode).toBe(200);
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toMatch(/script-src 'self'/);
  expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
  const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
  expect(sources.length).toBeGreaterThan(2);
  for (const source of sources) expect(source).not.toMatch(/^(https?:)?\/\//);
});

test('the page follows the colours that the reader has chosen', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/docs/' });
  for (const [file, marker] of [
    ['theme/colour-scheme.js', 'prefers-color-scheme: dark'],
    ['theme/dark.css', 'dark-mode'],
  ] as const) {
    const address = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)]
      .map(([, source]) => source ?? '')
      .find((source) => source.endsWith(file));
    const answer = await http.inject({ url: new URL(address ?? '', 'http://localhost/docs/').pathname });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain(marker);
  }
  // What the script turns on is a style of the page's own version of Swagger UI.
  expect((await http.inject({ url: '/docs/static/swagger-ui.css' })).body).toContain('html.dark-mode');
});

test('the welcome page leads to the interface and the dashboard', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/', headers: { accept: 'text/html' } });
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).toContain('href="/docs"');
  expect(page.body).toContain('href="/admin"');
});
