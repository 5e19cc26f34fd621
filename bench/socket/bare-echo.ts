// The ceiling: ws alone, sending back what came.
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type RawData } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', (data: RawData, isBinary) => {
    socket.send(data, { binary: isBinary });
  });
});
server.on('listening', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.on('SIGTERM', () => process.exit(0));
