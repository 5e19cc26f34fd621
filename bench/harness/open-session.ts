import { once } from 'node:events';
import { WebSocket } from 'ws';

/**
 * Opens a socket, and says first what is given, if anything: the next message answers it.
 * @throws Error with what the server said, where it refuses the socket: it may do so before anything was sent
 */
export async function openSession(address: string, configure: string | null): Promise<WebSocket> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  if (configure === null) {
    await once(socket, 'open');
    return socket;
  }
  socket.once('open', () => {
    socket.send(configure);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', (code: number) => {
      reject(new Error(`The server closed a socket at its beginning: ${code}.`));
    });
    socket.once('message', (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith('{"type":"error"')) reject(new Error(text));
      else resolve();
    });
  });
  return socket;
}
