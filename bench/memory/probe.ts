// Loaded into a server under test by --import: asked by SIGUSR2, it collects garbage and writes to MEMORY_FILE how many bytes are left.
import { writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const file = process.env['MEMORY_FILE'];
if (file === undefined) throw new Error('MEMORY_FILE is missing');
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
process.on('SIGUSR2', () => {
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  writeFileSync(file, String(heapUsed + external));
});
