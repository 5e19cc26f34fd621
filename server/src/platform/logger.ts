import { pino, type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';
import { errorForLog } from './error-for-log.ts';

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
