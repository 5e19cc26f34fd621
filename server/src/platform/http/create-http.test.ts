import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { Type } from 'typebox';
import { expect, onTestFinished, test } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { systemIds } from '../ids.ts';
import type { CorsOrigins } from './cors.ts';
import { createHttp, type HttpOptions } from './create-http.ts';

async function buildHttp(corsOrigins: CorsOrigins = '*', more: Partial<HttpOptions> = {}) {
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins,
    ownNames: undefined,
    connectionsPerClient: 100,
    socketMessageBytes: 1024,
    ...more,
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
    { path: '/name', message: 'Must be a string.', rule: 'not_string' },
    { path: '/age', message: 'Must be an integer.', rule: 'not_integer' },
  ]);
  expect(problem.detail).toBe('Check the body: name must be a string; age must be an integer.');
});

test('each missing field is named', async () => {
  const http = await buildHttp();
  const response = await http.inject({ method: 'POST', url: '/people', headers: json, payload: {} });
  expect(expectProblem(response, 'request.invalid').errors).toEqual([
    { path: '/name', message: 'Is required.', rule: 'required' },
    { path: '/age', message: 'Is required.', rule: 'required' },
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
    { path: '', message: 'Must be an object.', rule: 'not_object' },
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
  const preflight = {
    origin: 'https://app.example',
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,x-requested-with,ngrok-skip-browser-warning',
  };
  const open = await buildHttp('*');
  const allowed = await open.inject({ method: 'OPTIONS', url: '/people/', headers: preflight });
  expect(allowed.headers['access-control-allow-origin']).toBe('*');
  expect(allowed.statusCode).toBe(204);
  expect(allowed.headers['access-control-allow-methods']).toContain('PATCH');
  expect(allowed.headers['access-control-allow-headers']).toBe(preflight['access-control-request-headers']);
  for (const url of ['/echo/', '/nowhere/']) {
    const read = await open.inject({ url, headers: { origin: 'https://app.example' } });
    expect(read.headers['access-control-allow-origin']).toBe('*');
    expect(read.headers['access-control-expose-headers']).toContain('retry-after');
  }
  const closed = await buildHttp([]);
  const refused = await closed.inject({ method: 'OPTIONS', url: '/people/', headers: preflight });
  expect(refused.headers['access-control-allow-origin']).toBeUndefined();
});

test('while nobody else can reach the server every origin may call, but not through a proxy', async () => {
  const http = await buildHttp('private');
  const origin = 'https://app.example';
  const preflight = { origin, 'access-control-request-method': 'POST' };
  const passedOn = { 'x-forwarded-for': '203.0.113.1' };
  for (const [headers, allowed] of [
    [{ origin }, '*'],
    [{ origin, ...passedOn }, undefined],
  ] as const) {
    const read = await http.inject({ url: '/echo/', headers });
    expect(read.headers['access-control-allow-origin']).toBe(allowed);
    const asked = await http.inject({
      method: 'OPTIONS',
      url: '/people/',
      headers: { ...preflight, ...headers },
    });
    expect(asked.headers['access-control-allow-origin']).toBe(allowed);
  }
});

test('a server that nobody else can reach answers to no foreign name, which a page may have led here', async () => {
  const http = await buildHttp('private', { ownNames: ['gym.local'] });
  expectProblem(
    await http.inject({ url: '/echo/', headers: { host: 'evil.example:8000' } }),
    'request.foreign_host',
  );
  for (const host of ['localhost:8000', '127.0.0.1:8000', '[::1]:8000', '10.0.2.2:8000', 'Gym.local:8000']) {
    expect((await http.inject({ url: '/echo/', headers: { host } })).statusCode, host).toBe(200);
  }
});

test('bytes that are no UTF-8 are refused, so that no two passwords become the same', async () => {
  const http = await buildHttp();
  const payload = Buffer.from('{"name": "schl\u00fcssel", "age": 1}', 'latin1');
  const answer = await http.inject({ method: 'POST', url: '/people', headers: json, payload });
  expect(expectProblem(answer, 'request.malformed_json').detail).toContain('UTF-8');
});

test('a body of another type or in another coding is told what to send', async () => {
  const http = await buildHttp();
  const payload = JSON.stringify({ name: 'Ada', age: 36 });
  const plain = { 'content-type': 'text/plain;charset=UTF-8' };
  expect(
    expectProblem(
      await http.inject({ method: 'POST', url: '/people', headers: plain, payload }),
      'request.unsupported_media_type',
    ).detail,
  ).toBe('The body was sent with the Content-Type text/plain; send it with application/json.');
  const zipped = await http.inject({
    method: 'POST',
    url: '/people',
    headers: { ...json, 'content-encoding': 'gzip' },
    payload: gzipSync(payload),
  });
  expect(expectProblem(zipped, 'request.unsupported_media_type').detail).toContain('compressed (gzip)');
  expect(zipped.headers['accept-encoding']).toBe('identity');
});

test('what the schema does not name never reaches a handler, and NUL in no text', async () => {
  const http = await buildHttp();
  const answer = await http.inject({
    method: 'POST',
    url: '/people/',
    headers: json,
    payload: JSON.stringify({ name: 'Ada', age: 36, id: 773_689, created_at: 1 }),
  });
  expect(answer.json()).toEqual({ name: 'Ada', age: 36 });
  const nul = await http.inject({
    method: 'POST',
    url: '/people/',
    headers: json,
    payload: JSON.stringify({ name: 'A\0da', age: 36 }),
  });
  expect(expectProblem(nul, 'request.invalid').errors).toEqual([
    { path: '/name', message: 'Must not hold the character NUL.', rule: 'holds_nul' },
  ]);
});

test('while the event loop is late new requests are refused, save questions how the server is', async () => {
  let isLate = true;
  const begun: string[] = [];
  const loop = { isLate: () => isLate, begin: (kind: string) => void begun.push(kind) };
  const http = await buildHttp('*', { loop });
  http.get('/healthz', { config: { answersWhenLate: true } }, () => ({ status: 'ok' }));
  const refused = await http.inject({ url: '/echo/' });
  expectProblem(refused, 'limits.busy');
  expect(refused.headers['retry-after']).toBe('2');
  expect((await http.inject({ url: '/healthz' })).statusCode).toBe(200);
  isLate = false;
  expect((await http.inject({ url: '/echo/' })).statusCode).toBe(200);
  expect(begun).toEqual(['GET /echo/', 'GET /healthz', 'GET /echo/']);
});

test.each<[CorsOrigins, string]>([
  ['*', '*'],
  ['private', '*'],
  [['https://app.example'], 'https://app.example'],
])(
  'while the event loop is late a page of another origin can read why it is refused: origins %j',
  async (origins, allowed) => {
    const loop = { isLate: () => true, begin: () => undefined };
    const http = await buildHttp(origins, { loop });
    const origin = 'https://app.example';
    const asked = await http.inject({
      method: 'OPTIONS',
      url: '/people/',
      headers: { origin, 'access-control-request-method': 'POST' },
    });
    expect(asked.statusCode).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe(allowed);
    const refused = await http.inject({ method: 'POST', url: '/people/', headers: { ...json, origin } });
    expectProblem(refused, 'limits.busy');
    expect(refused.headers['access-control-allow-origin']).toBe(allowed);
    expect(refused.headers['access-control-expose-headers']).toContain('retry-after');
  },
);

test('a client that holds too many connections is told, and gets one again when it has closed one', async () => {
  const http = await buildHttp('*', { connectionsPerClient: 2 });
  const { port } = new URL(await http.listen({ port: 0, host: '127.0.0.1' }));
  const open = async () => {
    const socket = connect(Number(port), '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    return socket;
  };
  const first = await open();
  await open();
  const third = await open();
  const [told] = (await once(third, 'data')) as [Buffer];
  expect(told.toString()).toMatch(/^HTTP\/1\.1 503 .*Retry-After: 10/s);
  first.destroy();
  await once(first, 'close');
  await expect.poll(async () => (await fetch(`http://127.0.0.1:${port}/echo/`)).status).toBe(200);
});

test('bytes that are no request are answered by a problem', async () => {
  const http = await buildHttp();
  const { port } = new URL(await http.listen({ port: 0, host: '127.0.0.1' }));
  const socket = connect(Number(port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write('HELLO\r\n\r\n');
  const [told] = (await once(socket, 'data')) as [Buffer];
  expect(told.toString()).toMatch(/^HTTP\/1\.1 400 .*"code":"request.invalid"/s);
});

test('answers carry no policy that lets anything load, and cannot be framed or sniffed', async () => {
  const http = await buildHttp();
  const { headers } = await http.inject({ url: '/echo/' });
  expect(headers['content-security-policy']).toBe(
    "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a body of too many values is refused before it is read', async () => {
  const http = await buildHttp();
  const payload = `{"name":"Ada","age":[${'[],'.repeat(30_000)}[]]}`;
  expectProblem(
    await http.inject({ method: 'POST', url: '/people', headers: json, payload }),
    'request.too_large',
  );
});
