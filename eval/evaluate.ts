import type { CoachSettings } from '@spotter/coach/step/coach-settings';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { LabelEntry } from './recording/read-labels.ts';
import { readRecording } from './recording/read-recording.ts';
import { notRun, type Result } from './result.ts';
import { runRecording } from './run-recording.ts';
import { percentile } from './scoring/percentile.ts';

/** Runs one recording of a folder. Whatever is wrong with it is told in the result and stops nothing. */
export function evaluate(folder: string, entry: LabelEntry, settings: CoachSettings = {}): Result {
  if (entry.error !== undefined) return { ...about(entry), ...notRun, error: entry.error };
  const { id, exercise } = entry.label;
  try {
    const frames = readRecording(folder, id);
    return { ...about(entry), fps: rateOf(frames), ...runRecording(exercise, frames, settings) };
  } catch (cause) {
    return { ...about(entry), ...notRun, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function about(entry: LabelEntry): Omit<Result, keyof typeof notRun> {
  const { id, exercise } = entry.label;
  const label = entry.error === undefined ? entry.label : undefined;
  return {
    id,
    exercise,
    view: label?.view ?? null,
    source: label?.source_repo ?? null,
    fps: null,
    reps: label?.reps ?? null,
    reps_range: label?.reps_range ?? null,
    form_faults: label?.form_faults ?? null,
    labelled_fault_reps: label?.fault_reps ?? null,
    quality: label?.quality ?? null,
  };
}

function rateOf(frames: readonly PoseFrame[]): number | null {
  const steps = frames.slice(1).map(({ tMs }, i) => tMs - (frames[i]?.tMs ?? tMs));
  const stepMs = percentile(steps, 0.5);
  return stepMs === null || stepMs <= 0 ? null : Math.round(10_000 / stepMs) / 10;
}
