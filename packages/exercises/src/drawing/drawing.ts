// What the picture of an exercise is made from: two postures, what the body trains with, and where one looks from.
import type { Posture } from '../body/posture.ts';
import type { Vector } from '../body/vector.ts';
import type { LandmarkName } from './figure.ts';
import type { View } from './view.ts';

/** In one hand, or across both. */
export type Held =
  | { readonly kind: 'dumbbell'; readonly hand: 'left' | 'right'; readonly along?: 'forearm' | 'forwards' }
  | { readonly kind: 'kettlebell' }
  /** A dumbbell upright between two hands. */
  | { readonly kind: 'upright_dumbbell' }
  /** One without plates hangs from a cable. */
  | { readonly kind: 'barbell' | 'cable_bar' };

/** What stays where it is, in metres. */
export type Fixed =
  | { readonly kind: 'block'; readonly from: Vector; readonly to: Vector }
  | { readonly kind: 'bar'; readonly from: Vector; readonly to: Vector };

export interface Arrow {
  readonly of: LandmarkName;
  readonly right: number;
  readonly up: number;
}

export interface Drawing {
  readonly view: View;
  readonly start: Posture;
  readonly end: Posture;
  readonly held?: readonly Held[];
  readonly fixed?: readonly Fixed[];
  /** Whose way from start to end an arrow shows, and how far beside the body, in metres of the picture. */
  readonly arrows?: readonly (LandmarkName | Arrow)[];
  /** Shows what lies above this height alone, in metres: for what moves too little to be seen in a whole body. */
  readonly above?: number;
  /** Touches the floor neither at the start nor at the end, or not at the end. */
  readonly offTheFloor?: 'always' | 'at_end';
}
