// A port for a program that has to be told one.
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * Below what systems give to whoever asks for any port, or connects: Linux begins at 32768, others at 49152 (RFC 6335). One of those
 * may be somebody else's before it is used.
 */
const ports = { from: 20_000, below: 32_768 } as const;

const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

export async function freePort(
  pick: () => number = () => randomInt(ports.from, ports.below),
): Promise<number> {
  const port = pick();
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isTaken(error)) return freePort(pick);
    throw error;
  }
  server.close();
  await once(server, 'close');
  return port;
}
