import type { CoachEvent } from './coach-event.ts';
import type { CompleteSettings } from './coach-settings.ts';
import type { CoachState } from './coach-state.ts';
import type { Specification } from '../specification/specification.ts';
import type { CueWish } from '../form/cue-scheduler.ts';
import type { Body } from '../pose/body.ts';
import type { SignalName } from '../signals/registry.ts';

/** What does not change from frame to frame. */
export interface StepContext {
  readonly specification: Specification;
  readonly settings: CompleteSettings;
  readonly names: readonly SignalName[];
  /** How a frame that shows somebody is taken: by the specification, or by whatever repeats. */
  readonly takeBody: TakeBody;
}

/** Takes a frame that shows somebody. */
export type TakeBody = (state: CoachState, tMs: number, body: Body, context: StepContext) => Taken;

/** A state with what came of reaching it, and what could be said about it. */
export interface Taken {
  readonly state: CoachState;
  readonly events: readonly CoachEvent[];
  readonly wishes: readonly CueWish[];
}
