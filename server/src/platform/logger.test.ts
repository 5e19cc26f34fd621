import { expect, test } from 'vitest';
import { createLogger, logOfPart, logParts } from './logger.ts';

interface Line {
  readonly msg: string;
  readonly part?: string;
  readonly worker?: number;
}

function keepLines(worker?: number) {
  const lines: Line[] = [];
  const destination = { write: (line: string) => lines.push(JSON.parse(line) as Line) };
  return { lines, log: createLogger({ level: 'info', json: true, worker, destination }) };
}

test('a part logs at its own level, and the others at that of all', () => {
  const { lines, log } = keepLines();
  for (const part of logParts) {
    const ofPart = logOfPart(log, part, { live: 'debug', http: 'warn' });
    ofPart.debug(`${part} debug`);
    ofPart.info(`${part} info`);
  }
  expect(lines.map(({ msg }) => msg)).toEqual([
    'database info',
    'catalogue info',
    'live debug',
    'live info',
    'mail info',
    'traces info',
  ]);
});

test('a line says of which part it is, and of several processes which one wrote it', () => {
  const { lines, log } = keepLines(2);
  logOfPart(log, 'database', {}).info('of the database');
  logOfPart(log, 'live', { live: 'debug' }).debug('of the sockets');
  log.info('of none');
  expect(lines.map(({ msg, part, worker }) => [msg, part, worker])).toEqual([
    ['of the database', 'database', 2],
    ['of the sockets', 'live', 2],
    ['of none', undefined, 2],
  ]);
});
