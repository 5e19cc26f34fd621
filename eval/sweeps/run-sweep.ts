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
}

/** What came of one change over all clips. */
export interface SweepResult {
  readonly name: string;
  readonly pairs: number;
  readonly unchanged: number;
  /** Share of counts that stayed the same, and that changed by at most one. */
  readonly share: number | null;
  readonly near: number | null;
  readonly changed: readonly { readonly id: string; readonly expected: number; readonly counted: number }[];
  /** Too few frames a repetition to be counted. */
  readonly left_out: readonly { readonly id: string; readonly frames_a_repetition: number }[];
}

/** Changes every clip and counts again. */
export function runSweep(sweep: Sweep, subjects: readonly SweepSubject[]): SweepResult {
  const pairs: { id: string; expected: number; counted: number }[] = [];
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
      pairs.push({ id, expected: counted - (sweep.fewer ?? 0), counted: count(changed) });
    }
  }
  const unchanged = pairs.filter(({ expected, counted }) => expected === counted).length;
  const near = pairs.filter(({ expected, counted }) => Math.abs(expected - counted) <= 1).length;
  return {
    name: sweep.name,
    pairs: pairs.length,
    unchanged,
    share: pairs.length === 0 ? null : unchanged / pairs.length,
    near: pairs.length === 0 ? null : near / pairs.length,
    changed: pairs.filter(({ expected, counted }) => expected !== counted),
    left_out: leftOut,
  };
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
