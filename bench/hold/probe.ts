// Loaded into the server under test by --import: writes twice a second how long its thread was held, to HELD_FILE.
import { appendFileSync } from 'node:fs';
import { watchLoop } from '../harness/watch-loop.ts';

const file = process.env['HELD_FILE'];
if (file === undefined) throw new Error('HELD_FILE is missing');
const loop = watchLoop();
setInterval(() => {
  appendFileSync(file, `${JSON.stringify(loop.longest())}\n`);
}, 500).unref();
