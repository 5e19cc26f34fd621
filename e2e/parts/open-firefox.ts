// Firefox as Debian has it, by WebDriver BiDi: Playwright asks it for what its long-term release does not know.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { endWithTest } from './end-with-test.ts';
import { firefoxPath } from './find-firefox.ts';
import { plainPage, type PlainPage } from './plain-page.ts';

async function startFirefox(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'spotter-firefox-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 10 }));
  const given = ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile];
  const child = spawn(firefoxPath ?? 'none', given, { stdio: ['ignore', 'ignore', 'pipe'] });
  endWithTest(child);
  for await (const line of createInterface(child.stderr)) {
    const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
    if (address === undefined) continue;
    child.stderr.resume();
    return `${address}/session`;
  }
  throw new Error('Firefox ended before it listened.');
}

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly message?: string;
  readonly result: unknown;
}

type Ask = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  onTestFinished(() => {
    socket.close();
  });
  socket.onmessage = ({ data }: MessageEvent<string>) => {
    const { id = 0, type, message, result } = JSON.parse(data) as Answer;
    if (type === 'success') waiting.get(id)?.resolve(result);
    else waiting.get(id)?.reject(new Error(message));
    waiting.delete(id);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let asked = 0;
  return (method, params) => {
    const answer = Promise.withResolvers<unknown>();
    asked += 1;
    waiting.set(asked, answer);
    socket.send(JSON.stringify({ id: asked, method, params }));
    return answer.promise;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** @param address of the server, such as http://127.0.0.1:4711 */
export async function openFirefox(address: string): Promise<PlainPage> {
  const ask = await connect(await startFirefox());
  await ask('session.new', { capabilities: {} });
  const { context } = (await ask('browsingContext.create', { type: 'tab' })) as { readonly context: string };
  return plainPage(address, {
    goTo: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (script, given) => {
      const { type, result, exceptionDetails } = (await ask('script.callFunction', {
        functionDeclaration: `function () { return JSON.stringify((function () { ${script} }).apply(null, ${JSON.stringify(given)})) ?? 'null'; }`,
        target: { context },
        awaitPromise: false,
      })) as Evaluated;
      if (type === 'exception') throw new Error(exceptionDetails?.text);
      return JSON.parse(result?.value ?? 'null') as unknown;
    },
    act: (actions) => ask('input.performActions', { context, actions }),
  });
}
