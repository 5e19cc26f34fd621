// A network that breaks: passes TCP on until it is told to cut every connection.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export interface CuttingProxy {
  /** Such as http://127.0.0.1:4711. */
  readonly address: string;
  /** Breaks what is open, without a word to either side. New connections pass. */
  readonly cut: () => void;
  /** Keeps what is open, and lets nothing through any more: neither side hears of it. */
  readonly freeze: () => void;
  /** From now on new connections lead to another server. */
  readonly leadTo: (target: string) => void;
}

/** @param target where the server listens */
export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  let leadsTo = new URL(target);
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(leadsTo.port), leadsTo.hostname);
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    leadTo: (other) => {
      leadsTo = new URL(other);
    },
    freeze: () => {
      for (const socket of open) socket.unpipe().pause();
    },
  };
}
