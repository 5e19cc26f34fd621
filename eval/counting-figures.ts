// What repetitions of an exercise show of the numbers by which it is counted: what the sources of those numbers say.

import { createCoach, type CoachStep } from '@spotter/coach/coach';
import { takeOfEveryFrame } from '@spotter/coach/measure/every-frame';
import { measureBody, planSignals, readingOf, unread, type Readings } from '@spotter/coach/measure/readings';
import { endRecording, type SignalRecord } from '@spotter/coach/measure/recording';
import { parseBody } from '@spotter/coach/pose/body';
import type { MovedSide } from '@spotter/coach/pose/joints';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { Repetition } from '@spotter/coach/reps/repetition';
import type { CoachState } from '@spotter/coach/step/coach-state';
import { signals, type SignalName } from '@spotter/coach/signals/registry';
import type { Requirement, Specification } from '@spotter/coach/specification/specification';
import { quantile } from '@spotter/coach/statistics/quantile';
import { specifiedKey } from './counting/specifications-for.ts';
import { fixtures } from './read-options.ts';
import { readLabels } from './recording/read-labels.ts';
import { readFixture } from './recording/read-fixture.ts';
import { exercises } from './synthetic/exercises/all-exercises.ts';
import { generateSet } from './synthetic/generate-set.ts';

type Sets = readonly (readonly PoseFrame[])[];

/** The recorded sets of an exercise. */
export function recordedSets(key: string): Sets {
  return readLabels(fixtures).flatMap(({ label, error }) =>
    error === undefined && specifiedKey(label.exercise) === key ? [readFixture(label.id)] : [],
  );
}

/** Three synthetic sets of an exercise: from the front, the side and obliquely. */
export function syntheticSets(key: string): Sets {
  return exercises.flatMap((exercise, i) => {
    if (exercise.key !== key) return [];
    return (['front', 'side', 'oblique'] as const).map(
      (view) => generateSet(exercise, { seed: 100 + i, view, repetitions: 5 }).frames,
    );
  });
}

interface Moment {
  readonly tMs: number;
  readonly readings: Readings;
}

/** A stretch in which the exercise was done, with what was seen in it. */
interface Stretch {
  readonly side: MovedSide;
  readonly moments: readonly Moment[];
}

interface SeenRepetition extends Stretch {
  readonly repetition: Repetition;
  /** What the engine noted for what it must show. */
  readonly required: readonly SignalRecord[];
}

export interface Seen {
  readonly repetitions: readonly SeenRepetition[];
  readonly holds: readonly Stretch[];
}

/** Seen less than this, a measurement says nothing. */
const readFrom = 0.5;

/** Each measurement of each frame that shows somebody. */
function momentsOf(frames: readonly PoseFrame[], specification: Specification): readonly Moment[] {
  const { measured, ways } = planSignals(specification);
  return frames.flatMap((frame) => {
    const body = parseBody(frame);
    return body === null ? [] : [{ tMs: frame.tMs, readings: measureBody(unread(measured), ways, body) }];
  });
}

/** Whether what is counted now is counted as the specification describes it, and not by what repeats. */
function isDescribed({ otherwise }: CoachState): boolean {
  return (otherwise?.rhythm ?? null) === null;
}

/** What the engine counts in sets. */
export function seenIn(specification: Specification, sets: Sets): Seen {
  const coach = createCoach(specification);
  const seen = sets.map((frames) => {
    const all = momentsOf(frames, specification);
    const during = (fromMs: number, toMs: number) =>
      all.filter(({ tMs }) => tMs >= fromMs - 0.5 && tMs <= toMs + 0.5);
    const repetitions: SeenRepetition[] = [];
    const holds: Stretch[] = [];
    let state = coach.start();
    const look = (take: () => CoachStep) => {
      const tracks = structuredClone(state.tracks.map(({ side, recording }) => ({ side, recording })));
      const step = take();
      for (const event of step.events) {
        if (event.type === 'hold_ended') {
          holds.push({ side: 'both', moments: during(event.tMs - event.heldMs, event.tMs) });
        } else if (event.type === 'repetition' && isDescribed(step.state)) {
          const { repetition } = event;
          const track = tracks.find(({ side }) => side === repetition.side) ?? tracks[0];
          if (track === undefined) continue;
          const { side, recording } = track;
          endRecording(recording, side, step.state.smoothed);
          const moments = during(repetition.startMs, repetition.endMs);
          repetitions.push({ side, moments, repetition, required: recording.required });
        }
      }
      state = step.state;
    };
    for (const frame of frames) look(() => coach.step(state, frame));
    look(() => coach.command(state, { type: 'finish_set', tMs: frames.at(-1)?.tMs ?? 0 }));
    return { repetitions, holds };
  });
  return {
    repetitions: seen.flatMap(({ repetitions }) => repetitions),
    holds: seen.flatMap(({ holds }) => holds),
  };
}

function nearest(moments: readonly Moment[], toMs: number): Moment | undefined {
  const [first] = moments.toSorted((a, b) => Math.abs(a.tMs - toMs) - Math.abs(b.tMs - toMs));
  return first;
}

function valuesOf(moments: readonly (Moment | undefined)[], signal: SignalName, side: MovedSide): number[] {
  return moments.flatMap((moment) => {
    if (moment === undefined) return [];
    const { value, confidence } = readingOf(moment.readings, signal, side);
    return confidence >= readFrom ? [value] : [];
  });
}

function written(signal: SignalName, value: number): string {
  return String(signals[signal].unit === 'deg' ? Math.round(value) + 0 : Math.round(value * 100) / 100 + 0);
}

/** Of a part of the phase signal: the medians at both ends. */
export function endsShown(signal: SignalName, { repetitions }: Seen): string {
  const median = (end: 'startMs' | 'peakMs') =>
    quantile(
      repetitions.flatMap(({ moments, side, repetition }) =>
        valuesOf([nearest(moments, repetition[end])], signal, side),
      ),
      0.5,
    );
  return `${written(signal, median('startMs'))} at rest, ${written(signal, median('peakMs'))} at the far end`;
}

/** Of a condition of the posture. */
export function postureShown(signal: SignalName, { repetitions, holds }: Seen): string {
  const values = [...repetitions, ...holds].flatMap(({ moments }) => valuesOf(moments, signal, 'both'));
  const [low, high] = [quantile(values, 0.05), quantile(values, 0.95)];
  return `${written(signal, low)} to ${written(signal, high)} in nine of ten frames`;
}

/** Of what a movement must show. */
export function requirementShown(requirement: Requirement, { repetitions }: Seen): string {
  const values = repetitions.flatMap(({ required }) => {
    const { value, confidence } = takeOfEveryFrame(requirement, required);
    return confidence >= readFrom ? [value] : [];
  });
  const { signal, atLeast, atMost } = requirement;
  const [least, most] = [written(signal, Math.min(...values)), written(signal, Math.max(...values))];
  if (atLeast !== undefined && atMost !== undefined) return `${least} to ${most}`;
  return atLeast === undefined ? `${most} at most` : `${least} and more`;
}

const percent = (share: number) => `${Math.round(share * 100) + 0} %`;
const seconds = (ms: number) => `${Math.round(ms / 10) / 100} s`;

/** Of the numbers that stand alone: in percent of the way of a full repetition, and in seconds. */
export const shownAlone = {
  minimumRange: (all) => `${percent(Math.min(...all.map(({ rangeShare }) => rangeShare)))} and more`,
  partialRange: (all) =>
    `whole repetitions ${percent(Math.min(...all.map((one) => one.rangeShare)))} and more`,
  minimumPeak: (all) => `${percent(Math.min(...all.map(({ depthShare }) => depthShare)))} and more`,
  maximumRest: (all) =>
    `${percent(Math.max(...all.map(({ depthShare, rangeShare }) => depthShare - rangeShare)))} at most`,
  minimumDurationMs: (all) =>
    `${seconds(Math.min(...all.map(({ startMs, endMs }) => endMs - startMs)))} and more`,
  maximumDurationMs: (all) =>
    `${seconds(Math.max(...all.map(({ startMs, endMs }) => endMs - startMs)))} at most`,
  maximumHoldMs: (all) => `${seconds(Math.max(...all.map(({ phasesMs }) => phasesMs.peak)))} at most`,
} as const satisfies Record<string, (all: readonly Repetition[]) => string>;
