// npm run eval: the engine on recorded poses. --help says what it can be asked for.

import { writeFileSync } from 'node:fs';
import { chooseRecordings } from './choose-recordings.ts';
import { evaluate } from './evaluate.ts';
import { raiseFloor } from './floor.ts';
import { followProgress, type ProgressOutput } from './progress.ts';
import { readOptions, usage, type Options } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { writeCounts } from './report/write-counts.ts';
import { writeLists } from './report/write-lists.ts';
import { summarise } from './scoring/summarise.ts';
import { writeTrace } from './trace/write-trace.ts';

const output: ProgressOutput = {
  write: (text) => process.stderr.write(text),
  live: process.stderr.isTTY,
  nowMs: () => performance.now(),
};

function run(options: Options): void {
  const entries = chooseRecordings(readLabels(options.poses), options);
  if (entries.length === 0) throw new Error(`${options.poses} has no such recording.`);
  const progress = followProgress('counting', entries.length, output);
  const results = entries.map((entry) => {
    progress.step(entry.label.id);
    return evaluate(options.poses, entry);
  });
  progress.end();
  const summary = summarise(results);
  console.log([writeCounts(summary), writeLists(results)].join('\n\n').trimEnd());
  if (options.json !== null) {
    writeFileSync(options.json, `${JSON.stringify({ results, summary }, null, 2)}\n`);
  }
  const [entry, counter] = [entries[0], results[0]?.counter];
  if (options.trace !== null && entry) {
    if (!counter) throw new Error(`${entry.label.id} was not counted, so there is nothing to trace.`);
    const written = writeTrace(options.poses, entry, counter, options.trace);
    console.log(`\nTrace: ${written.join(', ')}`);
  }
  if (options.raiseFloor) console.log(`\nFloor: ${JSON.stringify(raiseFloor(summary))}`);
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(usage);
  else run(readOptions(args));
} catch (cause) {
  console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
  process.exitCode = 2;
}
