import { createConfig, lintFromString } from '@redocly/openapi-core';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { shareTestApp } from '../../../test/build-test-app.ts';
import { documentPaths, withoutReferences } from '../../../test/published-interface.ts';
import { undescribedMembers } from '../../../test/undescribed-members.ts';
import type {
  Answer,
  Content,
  Media,
  OpenApiDocument,
  Operation,
} from '../../platform/http/openapi-document.ts';

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

// As text: TypeScript needs seconds for the type of its object.
const lintRules = JSON.stringify({
  extends: ['recommended'],
  rules: {
    // The documented paths of the original API end in a slash.
    'no-path-trailing-slash': 'off',
  },
});

/** They take nothing that could be wrong: the rule that a call answers 4xx too is not for them. */
const takeNothing = ['/healthz', '/readyz', '/admin/api/owner'].map(
  (path) => `#/paths/${path.replaceAll('/', '~1')}/get/responses`,
);

const sharedApp = shareTestApp('sqlite');

async function read(url: string): Promise<string> {
  const { http } = await sharedApp();
  return (await http.inject({ url })).body;
}

async function readDocument(url: string): Promise<OpenApiDocument> {
  return JSON.parse(await read(url)) as OpenApiDocument;
}

function operationsOf({ paths }: OpenApiDocument): [string, Operation][] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  );
}

function problemsOf({ responses }: Operation): Answer[] {
  return Object.entries(responses).flatMap(([status, answer]) =>
    Number(status) >= 400 && !('$ref' in answer) ? [answer] : [],
  );
}

function successesOf({ responses }: Operation): Answer[] {
  return Object.entries(responses).flatMap(([status, answer]) =>
    Number(status) < 400 && !('$ref' in answer) ? [answer] : [],
  );
}

/** What is sent as JSON. */
function jsonIn({ content = {} }: Content): Media[] {
  return Object.entries(content).flatMap(([type, media]) => (type.endsWith('json') ? [media] : []));
}

describe.each(documentPaths)('the interface at %s', (url) => {
  test('is valid under a public linter', async () => {
    const source = await read(url);
    expect(JSON.parse(source)).toMatchObject({ openapi: '3.1.0' });
    const problems = await lintFromString({ source, config: await createConfig(lintRules) });
    const found = problems.map(({ ruleId, message, location }) => [
      ruleId,
      message,
      location[0]?.pointer ?? '',
    ]);
    const unexpected = found.filter(
      ([rule, , pointer = '']) => rule !== 'operation-4xx-response' || !takeNothing.includes(pointer),
    );
    expect(unexpected).toEqual([]);
  });

  test('says every body, success and error once, under a name', async () => {
    const document = await readDocument(url);
    const unnamed = operationsOf(document).flatMap(([call, operation]) => {
      const media = [operation.requestBody ?? {}, ...successesOf(operation)].flatMap(jsonIn);
      const errors = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
      const isNamed =
        media.every(({ schema }) => schema?.$ref !== undefined) &&
        errors.every(([, answer]) => '$ref' in answer);
      return isNamed ? [] : [call];
    });
    expect(unnamed).toEqual([]);
    for (const answer of Object.values(document.components.responses ?? {})) {
      expect(answer.content?.['application/problem+json']?.schema).toEqual({
        $ref: '#/components/schemas/Problem',
      });
    }
  });

  test('has words for every success, and for every body and answer an example that its schema admits', async () => {
    const document = withoutReferences(await readDocument(url));
    let examples = 0;
    for (const [call, operation] of operationsOf(document)) {
      const successes = successesOf(operation);
      for (const { description } of successes) expect(description, call).not.toBe('Default Response');
      for (const { schema, example } of [
        operation.requestBody ?? {},
        ...successes,
        ...problemsOf(operation),
      ].flatMap(jsonIn)) {
        expect(example, call).toBeDefined();
        expect(Value.Errors(schema as TSchema, example), call).toEqual([]);
        examples += 1;
      }
    }
    expect(examples).toBeGreaterThan(20);
  });

  test('says what every member of every body and answer is', async () => {
    const document = withoutReferences(await readDocument(url));
    const schemas = operationsOf(document).flatMap(([call, operation]) =>
      [operation.requestBody ?? {}, ...successesOf(operation), ...problemsOf(operation)]
        .flatMap(jsonIn)
        .map(({ schema = {} }) => ({ call, schema })),
    );
    expect([...new Set(schemas.flatMap(({ call, schema }) => undescribedMembers(schema, call)))]).toEqual([]);
    expect(schemas.length).toBeGreaterThan(20);
  });

  test('says what every parameter is', async () => {
    const document = withoutReferences(await readDocument(url));
    const parameters = operationsOf(document).flatMap(([call, operation]) =>
      (operation.parameters ?? []).map((parameter) => ({ call, ...parameter })),
    );
    const unsaid = parameters.filter(({ description = '' }) => description.trim() === '');
    expect(unsaid.map(({ call, in: place, name }) => `${call} ${place} ${name}`)).toEqual([]);
    expect(parameters.length).toBeGreaterThan(5);
  });

  test('is sent compressed to whoever accepts that, each form with a tag of its own', async () => {
    const { http } = await sharedApp();
    const plain = await http.inject({ url });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const tags = [plain.headers.etag];
    for (const [encoding, unpack] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const headers = { 'accept-encoding': encoding };
      const packed = await http.inject({ url, headers });
      expect(packed.headers).toMatchObject({ 'content-encoding': encoding });
      expect(packed.headers.vary).toContain('Accept-Encoding');
      expect(unpack(packed.rawPayload).toString()).toBe(plain.body);
      const tag = String(packed.headers.etag);
      tags.push(tag);
      const again = await http.inject({ url, headers: { ...headers, 'if-none-match': tag } });
      expect(again.statusCode).toBe(304);
    }
    expect(new Set(tags).size).toBe(3);
  });
});

test('what apps call is short enough to read, in the order of a first day, and holds every documented call', async () => {
  const source = await read('/openapi.json');
  expect(Buffer.byteLength(source)).toBeLessThan(150_000);
  const document = JSON.parse(source) as OpenApiDocument;
  const order = ['Accounts', 'Exercises', 'Sessions', 'Workouts', 'Routines', 'Recordings', 'Health'];
  expect(document.tags?.map(({ name }) => name)).toEqual(order);
  const tags = operationsOf(document).map(([, operation]) => operation.tags?.[0] ?? '');
  expect([...new Set(tags)]).toEqual(order);
  for (const [method, path] of documented) {
    expect(Object.keys(document.paths[path]?.[method]?.responses ?? {}), `${method} ${path}`).not.toEqual([]);
  }
});

test('the two documents share no call, and lead to each other and to the socket’s', async () => {
  const [apps, dashboard] = await Promise.all(documentPaths.map(readDocument));
  const paths = Object.keys(apps?.paths ?? {});
  expect(paths.filter((path) => path.startsWith('/admin/'))).toEqual([]);
  expect(Object.keys(dashboard?.paths ?? {}).filter((path) => !path.startsWith('/admin/'))).toEqual([]);
  const source = JSON.stringify(apps);
  expect(source).toContain('(/asyncapi.json)');
  expect(source).toContain('(/admin/openapi.json)');
});

test.each(['/docs/', '/admin/docs/'])(
  'the page to read and try at %s loads everything from this server, under a policy without inline script',
  async (url) => {
    const { http } = await sharedApp();
    const page = await http.inject({ url });
    expect(page.statusCode).toBe(200);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self'/);
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe-inline');
    const sources = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source ?? '');
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) expect(source).not.toMatch(/^(https?:)?\/\//);
  },
);

test.each(documentPaths)('the page beside %s shows what that says, no more', async (url) => {
  const { http } = await sharedApp();
  const shown = await http.inject({ url: url.replace('openapi.json', 'docs/json') });
  expect(shown.json()).toEqual((await http.inject({ url })).json());
});

test('the page follows the colours that the reader has chosen', async () => {
  const { http } = await sharedApp();
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
