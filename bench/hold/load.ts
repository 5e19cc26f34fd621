// The client, in a process of its own: streams one picture over many sockets, the next as soon as one is answered, so
// that the workers have as much as they can take. Prints frames answered a second.
import { once } from 'node:events';
import { drawFigure } from '@spotter/pose/draw-figure';
import { WebSocket } from 'ws';
import { encodeJpeg } from '../../server/src/features/live/pose-pool/encode-jpeg.ts';

const [addresses = '', seconds = '5', form = 'json'] = process.argv.slice(2);
const jpeg = encodeJpeg(drawFigure({ width: 640, height: 480 }));
const message =
  form === 'json' ? JSON.stringify({ frame: Buffer.from(jpeg).toString('base64') }) : Buffer.from(jpeg);
let answered = 0;

for (const address of addresses.split(',')) {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  await once(socket, 'open');
  socket.send(JSON.stringify({ exercise_type: 'squat' }));
  socket.on('message', (data: Buffer) => {
    const { type } = JSON.parse(data.toString()) as { type: string };
    if (type === 'error') throw new Error(data.toString());
    if (type === 'frame') answered += 1;
    if (type === 'frame' || type === 'status') socket.send(message);
  });
}
const startedAt = performance.now();
answered = 0;
setTimeout(
  () => {
    console.log(JSON.stringify({ perSecond: (answered * 1000) / (performance.now() - startedAt) }));
    process.exit(0);
  },
  Number(seconds) * 1000,
);
