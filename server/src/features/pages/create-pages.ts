// The server's own small pages and the published interface.
import type { App } from '../../platform/http/app-instance.ts';
import { readSpa } from '../../platform/http/read-spa.ts';
import { describeInterface } from './describe-interface.ts';
import { serveFirstClient } from './serve-first-client.ts';
import { webClient } from './web-client.ts';

/** @param webDir where the web client was built */
export function createPages({ webDir }: { readonly webDir: string }) {
  return {
    routes: async (app: App): Promise<void> => {
      serveFirstClient(app);
      await describeInterface(app);
      webClient(app, readSpa(webDir));
    },
  };
}
