// The server's own small pages and the published interface.
import type { X509Certificate } from 'node:crypto';
import type { App } from '../../platform/http/app-instance.ts';
import type { ReadSpa } from '../../platform/http/read-spa.ts';
import { describeInterface } from './describe-interface.ts';
import { serveFirstClient } from './serve-first-client.ts';
import { showTrust } from './show-trust.ts';
import { webClient } from './web-client.ts';

interface PagesDeps {
  /** Where the web client was built. */
  readonly webDir: string;
  readonly readSpa: ReadSpa;
  /** Behind the server's own certificate, where it serves https by one. */
  readonly authority: X509Certificate | undefined;
}

export function createPages({ webDir, readSpa, authority }: PagesDeps) {
  return {
    routes: async (app: App): Promise<void> => {
      serveFirstClient(app);
      if (authority) showTrust(app, authority);
      await describeInterface(app);
      webClient(app, readSpa(webDir));
    },
  };
}
