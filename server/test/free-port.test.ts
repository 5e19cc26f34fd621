import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from './free-port.ts';

test('a free port is none that another program listens on, and none that the system may give away meanwhile', async () => {
  const taken = await freePort();
  const server = createServer().listen(taken, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');

  const picks = [taken, taken];
  const port = await freePort(() => picks.shift() ?? taken - 1);
  expect(port).toBe(taken - 1);
  expect(taken).toBeLessThan(32_768);
});

test('a port that may not be had is said, and not tried for ever', async () => {
  await expect(freePort(() => 65_536)).rejects.toThrow('port');
});
