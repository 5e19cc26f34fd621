import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { expectProblem } from '../../../test/expect-problem.ts';
import { systemIds } from '../ids.ts';
import type { App } from './app-instance.ts';
import { createHttp, type HttpOptions } from './create-http.ts';
import { readSpa } from './read-spa.ts';
import { serveSpa } from './serve-spa.ts';

const script = 'console.log("hello");'.repeat(20);
/** Large enough to stay on the disk. */
const model = Buffer.alloc(1_500_000, 'model');
const html = { accept: 'text/html,application/xhtml+xml' };

async function serve(more: Partial<HttpOptions> = {}): Promise<App> {
  const folder = await mkdtemp(join(tmpdir(), 'spotter-spa-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, '.vite'));
  await writeFile(
    join(folder, 'index.html'),
    '<script nonce="__CSP_NONCE__"></script><i nonce="__CSP_NONCE__">',
  );
  await writeFile(join(folder, '.vite/manifest.json'), '{}');
  await writeFile(join(folder, 'mark.svg'), '<svg/>');
  await writeFile(join(folder, 'assets/model-1.onnx'), model);
  await writeFile(join(folder, 'assets/worker-1.js'), '');
  await writeFile(join(folder, 'assets/index-1.js'), script);
  await writeFile(join(folder, 'assets/index-1.js.gz'), gzipSync(script));
  await writeFile(join(folder, 'assets/index-1.js.br'), brotliCompressSync(script));
  return serveFolder(folder, more);
}

async function serveFolder(folder: string, more: Partial<HttpOptions> = {}): Promise<App> {
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    ids: systemIds,
    trustProxy: false,
    corsOrigins: [],
    ownNames: undefined,
    connectionsPerClient: 100,
    socketMessageBytes: 1000,
    ...more,
  });
  onTestFinished(() => http.close());
  serveSpa(http, {
    base: '/app',
    spa: readSpa(folder),
    title: 'App',
    policy: (nonce) => `default-src 'none'; style-src 'nonce-${nonce}'`,
    workerPolicy: (path) => (path.includes('worker') ? "script-src 'wasm-unsafe-eval'" : undefined),
    permissions: 'camera=(self)',
  });
  return http;
}

test.each(['/app', '/app/', '/app/users', '/app/users/12/show?tab=1'])(
  '%s is the page, not a redirect, with a nonce that fits its policy and is new each time',
  async (url) => {
    const http = await serve();
    const nonces = new Set<string | undefined>();
    const answers = await Promise.all([1, 2].map(() => http.inject({ url, headers: html })));
    for (const page of answers) {
      expect(page.statusCode).toBe(200);
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(page.headers['cache-control']).toBe('no-store');
      expect(page.headers['permissions-policy']).toBe('camera=(self)');
      const nonce = /'nonce-([\w+/]{22}==)'/.exec(String(page.headers['content-security-policy']))?.[1];
      expect(page.body).toBe(`<script nonce="${String(nonce)}"></script><i nonce="${String(nonce)}">`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  },
);

test('files whose name holds a hash are kept for good, the others for an hour, each with its type', async () => {
  const http = await serve();
  const asset = await http.inject({ url: '/app/assets/index-1.js' });
  expect(asset.body).toBe(script);
  expect(asset.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  });
  const mark = await http.inject({ url: '/app/mark.svg' });
  expect(mark.headers).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'public, max-age=3600',
  });
});

test.each([
  ['gzip, deflate, br', 'br', brotliCompressSync(script)],
  ['gzip', 'gzip', gzipSync(script)],
  ['identity', undefined, Buffer.from(script)],
])('to a client that takes %s a file goes as %s', async (accepted, encoding, bytes) => {
  const http = await serve();
  const asset = await http.inject({
    url: '/app/assets/index-1.js',
    headers: { 'accept-encoding': accepted },
  });
  expect(asset.headers['content-encoding']).toBe(encoding);
  expect(asset.rawPayload.equals(bytes)).toBe(true);
});

test('what is large is sent whole, and kept for good as well', async () => {
  const http = await serve();
  const asset = await http.inject({ url: '/app/assets/model-1.onnx' });
  expect(asset.rawPayload.equals(model)).toBe(true);
  expect(asset.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-length': String(model.length),
    'x-unpacked-length': String(model.length),
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('a worker has the policy that is its own, and no other file has', async () => {
  const http = await serve();
  const policyOf = async (url: string) => (await http.inject({ url })).headers['content-security-policy'];
  expect(await policyOf('/app/assets/worker-1.js')).toBe("script-src 'wasm-unsafe-eval'");
  expect(await policyOf('/app/assets/index-1.js')).toMatch(/^default-src 'none';frame-ancestors/);
});

test('a missing file, an unknown call and what is not for the public are a problem, even for a browser', async () => {
  const http = await serve();
  for (const url of [
    '/app/assets/index-2.js',
    '/app/assets',
    '/app/logo.png',
    '/app/api/users',
    '/app/.vite/manifest.json',
    '/app/../package.json',
    '/app/%2e%2e/%2e%2e/package.json',
    '/app/assets/index-1.js.gz',
  ]) {
    expectProblem(await http.inject({ url, headers: html }), 'request.not_found');
  }
});

test('a program that asks for a screen gets a problem', async () => {
  const http = await serve();
  expectProblem(await http.inject({ url: '/app/users' }), 'request.not_found');
});

test('where nothing was built the address says what to do', async () => {
  const http = await serveFolder(join(tmpdir(), 'spotter-spa-that-is-not-there'));
  const page = await http.inject({ url: '/app', headers: html });
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain('npm run build');
});

test('while the event loop is late pages and their files are served all the same, and calls are refused', async () => {
  const http = await serve({ loop: { isLate: () => true, begin: () => undefined } });
  http.get('/calls/', () => ({}));
  expectProblem(await http.inject('/calls/'), 'limits.busy');
  expect((await http.inject({ url: '/app/users', headers: html })).statusCode).toBe(200);
  expect((await http.inject('/app/assets/index-1.js')).body).toBe(script);
});
