import { pino, type Logger } from 'pino';
import pretty from 'pino-pretty';

interface LoggerOptions {
  readonly level: string;
  /** JSON lines for machines; otherwise lines for people. */
  readonly json: boolean;
}

/** The process's log on standard output. Messages hold no personal data and no id that admits. */
export function createLogger({ level, json }: LoggerOptions): Logger {
  const options = { level, base: null };
  if (json) return pino(options);
  // In this thread: pino's transports start a worker, which costs a start 100 ms.
  return pino(options, pretty({ sync: true, translateTime: 'SYS:HH:MM:ss', ignore: 'pid,hostname' }));
}
