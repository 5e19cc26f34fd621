// A piece of network: passes TCP on, and cuts, refuses or swallows when it is told to.
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Place {
  readonly host: string;
  readonly port: number;
}

export interface TcpProxy {
  readonly port: number;
  /** Breaks what is open. */
  readonly cut: () => void;
  /** Breaks what is open and lets nothing new in, until told otherwise. */
  readonly refuse: (isRefusing: boolean) => void;
  /** Keeps what is open, and passes nothing on any more: neither side hears of it. */
  readonly swallow: (isSwallowing: boolean) => void;
  readonly close: () => void;
}

/** @param leadsTo places in the order of preference; asked for each connection, so that each may lead elsewhere */
export async function startTcpProxy(leadsTo: () => readonly Place[]): Promise<TcpProxy> {
  const open = new Set<Socket>();
  let isRefusing = false;
  let isSwallowing = false;

  function join(client: Socket, upstream: Socket): void {
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.on('data', (bytes) => {
        if (!isSwallowing && !to.write(bytes)) from.pause();
      });
      from.on('drain', () => to.resume());
    }
    client.resume();
  }

  function lead(client: Socket, [place, ...others]: readonly Place[]): void {
    if (!place) {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect(place.port, place.host);
    const tryOthers = (): void => {
      lead(client, others);
    };
    upstream.once('error', tryOthers);
    upstream.once('connect', () => {
      upstream.off('error', tryOthers);
      upstream.on('error', () => undefined);
      join(client, upstream);
    });
  }

  const server = createServer({ pauseOnConnect: true }, (client) => {
    client.on('error', () => undefined);
    if (isRefusing) client.resetAndDestroy();
    else lead(client, leadsTo());
  });
  const cut = (): void => {
    for (const socket of open) socket.resetAndDestroy();
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    refuse: (now) => {
      isRefusing = now;
      if (now) cut();
    },
    swallow: (now) => {
      isSwallowing = now;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
