// Sets that were trained without the server: counted from their poses, as a live session would have, or as their person says.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { decodeBinaryPoses, posesAnnounced, type NumberedPose } from '@spotter/contract/live/binary-poses';
import { mostSentPoses, type SentSet } from '@spotter/contract/sent-workout';
import { AppError } from '../../platform/app-error.ts';
import { fieldError } from '../../platform/remark.ts';
import type { CountSentSets } from '../workouts/keep-sent.ts';
import type { ToldOfSet } from '../workouts/set-corrections.ts';
import type { FoundExercise } from './find-exercise.ts';
import type { TrainableExercise } from './coach-for.ts';
import { createTraining, type Training } from './training.ts';

/** So long other work waits at most. */
const longestTurnMs = 8;

function unfit(path: string, why: string): AppError {
  return new AppError('request.invalid', { detail: why, fields: [fieldError(path, 'unfit', { why })] });
}

/** Before anything is counted. */
function checkAmount(messages: readonly Buffer[][]): void {
  const poses = messages.flat().reduce((sum, bytes) => sum + posesAnnounced(bytes), 0);
  if (poses <= mostSentPoses) return;
  throw unfit(
    '/sets',
    `These are ${poses} poses. Send ${mostSentPoses} at most, and the rest as another workout.`,
  );
}

type Find = (wanted: string | number) => Promise<FoundExercise>;

async function knownBy(
  find: Find,
  { exercise }: SentSet,
): Promise<Exclude<FoundExercise, { kind: 'unknown' }>> {
  const found = await find(exercise);
  if (found.kind !== 'unknown') return found;
  throw new AppError('exercises.not_found', {
    detail: `There is no exercise "${String(exercise).slice(0, 60)}".`,
  });
}

async function trainableAt(index: number, set: SentSet, find: Find): Promise<TrainableExercise> {
  const found = await knownBy(find, set);
  if (found.kind === 'not_coachable') {
    throw unfit(`/sets/${index}/exercise`, `${found.name} cannot be counted: nothing in it is repeated.`);
  }
  return found;
}

/** @returns what a set was of that no camera saw, and how long it was held */
async function unseenAt(index: number, set: SentSet, find: Find) {
  const { count, held_ms = null } = set;
  if (count === undefined && held_ms === null) {
    throw unfit(`/sets/${index}`, 'A set without poses says what was done: count, held_ms, or both.');
  }
  const exercise = await knownBy(find, set);
  if (exercise.kind === 'auto') {
    throw unfit(`/sets/${index}/exercise`, 'Nothing can be recognised without poses: name the exercise.');
  }
  return { exercise, heldMs: held_ms };
}

/** @param counted by the server; null where nobody counted */
function toldOf({ count, effort = null, discarded }: SentSet, counted: number | null): ToldOfSet {
  const shown = count === undefined || count === counted ? {} : { count };
  return { effort, ...(discarded === true ? { discarded } : shown) };
}

/** Whatever else waits is done in between. */
async function stepThrough(training: Training, poses: Iterable<NumberedPose>, onPose: (t: number) => number) {
  let turnEndsAt = performance.now() + longestTurnMs;
  for (const { t, seq: _none, ...pose } of poses) {
    training.step({ ...pose, tMs: onPose(t) }, 0);
    if (performance.now() < turnEndsAt) continue;
    await nextTurn();
    turnEndsAt = performance.now() + longestTurnMs;
  }
}

function* posesOf(messages: readonly Buffer[], index: number): Generator<NumberedPose, void, undefined> {
  for (const [at, bytes] of messages.entries()) {
    const poses = decodeBinaryPoses(bytes);
    if (!poses) throw unfit(`/sets/${index}/poses/${at}`, 'This is no compact pose message of version 2.');
    yield* poses;
  }
}

/** @param findExercise among those that are published */
export function createCountSentSets(findExercise: Find): CountSentSets {
  return async (sets, { recorder, setTime, nowMs, languages }) => {
    const messages = sets.map(({ poses = [] }) => poses.map((text) => Buffer.from(text, 'base64')));
    checkAmount(messages);
    const told = new Map<number, ToldOfSet>();
    let current: SentSet | undefined;
    const training = createTraining({
      recorder,
      teller: () => ({
        event: (event, { position }) => {
          if (event.type !== 'set_finished' || position === null || !current) return;
          told.set(position, toldOf(current, event.summary.count));
        },
        frame: () => undefined,
      }),
      onSetFinished: () => undefined,
      onFull: () => undefined,
    });
    let firstT: number | undefined;
    let lastMs = 0;
    for (const [index, set] of sets.entries()) {
      if (set.poses === undefined) {
        const unseen = await unseenAt(index, set, findExercise);
        recorder.weigh(set.weight_kg ?? null);
        setTime(nowMs - set.started_ms_ago);
        const position = recorder.unseen(unseen.exercise, unseen.heldMs);
        told.set(position, toldOf(set, null));
        continue;
      }
      if (set.exercise !== current?.exercise) {
        training.choose(await trainableAt(index, set, findExercise), languages);
      }
      current = set;
      recorder.weigh(set.weight_kg ?? null);
      let setT: number | undefined;
      await stepThrough(training, posesOf(messages[index] ?? [], index), (t) => {
        firstT ??= t;
        const tMs = t - firstT;
        if (tMs < lastMs)
          throw unfit(`/sets/${index}/poses`, 'The times of poses go forward, through all sets.');
        if (setT === undefined) training.command('start_set', tMs);
        setT ??= t;
        setTime(Math.min(nowMs, nowMs - set.started_ms_ago + Math.max(0, t - setT)));
        lastMs = tMs;
        return tMs;
      });
      training.command('finish_set', lastMs);
    }
    return told;
  };
}
