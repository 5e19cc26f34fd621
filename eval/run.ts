// npm run eval: the engine on recorded poses. --help says what it can be asked for.

import { writeFileSync } from 'node:fs';
import { chooseRecordings } from './choose-recordings.ts';
import { bundled } from '@spotter/coach/exercises/bundled';
import { evaluate } from './evaluate.ts';
import { raiseFloor } from './floor.ts';
import { candidates } from './folds/candidates.ts';
import { countCandidates } from './folds/count-candidates.ts';
import { leaveOneOut } from './folds/leave-one-out.ts';
import { followProgress, type Progress } from './progress.ts';
import { readOptions, usage, type Options } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { writeCounts } from './report/write-counts.ts';
import { writeFaults } from './report/write-faults.ts';
import { writeFolds } from './report/write-folds.ts';
import { writeLists } from './report/write-lists.ts';
import { writeSweeps } from './report/write-sweeps.ts';
import { scoreFaults } from './scoring/score-faults.ts';
import { summarise } from './scoring/summarise.ts';
import { runSweeps, sweepSubjects } from './sweeps/run-sweeps.ts';
import { sweeps } from './sweeps/sweeps.ts';
import { reportSynthetic } from './synthetic-evaluation/report-synthetic.ts';
import { writeTrace } from './trace/write-trace.ts';

function follow(title: string, total: number): Progress {
  return followProgress(title, total, {
    write: (text) => process.stderr.write(text),
    live: process.stderr.isTTY,
    nowMs: () => performance.now(),
  });
}

function print(...sections: readonly string[]): void {
  for (const section of sections) if (section !== '') console.log(`${section.trimEnd()}\n`);
}

/** How many synthetic people do each exercise from each view. */
const people = 3;

function run(options: Options): void {
  if (options.synthetic) {
    console.log(reportSynthetic(people, options.exercise));
    return;
  }
  const entries = chooseRecordings(readLabels(options.poses), options);
  if (entries.length === 0) throw new Error(`${options.poses} has no such recording.`);
  const progress = follow('counting', entries.length);
  const results = entries.map((entry) => {
    progress.step(entry.label.id);
    return evaluate(options.poses, entry);
  });
  progress.end();
  const summary = summarise(results);
  const faults = scoreFaults(
    results,
    new Map([...bundled].map(([key, { rules }]) => [key, rules.map(({ id }) => id)])),
  );
  print(writeCounts(summary), writeFaults(faults), writeLists(results));

  const folds = options.leaveOneOut
    ? leaveOneOut(
        countCandidates(options.poses, results, follow('choosing', results.length)),
        candidates.length,
      )
    : undefined;
  if (folds) print(writeFolds(folds));

  const swept = options.sweeps
    ? runSweeps(sweepSubjects(options.poses, results), follow('sweeping', sweeps.length))
    : undefined;
  if (swept) print(writeSweeps(swept));
  if (options.json !== null) {
    writeFileSync(
      options.json,
      `${JSON.stringify({ results, summary: { ...summary, faults, leave_one_out: folds, sweeps: swept } }, null, 2)}\n`,
    );
  }
  const [entry, counter] = [entries[0], results[0]?.counter];
  if (options.trace !== null && entry) {
    if (!counter) throw new Error(`${entry.label.id} was not counted, so there is nothing to trace.`);
    print(`Trace: ${writeTrace(options.poses, entry, counter, options.trace).join(', ')}`);
  }
  if (options.raiseFloor) print(`Floor: ${JSON.stringify(raiseFloor(summary))}`);
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(usage);
  else run(readOptions(args));
} catch (cause) {
  console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
  process.exitCode = 2;
}
