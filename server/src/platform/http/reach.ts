// Whether nobody but this machine can reach the server, and what it then takes for granted.
import { isIP } from 'node:net';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../app-error.ts';

/** What proxies add to what they pass on. */
const forwardingHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via',
] as const;

/** Whether a proxy passed the request on, so that it may come from anywhere. */
export function isForwarded(headers: IncomingHttpHeaders): boolean {
  return forwardingHeaders.some((name) => headers[name] !== undefined);
}

/** Whether a Host header names this machine, by localhost or one of `ownNames` in lower case, or an address (an emulator says 10.0.2.2), which no rebound name does. */
export function namesNobodyElse(host: string, ownNames: readonly string[] = []): boolean {
  const name = host.replace(/:\d*$/, '').toLowerCase();
  if (ownNames.includes(name)) return true;
  const bare = name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
  return isIP(bare) !== 0 || bare === 'localhost' || bare.endsWith('.localhost');
}

/**
 * Refuses requests that were meant for another name: a page of a foreign site can have its own name lead to a loopback
 * address (DNS rebinding), and would then be of the same origin as this server.
 */
export function refuseForeignHosts(app: FastifyInstance, ownNames: readonly string[]): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const { host } = request.raw.headers;
    if (host === undefined || namesNobodyElse(host, ownNames)) {
      done();
      return;
    }
    const detail =
      'This server answers to localhost, to addresses and to names of its own machine only. To serve another name, set PUBLIC_URL to the address that people use.';
    done(new AppError('request.foreign_host', { detail }));
  });
}
