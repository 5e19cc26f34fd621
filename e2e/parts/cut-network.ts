// A network between a browser and the server that can be cut, and mended.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export interface Network {
  /** By which the server is reached. */
  readonly address: string;
  /** Every connection breaks, and none is made, until it is mended. */
  readonly cut: () => void;
  readonly mend: () => void;
}

/** @param address of the server, such as http://127.0.0.1:4711 */
export async function openNetwork(address: string): Promise<Network> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let isCut = false;
  function follow(socket: Socket): Socket {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // What the other side breaks off is no fault of this one.
    socket.on('error', () => socket.destroy());
    return socket;
  }
  const server = createServer((client) => {
    follow(client);
    if (isCut) {
      client.destroy();
      return;
    }
    const upstream = follow(connect(Number(port), hostname));
    client.pipe(upstream).pipe(client);
    client.on('close', () => upstream.destroy());
    upstream.on('close', () => client.destroy());
  });
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    breakAll();
    server.close();
  });
  server.listen(0, hostname);
  await once(server, 'listening');
  return {
    address: `http://${hostname}:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      breakAll();
    },
    mend: () => {
      isCut = false;
    },
  };
}
