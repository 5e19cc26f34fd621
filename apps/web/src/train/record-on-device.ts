// Keeps on this device what is trained, with every pose of it, until the server is known to have it.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import {
  decodeBinaryPoses,
  encodeBinaryPoses,
  mostPosesInMessage,
  type NumberedPose,
} from '@spotter/contract/live/binary-poses';
import { mostSentPoses } from '@spotter/contract/sent-workout';
import type { WaitingSet, WaitingWorkout } from '../offline/waiting-workout.ts';
import type { Trainable } from './open-coach.ts';
import { wasDone } from './was-done.ts';

/** What somebody saw when a set was over, or has said of it since. */
export interface ShownSet {
  readonly what: Trainable;
  readonly count: number;
  readonly heldMs: number;
  readonly isDiscarded: boolean;
  /** Not there where nothing was said of it after the set. */
  readonly weightKg?: number | null;
  /** As much. From 1 to 10. */
  readonly effort?: number | null;
}

export interface DeviceRecord {
  readonly begin: () => void;
  readonly pose: (frame: PoseFrame) => void;
  readonly weigh: (weightKg: number | null) => void;
  /**
   * Keeps what the set that goes on has come to: it may be broken off at any moment.
   * @param id of the workout on the server, where there is one
   */
  readonly soFar: (shown: ShownSet, id: string | undefined) => void;
  /**
   * @param id as for `soFar`
   * @returns changes what is shown of it
   */
  readonly finish: (shown: ShownSet, id: string | undefined) => (change: Partial<ShownSet>) => void;
  /** What was seen from one moment to another, on the clock of the poses. */
  readonly posesBetween: (fromMs: number, toMs: number) => readonly PoseFrame[];
  /** @returns whether anything waits for the server */
  readonly end: (isStored: boolean) => Promise<boolean>;
}

type Kept = Omit<WaitingWorkout, 'person' | 'refused'>;

interface DeviceRecordDeps {
  readonly newId: () => string;
  readonly nowMs: () => number;
  readonly keep: (workout: Kept) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
}

/** Beyond this many another set begins another workout: one has to be no more than the server takes. */
const fullPoses = Math.floor(mostSentPoses * 0.8);

interface OpenSet {
  readonly startedAtMs: number;
  readonly poses: Uint8Array<ArrayBuffer>[];
  waiting: NumberedPose[];
  /** What is kept of it so far. */
  kept: WaitingSet | undefined;
}

function calledIn(what: Trainable): Pick<WaitingSet, 'exercise' | 'name'> {
  return what.kind === 'auto' ? { exercise: 'auto', name: null } : { exercise: what.id, name: what.name };
}

export function recordOnDevice(deps: DeviceRecordDeps): DeviceRecord {
  const { newId, nowMs, keep, forget } = deps;
  let ownId = newId();
  /** By their ids; the connection of one may have been lost for another. */
  const workouts = new Map<string, Kept>();
  /** From when to when each message reaches. */
  const spans = new WeakMap<Uint8Array, readonly [fromMs: number, toMs: number]>();
  let open: OpenSet | undefined;
  let weightKg: number | null = null;
  let poses = 0;
  /** One after the other, so that an older state never overwrites a newer one. */
  let keeping: Promise<unknown> = Promise.resolve();

  function write(work: () => Promise<void>): void {
    // A device that keeps nothing trains all the same.
    keeping = keeping.then(work).catch(() => undefined);
  }

  function pack(set: OpenSet): void {
    const [first, last] = [set.waiting.at(0), set.waiting.at(-1)];
    if (!first || !last) return;
    const bytes = encodeBinaryPoses(set.waiting) as Uint8Array<ArrayBuffer>;
    spans.set(bytes, [first.t, last.t]);
    set.poses.push(bytes);
    set.waiting = [];
  }

  function put(id: string, change: (sets: readonly WaitingSet[]) => readonly WaitingSet[]): void {
    const before = workouts.get(id);
    const sets = change(before?.sets ?? []);
    if (sets.length === 0) {
      workouts.delete(id);
      write(() => forget(id));
      return;
    }
    const startedAtMs = before?.startedAtMs ?? sets[0]?.startedAtMs ?? nowMs();
    const workout: Kept = { id, startedAtMs, sets, isOpen: true };
    workouts.set(id, workout);
    write(() => keep(workout));
  }

  /** What was done before the server answered is part of its workout. */
  function moveTo(id: string): void {
    const own = workouts.get(ownId);
    if (!own || id === ownId) return;
    workouts.delete(ownId);
    const from = ownId;
    put(id, (sets) => [...own.sets, ...sets]);
    write(() => forget(from));
  }

  /** In the place of what was kept of it before, which may have been part of another workout. */
  function keepSet(set: OpenSet, shown: ShownSet, onServer: string | undefined, packed = set.poses): void {
    const id = onServer ?? ownId;
    if (onServer !== undefined) moveTo(onServer);
    const { startedAtMs, kept } = set;
    const { what, count, heldMs, isDiscarded } = shown;
    const { exercise, name } = calledIn(what);
    const done = { exercise, name, startedAtMs, poses: packed, weightKg, count, heldMs, isDiscarded };
    const others = (sets: readonly WaitingSet[]) => sets.filter((one) => one !== kept);
    const before = [...workouts.values()].find(({ sets }) => kept && sets.includes(kept));
    if (before && before.id !== id) put(before.id, others);
    put(id, (sets) => [...others(sets), done]);
    set.kept = done;
  }

  return {
    begin: () => {
      if (poses >= fullPoses) {
        ownId = newId();
        poses = 0;
      }
      open = { startedAtMs: nowMs(), poses: [], waiting: [], kept: undefined };
    },
    pose: ({ tMs, world = null, ...frame }) => {
      if (!open || poses >= mostSentPoses) return;
      poses += 1;
      open.waiting.push({ t: tMs, world, ...frame });
      if (open.waiting.length === mostPosesInMessage) pack(open);
    },
    weigh: (next) => {
      weightKg = next;
    },
    soFar: (shown, onServer) => {
      if (!open || (open.waiting.length === 0 && shown.count === open.kept?.count)) return;
      pack(open);
      keepSet(open, shown, onServer, [...open.poses]);
    },
    finish: (shown, onServer) => {
      const set = open;
      open = undefined;
      if (!set) return () => undefined;
      pack(set);
      if (set.poses.length === 0) return () => undefined;
      const packed = set.poses;
      keepSet(set, shown, onServer);
      return ({ what: _same, ...change }) => {
        const where = [...workouts.values()].find(({ sets }) => sets.some((one) => one.poses === packed));
        if (!where) return;
        put(where.id, (sets) => sets.map((one) => (one.poses === packed ? { ...one, ...change } : one)));
      };
    },
    posesBetween: (fromMs, toMs) =>
      [...workouts.values()]
        .flatMap(({ sets }) => sets.flatMap(({ poses }) => poses))
        .filter((bytes) => {
          const [startMs, endMs] = spans.get(bytes) ?? [Infinity, -Infinity];
          return startMs <= toMs && endMs >= fromMs;
        })
        .flatMap((bytes) => decodeBinaryPoses(bytes) ?? [])
        .filter(({ t }) => t >= fromMs && t <= toMs)
        .map(({ t, seq: _none, ...seen }) => ({ tMs: t, ...seen })),
    end: async (isStored) => {
      await keeping;
      let waits = false;
      for (const workout of workouts.values()) {
        if (isStored || !workout.sets.some(wasDone)) await forget(workout.id).catch(() => undefined);
        else {
          waits = await keep({ ...workout, isOpen: false }).then(
            () => true,
            () => waits,
          );
        }
      }
      return waits;
    },
  };
}
