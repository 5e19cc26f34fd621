import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { changeRate } from './change-rate.ts';
import { dropFrames } from './drop-frames.ts';
import { hideLimb, limbs, type Limb } from './hide-limb.ts';
import { jitter } from './jitter.ts';
import { mirror } from './mirror.ts';
import type { Random } from './random.ts';
import { repeatFrames } from './repeat-frames.ts';
import { scale } from './scale.ts';
import { unevenTimes } from './uneven-times.ts';

/** A recording with what was counted in it as it is. */
export interface SweptClip {
  readonly frames: readonly PoseFrame[];
  readonly repetitions: readonly {
    readonly start_ms: number;
    readonly told_ms: number;
    /** `left`, `right` or `both`. */
    readonly side: string;
  }[];
}

/** One way in which a recording is changed. */
export interface Sweep {
  readonly name: string;
  readonly change: (clip: SweptClip, random: Random) => readonly PoseFrame[];
  /** How many of the repetitions are left to be counted, where not all are. */
  readonly fewer?: number;
  /** The limb that cannot be seen: what it does alone need not be counted. */
  readonly hides?: Limb;
  /** How often it is tried, with other random numbers. */
  readonly rounds?: number;
}

const stretch = (frames: readonly PoseFrame[], factor: number) =>
  frames.map((frame) => ({ ...frame, tMs: frame.tMs * factor }));

const from = (frames: readonly PoseFrame[], tMs: number) => frames.filter((frame) => frame.tMs >= tMs);

/** Every change that a count should survive. */
export const sweeps: readonly Sweep[] = [
  ...[30, 15, 10, 5].map((fps): Sweep => ({
    name: `${fps} frames/s`,
    change: ({ frames }) => changeRate(frames, fps),
  })),
  ...[0.5, 1, 2, 3].map((percent): Sweep => ({
    name: `jitter ${percent} %`,
    change: ({ frames }, random) => jitter(frames, percent / 100, random),
  })),
  ...[10, 20, 30, 40].map((percent): Sweep => ({
    name: `${percent} % dropped`,
    change: ({ frames }, random) => dropFrames(frames, percent / 100, random),
    // Which frames are missing decides: one draw of two in five gave 0.87, twenty 0.93.
    rounds: 10,
  })),
  ...(Object.keys(limbs) as Limb[]).map((limb): Sweep => ({
    name: `${limb} hidden`,
    change: ({ frames }) => hideLimb(frames, limb),
    hides: limb,
  })),
  { name: 'mirrored', change: ({ frames }) => mirror(frames) },
  ...[0.5, 0.75, 1.25].map((factor): Sweep => ({
    name: `scaled ${factor}`,
    change: ({ frames }) => scale(frames, factor),
  })),
  ...[0.5, 0.75, 1.5, 2].map((factor): Sweep => ({
    name: `time x ${factor}`,
    change: ({ frames }) => stretch(frames, factor),
  })),
  {
    name: 'every picture sent twice',
    change: ({ frames }) => repeatFrames(changeRate(frames, 30), (i) => i % 2 === 1),
  },
  {
    name: 'every second picture the one before',
    change: ({ frames }) => repeatFrames(frames, (i) => i % 2 === 1),
  },
  {
    name: '30 % of pictures the one before',
    change: ({ frames }, random) => repeatFrames(frames, () => random() < 0.3),
  },
  { name: 'times off by 40 ms', change: ({ frames }, random) => unevenTimes(frames, 40, random) },
  {
    name: 'trimmed to the first repetition',
    change: ({ frames, repetitions }) => from(frames, repetitions[0]?.start_ms ?? -Infinity),
  },
  {
    name: 'trimmed past the first repetition',
    change: ({ frames, repetitions }) => from(frames, repetitions[0]?.told_ms ?? -Infinity),
    fewer: 1,
  },
  {
    name: '10 frames/s, jitter 1 %, 20 % dropped',
    change: ({ frames }, random) => dropFrames(jitter(changeRate(frames, 10), 0.01, random), 0.2, random),
    rounds: 3,
  },
];
