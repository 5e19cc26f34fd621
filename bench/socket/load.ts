// The client, in a process of its own: many sockets, each with so many pings under way. Prints answers a second and the
// 99th percentile of what a ping took, as JSON.
import { once } from 'node:events';
import { WebSocket } from 'ws';

const [addresses = '', seconds = '5', underWay = '1'] = process.argv.slice(2);
const ping = JSON.stringify({ type: 'ping', id: 1 });
const tookMs: number[] = [];
let isOver = false;

async function open(address: string): Promise<() => void> {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await once(socket, 'open');
  const sentAt: number[] = [];
  const send = (): void => {
    sentAt.push(performance.now());
    socket.send(ping);
  };
  socket.on('message', () => {
    tookMs.push(performance.now() - (sentAt.shift() ?? Number.NaN));
    if (!isOver) send();
  });
  socket.on('close', (code: number, reason: Buffer) => {
    if (!isOver) throw new Error(`the server closed a socket: ${code} ${reason.toString()}`);
  });
  return () => {
    for (let started = 0; started < Number(underWay); started += 1) send();
  };
}

const starts = await Promise.all(addresses.split(',').map(open));
const startedAt = performance.now();
for (const start of starts) start();
setTimeout(
  () => {
    isOver = true;
    const perSecond = (tookMs.length * 1000) / (performance.now() - startedAt);
    tookMs.sort((a, b) => a - b);
    const p99Ms = Math.round((tookMs[Math.floor(tookMs.length * 0.99)] ?? Number.NaN) * 10) / 10;
    console.log(JSON.stringify({ perSecond, p99Ms }));
    process.exit(0);
  },
  Number(seconds) * 1000,
);
