// WebKitGTK as Debian has it, by its own driver and the W3C's WebDriver: Playwright speaks to no WebKit but one of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { expect, onTestFinished } from 'vitest';
import { freePort } from '../../server/test/free-port.ts';
import { endWithTest } from './end-with-test.ts';
import { plainPage, type PlainPage } from './plain-page.ts';

/** A display in memory. @returns its name */
async function openDisplay(): Promise<string> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  endWithTest(child);
  const [number] = (await once(child.stdio[3] as Readable, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

async function startDriver(): Promise<string> {
  const port = await freePort();
  const child = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: await openDisplay(), WAYLAND_DISPLAY: '', LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  endWithTest(child);
  const address = `http://127.0.0.1:${port}`;
  const isThere = () =>
    fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isThere).toBe(true);
  return address;
}

/** @param address of the server, such as http://127.0.0.1:4711 */
export async function openWebkit(address: string): Promise<PlainPage> {
  const driver = await startDriver();
  async function ask(method: 'POST' | 'DELETE', path: string, body: object = {}): Promise<unknown> {
    const response = await fetch(driver + path, {
      method,
      ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return ((await response.json()) as { readonly value: unknown }).value;
  }
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser' } };
  const { sessionId } = (await ask('POST', '/session', { capabilities })) as { readonly sessionId: string };
  const session = `/session/${sessionId}`;
  onTestFinished(async () => {
    await ask('DELETE', session);
  });
  return plainPage(address, {
    goTo: (url) => ask('POST', `${session}/url`, { url }),
    evaluate: (script, args) => ask('POST', `${session}/execute/sync`, { script, args }),
    act: (actions) => ask('POST', `${session}/actions`, { actions }),
  });
}
