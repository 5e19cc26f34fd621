// npm run eval: the engine on recorded poses. --help says what it can be asked for.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '@spotter/exercises/bundled';
import { chooseRecordings } from './choose-recordings.ts';
import { evaluate } from './evaluate.ts';
import { familyOf } from './family-of.ts';
import { raiseFloor } from './floor.ts';
import { candidates } from './folds/candidates.ts';
import { countCandidates } from './folds/count-candidates.ts';
import { leaveOneOut } from './folds/leave-one-out.ts';
import { followProgress, type Progress } from './progress.ts';
import { readOptions, usage, type Options } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { putIntoPage } from './report/put-into-page.ts';
import { writeCounts } from './report/write-counts.ts';
import { writeFaults } from './report/write-faults.ts';
import { writeGhosts } from './report/write-ghosts.ts';
import { writeFolds } from './report/write-folds.ts';
import { writeLists } from './report/write-lists.ts';
import { writeRecognition } from './report/write-recognition.ts';
import { writeQuality } from './report/write-quality.ts';
import { writeSweeps } from './report/write-sweeps.ts';
import { confuse } from './scoring/confuse.ts';
import { scoreQuality } from './scoring/score-quality.ts';
import { scoreFaults } from './scoring/score-faults.ts';
import { summarise } from './scoring/summarise.ts';
import { runSweeps, sweepSubjects } from './sweeps/run-sweeps.ts';
import { sweeps } from './sweeps/sweeps.ts';
import { reportSynthetic } from './synthetic-evaluation/report-synthetic.ts';
import { raiseSyntheticFloor } from './synthetic-evaluation/synthetic-floor.ts';
import { writeTrace } from './trace/write-trace.ts';

/** How many synthetic people do each exercise from each view. */
const people = 3;
const docs = join(import.meta.dirname, '../docs');
/** The tables that are claimed; all others are lists. */
const claimed: readonly string[] = ['counts', 'leave one out'];

function follow(title: string, total: number): Progress {
  return followProgress(title, total, {
    write: (text) => process.stderr.write(text),
    live: process.stderr.isTTY,
    nowMs: () => performance.now(),
  });
}

function pageOf(name: string): string {
  if (name === 'synthetic') return 'evaluation-synthetic.md';
  return claimed.includes(name) ? 'evaluation.md' : 'evaluation-lists.md';
}

/** Prints a section, and puts it into its page where that was asked for. */
function tell(options: Options, name: string, ...parts: readonly string[]): void {
  const content = parts
    .filter((part) => part !== '')
    .join('\n\n')
    .trim();
  if (content === '') return;
  console.log(`${content}\n`);
  if (!options.docs) return;
  const page = join(docs, pageOf(name));
  writeFileSync(page, putIntoPage(readFileSync(page, 'utf8'), name, content));
}

function run(options: Options): void {
  if (options.synthetic) {
    tell(options, 'synthetic', reportSynthetic(people, options.exercise));
    if (options.raiseFloor) console.log(`Floor: ${JSON.stringify(raiseSyntheticFloor())}\n`);
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
  const rules = new Map(
    [...bundled].map(([key, specification]) => [key, specification.rules.map(({ id }) => id)]),
  );
  const faults = scoreFaults(results, rules);
  const recognition = confuse(
    results
      .filter(({ error }) => error === undefined)
      .map(({ exercise, recognised, reps }) => ({ shown: familyOf(exercise), recognised, reps: reps ?? 0 })),
  );
  const whole = { ...summary, faults, recognition };
  if (options.ghosts) {
    tell(options, 'ghosts', writeGhosts(results));
    if (options.json !== null) write(options.json, { results, summary });
    return;
  }
  tell(options, 'counts', writeCounts(summary), writeLists(results));
  tell(options, 'recognition', writeRecognition(recognition));
  tell(options, 'faults', writeFaults(faults));
  tell(options, 'quality', writeQuality(scoreQuality(results)));
  if (options.json !== null) write(options.json, { results, summary: whole });

  const [entry, counter] = [entries[0], results[0]?.counter];
  if (options.trace !== null && entry) {
    if (!counter) throw new Error(`${entry.label.id} was not counted, so there is nothing to trace.`);
    console.log(`Trace: ${writeTrace(options.poses, entry, counter, options.trace).join(', ')}\n`);
  }
  if (options.raiseFloor) console.log(`Floor: ${JSON.stringify(raiseFloor(summary))}\n`);

  const folds = options.leaveOneOut
    ? leaveOneOut(
        countCandidates(options.poses, results, follow('choosing', results.length)),
        candidates.length,
      )
    : undefined;
  if (folds) tell(options, 'leave one out', writeFolds(folds));
  const swept = options.sweeps
    ? runSweeps(sweepSubjects(options.poses, results), follow('sweeping', sweeps.length))
    : undefined;
  if (swept) tell(options, 'sweeps', writeSweeps(swept));
  if (options.json !== null && (folds ?? swept) !== undefined) {
    write(options.json, { results, summary: { ...whole, leave_one_out: folds, sweeps: swept } });
  }
}

function write(file: string, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(usage);
  else run(readOptions(args));
} catch (cause) {
  console.error(`${cause instanceof Error ? cause.message : String(cause)}\n\n${usage}`);
  process.exitCode = 2;
}
