// A training whose camera and clock are in a test's hands; its engine and its store are the real ones, its server is away.
import { readFile } from 'node:fs/promises';
import { plank } from '@spotter/exercises/core/plank';
import { squat } from '@spotter/exercises/legs/squat';
import { expect, vi } from 'vitest';
import { demoClip } from '../../../scripts/make-demo-clip.ts';
import { readClip } from '../src/demo/load-clip.ts';
import { beginTraining } from '../src/train/begin-training.ts';
import type { Feed, FeedListener } from '../src/train/feed.ts';
import { openCoach as openCoachOf, type Trainable } from '../src/train/open-coach.ts';
import { startOf, type PlannedExercise } from '../src/train/programme.ts';
import type { TrainProblem } from '../src/train/train-problem.ts';
import { createReplays } from '../src/train/replays.ts';
import type { Told, TrainRunParts } from '../src/train/train-run.ts';
import { recordInMemory } from './record-in-memory.ts';

export const squats: Trainable = {
  kind: 'exercise',
  id: 1,
  key: 'squat',
  name: 'Squat',
  specification: squat.specification,
};
export const holding: Trainable = {
  ...squats,
  id: 2,
  key: 'plank',
  name: 'Plank',
  specification: plank.specification,
};
export const asLiked: PlannedExercise = {
  what: squats,
  sets: null,
  target: null,
  restMs: null,
  weightKg: null,
};

/** Eight squats, as a camera saw them. */
const clip = await readClip(new Blob([await readFile(demoClip)]));
const clipMs = (clip.at(-1)?.tMs ?? 0) + 1_000;

export interface Opening {
  readonly exercises?: readonly [PlannedExercise, ...PlannedExercise[]];
  readonly openCoach?: TrainRunParts['openCoach'];
  /** What a screen asks of the camera. */
  readonly feed?: Partial<Feed>;
}

export async function openRun({ exercises = [asLiked], openCoach, feed = {} }: Opening = {}) {
  let listener: FeedListener | undefined;
  let nowMs = 0;
  const ticks = new Set<() => void>();
  let lose = (): void => undefined;
  let hide = (): void => undefined;
  const told: Told[] = [];
  let closed = 0;
  const record = recordInMemory();
  const run = beginTraining({
    openFeed: (wanted) => {
      listener = wanted;
      return { close: () => (closed += 1), findBy: () => undefined, ...feed } as Partial<Feed> as Feed;
    },
    finder: 'device',
    openCoach: openCoach ?? ((what) => Promise.resolve(openCoachOf(what, 'en'))),
    openTraining: () => Promise.reject(new Error('away')),
    device: record.device,
    replays: createReplays(record.device),
    asSent: (frame) => frame,
    tell: (what) => told.push(what),
    keepAwake: () => () => undefined,
    hold: (onLost) => {
      lose = onLost;
      return () => undefined;
    },
    programme: startOf(exercises),
    nowMs: () => nowMs,
    tick: (call) => {
      ticks.add(call);
      return () => {
        ticks.delete(call);
      };
    },
    onHide: (call) => {
      hide = call;
      return () => {
        hide = () => undefined;
      };
    },
    onClose: () => undefined,
  });
  const step = () => run.read().stage.step;
  listener?.opened();
  await vi.waitFor(() => {
    expect(step()).not.toBe('opening');
  });

  function wait(ms: number): void {
    for (const untilMs = nowMs + ms; nowMs < untilMs;) {
      nowMs += 100;
      for (const tick of ticks) tick();
    }
  }

  return {
    run,
    step,
    told,
    /** How often the camera was given back. */
    closed: () => closed,
    kept: record.kept,
    wait,
    /** The page goes away. */
    hide: () => {
      hide();
    },
    /** Another tab takes it over. */
    lose: () => {
      lose();
    },
    refuse: (problem: TrainProblem) => listener?.refused(problem),
    /** Counts down, unless it does already, and does eight squats. */
    doSet: () => {
      if (step() !== 'counting_down') run.begin();
      wait(3_000);
      const startedMs = nowMs;
      for (const frame of clip) {
        nowMs = startedMs + frame.tMs;
        listener?.frame({ ...frame, tMs: nowMs });
      }
      nowMs = startedMs + clipMs;
    },
    stored: async () => {
      await vi.waitFor(() => {
        expect(run.read().workout).toBeNull();
      });
      return [...record.kept.values()].flatMap(({ sets }) => sets);
    },
  };
}
