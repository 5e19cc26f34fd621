// The server's own small pages and the published interface.
import type { App } from '../../platform/http/app-instance.ts';
import { describeInterface } from './describe-interface.ts';
import { serveFirstClient } from './serve-first-client.ts';
import { welcome } from './welcome.ts';

export function createPages() {
  return {
    routes: async (app: App): Promise<void> => {
      welcome(app);
      serveFirstClient(app);
      await describeInterface(app);
    },
  };
}
