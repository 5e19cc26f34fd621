import { pino } from 'pino';
import { Type } from 'typebox';
import { expect, onTestFinished, test } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { systemIds } from '../ids.ts';
import { createHttp } from './create-http.ts';

async function buildHttp(corsOrigins: '*' | readonly string[] = '*') {
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins,
    socketMessageBytes: 1024,
  });
  onTestFinished(() => http.close());
  const schema = { body: Type.Object({ name: Type.String({ minLength: 2 }), age: Type.Integer() }) };
  http.post('/people/', { schema }, (request) => request.body);
  http.get('/echo/', (request) => ({ body: request.body ?? null }));
  http.get('/broken/', () => {
    throw new Error('select * from secrets at /srv/spotter');
  });
  return http;
}

const json = { 'content-type': 'application/json' };

test('types are checked and never coerced, and every field that is wrong is named', async () => {
  const http = await buildHttp();
  const response = await http.inject({
    method: 'POST',
    url: '/people',
    headers: json,
    payload: { name: 5, age: '7' },
  });
  const problem = expectProblem(response, 'request.invalid');
  expect(problem.errors).toEqual([
    { path: '/name', message: 'Must be a string.' },
    { path: '/age', message: 'Must be an integer.' },
  ]);
  expect(problem.detail).toBe('Check the body: name must be a string; age must be an integer.');
});

test('each missing field is named', async () => {
  const http = await buildHttp();
  const response = await http.inject({ method: 'POST', url: '/people', headers: json, payload: {} });
  expect(expectProblem(response, 'request.invalid').errors).toEqual([
    { path: '/name', message: 'Is required.' },
    { path: '/age', message: 'Is required.' },
  ]);
});

test.each([
  ['no body', undefined],
  ['null', 'null'],
  ['an array', '[]'],
  ['a string', '"x"'],
])('a body that is %s is refused as a whole', async (_name, payload) => {
  const http = await buildHttp();
  const response = await http.inject({
    method: 'POST',
    url: '/people',
    headers: json,
    ...(payload === undefined ? {} : { payload }),
  });
  expect(expectProblem(response, 'request.invalid').errors).toEqual([
    { path: '', message: 'Must be an object.' },
  ]);
});

test('unknown fields are ignored, and a charset on the content type is accepted', async () => {
  const http = await buildHttp();
  const response = await http.inject({
    method: 'POST',
    url: '/people/',
    headers: { 'content-type': 'application/json;charset=UTF-8' },
    payload: JSON.stringify({ name: 'Ada', age: 36, extra: true }),
  });
  expect(response.statusCode).toBe(200);
});

test.each([
  ['{"name": ', 'request.malformed_json'],
  ['{"__proto__": {"admin": true}}', 'request.malformed_json'],
] as const)('the body %s is no JSON we take', async (payload, code) => {
  const http = await buildHttp();
  expectProblem(await http.inject({ method: 'POST', url: '/people', headers: json, payload }), code);
});

test('another content type and a body that is too large are told apart', async () => {
  const http = await buildHttp();
  const xml = await http.inject({
    method: 'POST',
    url: '/people',
    headers: { 'content-type': 'text/xml' },
    payload: '<a/>',
  });
  expectProblem(xml, 'request.unsupported_media_type');
  const payload = JSON.stringify({ name: 'x'.repeat(300_000), age: 1 });
  expectProblem(
    await http.inject({ method: 'POST', url: '/people', headers: json, payload }),
    'request.too_large',
  );
});

test('a GET may say it sends JSON and send nothing, say it sends anything and send nothing, or send a JSON body', async () => {
  const http = await buildHttp();
  const bare = await http.inject({ url: '/echo', headers: json });
  expect(bare.json()).toEqual({ body: null });
  const other = await http.inject({ url: '/echo', headers: { 'content-type': 'text/plain' } });
  expect(other.json()).toEqual({ body: null });
  const full = await http.inject({ url: '/echo', headers: json, payload: '{"a":1}' });
  expect(full.json()).toEqual({ body: { a: 1 } });
});

test('an error nobody foresaw tells the caller nothing but how to report it', async () => {
  const http = await buildHttp();
  const response = await http.inject({ url: '/broken/' });
  expectProblem(response, 'server.internal');
  expect(response.body).not.toMatch(/secrets|srv|Error/);
});

test('an unknown path is a problem, and its type leads to a page about the code', async () => {
  const http = await buildHttp();
  const problem = expectProblem(await http.inject({ url: '/nothing/here' }), 'request.not_found');
  const page = await http.inject({ url: problem.type });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(problem.title);
  expectProblem(await http.inject({ url: '/problems/made.up' }), 'request.not_found');
});

test('an address that cannot be read is a problem like any other', async () => {
  const http = await buildHttp();
  http.get('/people/:id/', (request) => request.params);
  expectProblem(await http.inject({ url: '/people/%zz/' }), 'request.invalid');
  expectProblem(await http.inject({ url: `/people/${'x'.repeat(1001)}/` }), 'request.not_found');
});

test('origins may call from a browser only where they are allowed', async () => {
  const preflight = { origin: 'https://app.example', 'access-control-request-method': 'POST' };
  const open = await buildHttp('*');
  const allowed = await open.inject({ method: 'OPTIONS', url: '/people/', headers: preflight });
  expect(allowed.headers['access-control-allow-origin']).toBe('*');
  expect(allowed.statusCode).toBe(204);
  expect(allowed.headers['access-control-allow-methods']).toContain('PATCH');
  expect(allowed.headers['access-control-allow-headers']).toContain('authorization');
  for (const url of ['/echo/', '/nowhere/']) {
    const read = await open.inject({ url, headers: { origin: 'https://app.example' } });
    expect(read.headers['access-control-allow-origin']).toBe('*');
    expect(read.headers['access-control-expose-headers']).toContain('retry-after');
  }
  const closed = await buildHttp([]);
  const refused = await closed.inject({ method: 'OPTIONS', url: '/people/', headers: preflight });
  expect(refused.headers['access-control-allow-origin']).toBeUndefined();
});

test('answers carry no policy that lets anything load, and cannot be framed or sniffed', async () => {
  const http = await buildHttp();
  const { headers } = await http.inject({ url: '/echo/' });
  expect(headers['content-security-policy']).toBe(
    "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
});
