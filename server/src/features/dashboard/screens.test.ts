import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shareTestApp } from '../../../test/build-test-app.ts';
import { expectProblem } from '../../../test/expect-problem.ts';

const html = { accept: 'text/html,application/xhtml+xml' };

const sharedApp = shareTestApp('sqlite');

test.each(['/admin', '/admin/', '/admin/users/1'])(
  '%s opens the dashboard, under a policy that lets in only this server, without inline code',
  async (url) => {
    const { http } = await sharedApp();
    const page = await http.inject({ url, headers: html });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(page.body).not.toMatch(/(src|href)="(https?:)?\/\/|<script(?![^>]* src=)|<style| on[a-z]+=/);
  },
);

test('the script that the page names is there, to be kept for good', async () => {
  const { http } = await sharedApp();
  const page = await http.inject({ url: '/admin', headers: html });
  const url = /<script[^>]* src="([^"]+)"/.exec(page.body)?.[1] ?? 'none';
  const script = await http.inject({ url, headers: { 'accept-encoding': 'gzip' } });
  expect(script.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'content-encoding': 'gzip',
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('the worker that sees pictures may ask nobody for anything; only it may compile WebAssembly', async () => {
  const { http, config } = await sharedApp();
  const names = await readdir(join(config.dashboard.screensDir, 'assets'));
  const allowed: string[] = [];
  for (const name of names.filter((one) => one.endsWith('.js'))) {
    const { headers } = await http.inject({ url: `/admin/assets/${name}` });
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('connect-src');
    if (policy.includes('wasm-unsafe-eval')) allowed.push(name);
  }
  expect(allowed).toEqual([expect.stringMatching(/^pose-worker-/)]);
});

test('the page may ask for the camera, and for nothing else of the machine', async () => {
  const { http } = await sharedApp();
  const { headers } = await http.inject({ url: '/admin', headers: html });
  expect(headers['permissions-policy']).toContain('camera=(self), microphone=()');
});

test('what is not there under /admin is a problem, not a page', async () => {
  const { http } = await sharedApp();
  for (const url of ['/admin/assets/index.js', '/admin/api/nothing']) {
    expectProblem(await http.inject({ url, headers: html }), 'request.not_found');
  }
});

test.each(['/admin/set-up?token=abc', '/admin/password?token=abc'])(
  '%s is a screen of the dashboard, which neither keeps its address nor tells it to others',
  async (url) => {
    const { http } = await sharedApp();
    const page = await http.inject({ url, headers: html });
    expect(page.statusCode).toBe(200);
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    expect(page.body).not.toContain('abc');
  },
);
