// npm run eval -- [--poses DIR] [--exercise NAME] [--id ID] [--json FILE]

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.ts';
import { readLabels } from './recording.ts';
import { summarise, writeTable } from './write-table.ts';

const { values } = parseArgs({
  options: {
    poses: { type: 'string', default: join(import.meta.dirname, 'fixtures') },
    exercise: { type: 'string' },
    id: { type: 'string' },
    json: { type: 'string' },
  },
});

const results = readLabels(values.poses)
  .filter(({ exercise }) => values.exercise === undefined || exercise === values.exercise)
  .filter(({ id }) => values.id === undefined || id === values.id)
  .map((label) => evaluate(values.poses, label));

console.log(writeTable(results));
if (values.json !== undefined) {
  writeFileSync(values.json, `${JSON.stringify({ results, summary: summarise(results) }, null, 2)}\n`);
}
