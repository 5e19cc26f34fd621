import { AppError } from '../app-error.ts';
import type { App } from './app-instance.ts';

/** For a GET that changes something: HEAD must neither run it nor pretend that it is not there. */
export function refuseHead(app: App, url: string): void {
  app.head(url, { schema: { hide: true } }, () => {
    throw new AppError('request.method_not_allowed', {
      detail: 'HEAD is not allowed here. Use GET or POST.',
      headers: { allow: 'GET, POST' },
    });
  });
}
