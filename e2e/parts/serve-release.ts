// The web client as it was built, without a server behind it; another release of it takes its place when a test says so.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface ServedRelease {
  readonly address: string;
  /** From here on the page says that it is of this release. */
  readonly publish: (release: string) => void;
  /** What is named so is there no longer. */
  readonly remove: (name: RegExp) => void;
}

const dist = join(import.meta.dirname, '../../apps/web/dist');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export async function serveRelease(): Promise<ServedRelease> {
  let release = 'first';
  let gone: RegExp | undefined;

  async function read(path: string): Promise<string | Buffer> {
    const bytes = await readFile(join(dist, path));
    if (path === 'index.html') return bytes.toString().replace('<html', `<html data-release="${release}"`);
    // The list of files in it says that the page is another.
    const text = bytes.toString();
    return path === 'service-worker.js' ? text.replaceAll('revision:`', `revision:\`${release}-`) : bytes;
  }

  const server = createServer((request, response) => {
    const asked = (request.url ?? '/').slice(1).split('?')[0] ?? '';
    const path = extname(asked) === '' ? 'index.html' : asked;
    const found = gone?.test(path) === true ? Promise.reject(new Error('gone')) : read(path);
    found.then(
      (body) => {
        response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
        response.setHeader('cache-control', 'no-store');
        response.end(body);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (next) => {
      release = next;
    },
    remove: (name) => {
      gone = name;
    },
  };
}
