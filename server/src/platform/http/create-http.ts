// The HTTP server with everything that every route shares; features add their routes to it.
import websocket from '@fastify/websocket';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import Fastify, { LogController, type FastifyBaseLogger, type RawServerDefault } from 'fastify';
import type { Ids } from '../ids.ts';
import { version } from '../version.ts';
import { acceptGetBodies } from './accept-get-bodies.ts';
import type { App } from './app-instance.ts';
import { compileSerializer } from './compile-serializer.ts';
import { allowOrigins } from './cors.ts';
import { collectOpenApi } from './openapi.ts';
import { answerUnroutable, setProblemHandlers } from './problem-details.ts';
import { meterRequests, type RequestMeter } from './request-meter.ts';
import { securityHeaders } from './security-headers.ts';

export interface HttpOptions {
  readonly log: FastifyBaseLogger;
  readonly ids: Ids;
  /** Proxies whose X-Forwarded-For counts: their addresses, or how many hops. */
  readonly trustProxy: false | readonly string[] | number;
  readonly corsOrigins: '*' | readonly string[];
  readonly socketMessageBytes: number;
  /** Counts the answers, where somebody wants to know. */
  readonly meter?: RequestMeter;
}

const bodyLimitBytes = 256 * 1024;
/** Longer than any id, so that a wrong one is answered by its route. */
const longestParam = 1000;

function trustFunction(setting: HttpOptions['trustProxy']) {
  if (typeof setting !== 'number') return setting === false ? false : [...setting];
  return (_address: string, hop: number) => hop < setting;
}

export async function createHttp(options: HttpOptions): Promise<App> {
  const http: App = Fastify<RawServerDefault>({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: options.ids.uuid,
    // One logger for all, since a child for each request takes time and few requests log: they say which they are.
    childLoggerFactory: (logger) => logger,
    requestIdHeader: false,
    bodyLimit: bodyLimitBytes,
    trustProxy: trustFunction(options.trustProxy),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: longestParam },
    frameworkErrors: answerUnroutable,
    forceCloseConnections: true,
  });
  http.setValidatorCompiler(TypeBoxValidatorCompiler);
  http.setSerializerCompiler(compileSerializer);
  acceptGetBodies(http);
  setProblemHandlers(http, options.meter?.problem);
  if (options.meter) meterRequests(http, options.meter);
  securityHeaders(http);
  await allowOrigins(http, options.corsOrigins);
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
