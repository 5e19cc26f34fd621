// The HTTP server with everything that every route shares; features add their routes to it.
import cookie from '@fastify/cookie';
import websocket from '@fastify/websocket';
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import type { Ids } from '../ids.ts';
import { version } from '../version.ts';
import { answerUnreadable } from './answer-unreadable.ts';
import type { App } from './app-instance.ts';
import { compileSerializer } from './compile-serializer.ts';
import { compileValidator } from './compile-validator.ts';
import { allowOrigins, type CorsOrigins } from './cors.ts';
import { deadlines, limitConnections } from './limit-connections.ts';
import { collectOpenApi } from './openapi.ts';
import { answerUnroutable, setProblemHandlers } from './problem-details.ts';
import { refuseForeignHosts } from './reach.ts';
import { readBodies } from './read-bodies.ts';
import { refuseNul } from './refuse-nul.ts';
import { refuseWhenLate } from './refuse-when-late.ts';
import { meterRequests, type RequestMeter } from './request-meter.ts';
import { totalRequests, type RequestTotals } from './request-totals.ts';
import { securityHeaders } from './security-headers.ts';
import { traceRequests } from './trace-requests.ts';
import { trustedProxies } from './trusted-proxies.ts';
import type { LoopWatch } from '../loop-watch.ts';
import type { Tracer } from '../tracing/tracer.ts';

export interface HttpOptions {
  readonly log: FastifyBaseLogger;
  readonly ids: Ids;
  /** Proxies whose X-Forwarded-For counts: their addresses, or how many hops. */
  readonly trustProxy: false | readonly string[] | number;
  readonly corsOrigins: CorsOrigins;
  /** The names that are answered to, beside localhost and addresses; undefined where any is. */
  readonly ownNames: readonly string[] | undefined;
  /** The certificate and key that https is served with, in one PEM; plain http where there is none. */
  readonly tlsPem?: string | undefined;
  readonly connectionsPerClient: number;
  readonly socketMessageBytes: number;
  /** Counts the answers, where somebody wants to know. */
  readonly meter?: RequestMeter;
  readonly totals?: RequestTotals;
  /** Follows requests, where somebody wants to see what they do. */
  readonly tracer?: Tracer;
  /** Refuses new work while the event loop is late, where somebody watches it. */
  readonly loop?: LoopWatch;
}

const bodyLimitBytes = 256 * 1024;
/** Longer than any id, so that a wrong one is answered by its route; an address with a longer one leads nowhere. */
export const longestParam = 1000;

export async function createHttp(options: HttpOptions): Promise<App> {
  const isProxy = trustedProxies(options.trustProxy);
  const timeouts = {
    headersTimeout: deadlines.headersMs,
    connectionsCheckingInterval: deadlines.checkEveryMs,
  };
  const { tlsPem } = options;
  // Fastify's types tell servers of the two kinds apart; nothing that is done with ours does.
  const http = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: options.ids.uuid,
    // One logger for all, since a child for each request takes time and few requests log: they say which they are.
    childLoggerFactory: (logger) => logger,
    requestIdHeader: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: isProxy,
    connectionTimeout: deadlines.silentMs,
    requestTimeout: deadlines.requestMs,
    keepAliveTimeout: deadlines.keepAliveMs,
    ...(tlsPem === undefined ? { http: timeouts } : { https: { ...timeouts, key: tlsPem, cert: tlsPem } }),
    clientErrorHandler: answerUnreadable(options.ids),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestParam },
    frameworkErrors: answerUnroutable,
    forceCloseConnections: true,
  }) as unknown as App;
  limitConnections(http.server, options.connectionsPerClient, (address) => isProxy(address, 0));
  http.setValidatorCompiler(compileValidator);
  http.setSerializerCompiler(compileSerializer);
  setProblemHandlers(http, (code) => {
    options.meter?.problem(code);
    options.totals?.problem(code);
  });
  if (options.tracer?.isOn) traceRequests(http, options.tracer);
  if (options.meter) meterRequests(http, options.meter);
  if (options.totals) totalRequests(http, options.totals);
  securityHeaders(http);
  if (options.ownNames) refuseForeignHosts(http, options.ownNames);
  await allowOrigins(http, options.corsOrigins);
  // After the origins, so that pages of others can read why they were refused, and when to come back.
  if (options.loop) refuseWhenLate(http, options.loop);
  await http.register(cookie);
  readBodies(http);
  refuseNul(http);
  await collectOpenApi(http, version);
  await http.register(websocket, {
    // The default cuts the connection, and with it the close frame that says what was wrong; the route listens itself.
    errorHandler: () => undefined,
    options: {
      maxPayload: options.socketMessageBytes,
      perMessageDeflate: false,
      // Browsers send a token beside `bearer`; a client that offers something else still expects one of its own back.
      handleProtocols: (offered: Set<string>) =>
        offered.has('bearer') ? 'bearer' : ([...offered][0] ?? false),
    },
  });
  return http;
}
