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
  /** Where JSON lines go; standard output by default. */
  readonly destination?: DestinationStream;
}

/** The process's log. Messages hold no personal data and no id that admits. */
export function createLogger({ level, json, destination }: LoggerOptions): Logger {
  const options = { level, base: null, serializers: { err: errorForLog } };
  if (json) return destination ? pino(options, destination) : pino(options);
  // In this thread: pino's transports start a worker, which costs a start 100 ms.
  return pino(options, pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' }));
}

/** The same log for one part, at a level of its own where one is set. */
export function logOfPart(
  log: FastifyBaseLogger,
  part: (typeof logParts)[number],
  levels: LogLevels,
): FastifyBaseLogger {
  const level = levels[part];
  return level === undefined ? log : log.child({}, { level });
}
