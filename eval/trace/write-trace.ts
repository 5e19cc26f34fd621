import { writeFileSync } from 'node:fs';
import { coachesFor } from '../counting/coaches-for.ts';
import type { LabelEntry } from '../recording/read-labels.ts';
import { readRecording } from '../recording/read-recording.ts';
import { drawTrace } from './draw-trace.ts';
import { takeTrace } from './take-trace.ts';

/** Traces one recording into a JSON file and, beside it, a picture. `key` is that of the coach that counted. */
export function writeTrace(folder: string, entry: LabelEntry, key: string, file: string): readonly string[] {
  const { id, exercise } = entry.label;
  const coach = coachesFor(exercise).find(({ specification }) => specification.key === key);
  if (!coach) throw new Error(`${exercise} is not counted by ${key}.`);
  const range = entry.error === undefined ? (entry.label.reps_range ?? null) : null;
  const trace = takeTrace(coach, readRecording(folder, id), { id, exercise, reps_range: range });
  const base = file.replace(/\.(json|svg)$/, '');
  writeFileSync(`${base}.json`, `${JSON.stringify(trace, null, 1)}\n`);
  writeFileSync(`${base}.svg`, drawTrace(trace));
  return [`${base}.json`, `${base}.svg`];
}
