import type { Posture } from '@spotter/exercises/body/posture';
import type { ViewName } from '../camera/camera.ts';
import type { Take } from '../motion/motion.ts';

/** What can be done badly, in physical terms, whatever any rule may say. */
export interface Dial {
  readonly what: string;
  readonly unit: 'degrees' | 'seconds' | 'metres' | 'share';
  /** The value of somebody who does it well, at severity 0. */
  readonly none: number;
  /** The value that every coach would call a fault, at severity 1; borderline lies half-way. */
  readonly clear: number;
  /** Deviation between people who do it well; between repetitions it is half of that. */
  readonly spread: number;
}

/** Where somebody is in a set. */
export interface Moment<K extends string> {
  readonly take: Take;
  readonly seconds: number;
  /** 0 at rest, 1 at the far end. */
  readonly way: number;
  /** 0 to 1 on the way out, 1 at the far end, 1 to 2 on the way back: for what goes wrong in time. */
  readonly stage: number;
  /** The side whose turn it is, in exercises that alternate. */
  readonly side: 'left' | 'right';
  /** A dial's value in this repetition. */
  readonly on: (dial: K) => number;
}

/** How long the parts of a repetition take, in seconds. */
export interface Pace {
  readonly out: number;
  readonly hold: number;
  readonly back: number;
  readonly rest: number;
}

/** An exercise as a body does it. */
export interface Exercise<K extends string = string> {
  /** Name for programs, as `exercise_type` takes it. */
  readonly key: string;
  readonly kind: 'repetitions' | 'hold';
  /** Views it is filmed from. */
  readonly views: readonly ViewName[];
  /** Left and right in turn, one repetition each. */
  readonly alternates: boolean;
  readonly pace: Pace;
  /** Which way the weight sinks; the dial `dropping` is the seconds it takes. */
  readonly lowering: 'out' | 'back';
  readonly dials: Readonly<Record<K, Dial>>;
  readonly pose: (moment: Moment<K>) => Posture;
}

type Told<K extends string> = Pick<Exercise<K>, 'key' | 'dials' | 'pose'> & Partial<Exercise<K>>;

/** An exercise, with what most have in common. */
export function exercise<K extends string>(told: Told<K>): Exercise<K> {
  return {
    kind: 'repetitions',
    views: ['front', 'side', 'oblique'],
    alternates: false,
    pace: { out: 1.2, hold: 0.25, back: 1.1, rest: 0.5 },
    lowering: 'out',
    ...told,
  };
}

/** A dial in degrees; the spread is a twelfth of the way to clear unless told. */
export function degrees(
  what: string,
  none: number,
  clear: number,
  spread = Math.abs(clear - none) / 12,
): Dial {
  return { what, unit: 'degrees', none, clear, spread };
}

/** How quickly the weight sinks. A controlled lowering takes one to three seconds (NSCA, ACSM 2009 position stand). */
export function sinking(none = 1.2, clear = 0.35): Dial {
  return { what: 'time the lowering takes', unit: 'seconds', none, clear, spread: 0.08 };
}

/** Up and down again over a part of a repetition's stages: 0 outside, 1 in its middle. */
export function bump(stage: number, from: number, to: number): number {
  if (stage <= from || stage >= to) return 0;
  return Math.sin((Math.PI * (stage - from)) / (to - from));
}
