import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { trainPages, webPages } from '@spotter/contract/web-pages';
import { expect, test } from 'vitest';
import { asUser } from '../../../test/as-user.ts';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';

const html = { accept: 'text/html,application/xhtml+xml' };

test('every page of the web client is there for a browser, with and without a slash at its end', async () => {
  const { http } = await buildTestApp('sqlite');
  for (const page of webPages) {
    const url = page.replace(':id', '7');
    for (const address of [url, `${url}/`.replace('//', '/')]) {
      const answer = await http.inject({ url: address, headers: html });
      expect([address, answer.statusCode]).toEqual([address, 200]);
      expect(answer.body).toContain('<div id="root">');
    }
  }
});

test('its policy lets in only this server, without inline code, and WebAssembly for the pose models', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/train/1', headers: html });
  const policy = String(page.headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'");
  expect(policy.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|https?:|\*/);
  expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\/|<script(?![^>]* src=)|<style| on[a-z]+=/);
  expect(page.headers['permissions-policy']).toContain('camera=(self), screen-wake-lock=(self)');
});

test('where people train, and nowhere else, the page is cut off from other origins, and so is the worker that finds poses', async () => {
  const { http } = await buildTestApp('sqlite');
  const isolated: string[] = [];
  for (const page of webPages) {
    const { headers } = await http.inject({ url: page.replace(':id', '7'), headers: html });
    if (headers['cross-origin-embedder-policy'] === 'require-corp') isolated.push(page);
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  }
  expect(isolated).toEqual(trainPages);
  expect(trainPages).toEqual(webPages.filter((page) => page.includes('train')));
});

test('whatever sees pictures may ask nobody for anything, by WebAssembly and by WebGPU alike', async () => {
  const { http, config } = await buildTestApp('sqlite');
  const names = await readdir(join(config.pages.webDir, 'assets'));
  const workers = names.filter((name) => /^(gpu-)?pose-worker-[^.]*\.js$/.test(name)).sort();
  expect(workers).toEqual([
    expect.stringMatching(/^gpu-pose-worker-/),
    expect.stringMatching(/^pose-worker-/),
  ]);
  for (const name of workers) {
    const { headers } = await http.inject({ url: `/assets/${name}` });
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'wasm-unsafe-eval'; worker-src 'self'",
    );
    expect(headers['cross-origin-embedder-policy']).toBe('require-corp');
  }
});

test('the script that the page names is there, to be kept for good', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/', headers: html });
  const url = /<script[^>]* src="([^"]+)"/.exec(page.body)?.[1] ?? 'none';
  const script = await http.inject({ url, headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('what is documented is answered as documented, even to a browser that asks for pages', async () => {
  const app = await buildTestApp('sqlite');
  const { headers } = await asUser(app);
  for (const url of [
    '/exercises/list/',
    '/exercises/list',
    '/exercises/exercise/1/',
    '/exercises/exercise/1',
  ]) {
    const answer = await app.http.inject({ url, headers: { ...headers, ...html } });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('application/json');
  }
});

test('an address that leads nowhere is a page for a browser, not found, and a problem for a program', async () => {
  const { http } = await buildTestApp('sqlite');
  const page = await http.inject({ url: '/nowhere/at/all', headers: html });
  expect(page.statusCode).toBe(404);
  expect(page.body).toContain('<div id="root">');
  for (const url of ['/nowhere/at/all', '/exercises/7', '/history.txt']) {
    expectProblem(await http.inject({ url }), 'request.not_found');
  }
  for (const url of ['/api/nothing/', '/assets/nothing.js', '/admin/api/nothing']) {
    expectProblem(await http.inject({ url, headers: html }), 'request.not_found');
  }
});
