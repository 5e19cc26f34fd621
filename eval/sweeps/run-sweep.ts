import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { seededRandom } from './random.ts';
import type { Sweep, SweptClip } from './sweeps.ts';

/** With fewer frames a repetition the movement is lost between them: the engine says so (docs/evaluation-lists.md, sweeps). */
const neededFrames = 4;

/** A clip to sweep over, and how it is counted. */
export interface SweepSubject extends SweptClip {
  readonly id: string;
  readonly counted: number;
  readonly count: (frames: readonly PoseFrame[]) => number;
  /** Whose movement the exercise is read by: null where it is more than that of the arms, or of the legs. */
  readonly by: 'arm' | 'leg' | null;
}

interface Pair {
  readonly id: string;
  readonly expected: number;
  /** Fewer than expected, where nothing is left to be seen of some. */
  readonly least: number;
  readonly counted: number;
}

/** What came of one change over all clips. */
export interface SweepResult {
  readonly name: string;
  readonly pairs: number;
  readonly unchanged: number;
  /** Share of counts that stayed the same, and that changed by at most one. */
  readonly share: number | null;
  readonly near: number | null;
  readonly changed: readonly Pair[];
  /** Too few frames a repetition to be counted. */
  readonly left_out: readonly { readonly id: string; readonly frames_a_repetition: number }[];
}

/** Changes every clip and counts again. */
export function runSweep(sweep: Sweep, subjects: readonly SweepSubject[]): SweepResult {
  const pairs: Pair[] = [];
  const leftOut: { id: string; frames_a_repetition: number }[] = [];
  for (const subject of subjects) {
    for (let round = 0; round < (sweep.rounds ?? 1); round++) {
      const { id, counted, count, frames, repetitions } = subject;
      const changed = sweep.change({ frames, repetitions }, seededRandom(`${sweep.name}/${id}/${round}`));
      const framesARepetition =
        quickestRepetition(subject) * ((changed.length - 1) / lengthOf(subject, changed));
      if (framesARepetition < neededFrames) {
        leftOut.push({ id, frames_a_repetition: Math.round(framesARepetition * 10) / 10 });
        break;
      }
      const expected = counted - (sweep.fewer ?? 0);
      pairs.push({ id, expected, least: expected - ofHidden(sweep, subject), counted: count(changed) });
    }
  }
  const unchanged = pairs.filter((pair) => missed(pair) === 0).length;
  const near = pairs.filter((pair) => missed(pair) <= 1).length;
  return {
    name: sweep.name,
    pairs: pairs.length,
    unchanged,
    share: pairs.length === 0 ? null : unchanged / pairs.length,
    near: pairs.length === 0 ? null : near / pairs.length,
    changed: pairs.filter((pair) => missed(pair) > 0),
    left_out: leftOut,
  };
}

/** By how many it is counted otherwise than it may be. */
function missed({ expected, least, counted }: Pair): number {
  return Math.max(counted - expected, least - counted, 0);
}

/** Repetitions that the hidden limb did alone: the other leg's of high knees are still to be seen, its own are not. */
function ofHidden({ hides }: Sweep, { by, repetitions }: SweepSubject): number {
  return repetitions.filter(({ side }) => by !== null && hides === `${side} ${by}`).length;
}

/** Duration of the quickest repetition, in ms of the recording as it is. */
function quickestRepetition({ repetitions }: SweptClip): number {
  return Math.min(...repetitions.map(({ start_ms, told_ms }) => told_ms - start_ms));
}

/** How long the changed frames lasted in the recording as it is: stretched time holds as many frames a repetition. */
function lengthOf({ frames }: SweptClip, changed: readonly PoseFrame[]): number {
  const spanOf = (some: readonly PoseFrame[]) => Math.max(1, (some.at(-1)?.tMs ?? 0) - (some[0]?.tMs ?? 0));
  return changed.length === frames.length ? spanOf(frames) : spanOf(changed);
}
