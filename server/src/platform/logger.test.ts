import { expect, test } from 'vitest';
import { createLogger, logOfPart, logParts } from './logger.ts';

test('a part logs at its own level, and the others at that of all', () => {
  const said: unknown[] = [];
  const log = createLogger({
    level: 'info',
    json: true,
    destination: { write: (line) => said.push((JSON.parse(line) as { readonly msg: string }).msg) },
  });
  for (const part of logParts) {
    const ofPart = logOfPart(log, part, { live: 'debug', http: 'warn' });
    ofPart.debug(`${part} debug`);
    ofPart.info(`${part} info`);
  }
  expect(said).toEqual([
    'database info',
    'catalogue info',
    'live debug',
    'live info',
    'mail info',
    'traces info',
  ]);
});
