import type { FastifyBaseLogger } from 'fastify';
import { pino, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { errorForLog } from './error-for-log.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Parts of the server that may log more or less than the rest. */
export const logParts = ['database', 'http', 'catalogue', 'live', 'mail', 'traces'] as const;

export type LogLevels = Readonly<Partial<Record<(typeof logParts)[number], string>>>;

interface LoggerOptions {
  readonly level: string;
  /** JSON lines for machines; otherwise lines for people. */
  readonly json: boolean;
  /** Which of several processes behind one port it is. */
  readonly worker?: number | undefined;
  /** Where JSON lines go; standard output by default. */
  readonly destination?: DestinationStream;
}

/** The process's log. Messages hold no personal data and no id that admits. */
export function createLogger({ level, json, worker, destination }: LoggerOptions): Logger {
  const base = worker === undefined ? null : { worker };
  const options = { level, base, serializers: { err: errorForLog } };
  if (json) return destination ? pino(options, destination) : pino(options);
  // In this thread: pino's transports start a worker, which costs a start 100 ms.
  return pino(
    options,
    pretty({
      sync: true,
      translateTime: 'SYS:HH:MM:ss',
      ignore: 'pid,hostname,part,worker',
      messageFormat: '{if worker}process {worker}: {end}{msg}',
    }),
  );
}

/** The log of one part. */
export type LogOf = (part: (typeof logParts)[number]) => FastifyBaseLogger;

/** The same log for one part, whose lines name it, at a level of its own where one is set. */
export function logOfPart(
  log: FastifyBaseLogger,
  part: (typeof logParts)[number],
  levels: LogLevels,
): FastifyBaseLogger {
  const level = levels[part];
  return log.child({ part }, level === undefined ? {} : { level });
}
