// What finding a pose costs: `node bench/pose/run.ts [--model lite|full] [--minutes 10]`. With --minutes also memory.
import { resolve } from 'node:path';
import { readArguments } from '../harness/read-arguments.ts';
import { prepareModels } from '../../scripts/prepare-models.ts';
import { measureCpu } from './measure-cpu.ts';
import { measureMemory } from './measure-memory.ts';

const values = readArguments(import.meta.filename, {
  model: { type: 'string', default: 'lite' },
  minutes: { type: 'string', default: '0' },
});
const model = values.model === 'full' ? 'full' : 'lite';
const minutes = Number(values.minutes);
const modelFolder = resolve(import.meta.dirname, '../../models');

await prepareModels(modelFolder);
// Memory first: what measuring CPU leaves behind would hide what the first worker adds.
if (minutes > 0) console.log(`${await measureMemory(modelFolder, model, minutes)}\n`);
console.log(await measureCpu(modelFolder, model));
