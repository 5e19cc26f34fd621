import type { CueCandidate } from '../form/cue-scheduler.ts';
import type { SignalPlan } from '../measure/readings.ts';
import type { Body } from '../pose/body.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CompleteSettings } from './coach-settings.ts';
import type { CoachState } from './coach-state.ts';

/** What does not change from frame to frame. */
export interface StepContext {
  readonly specification: Specification;
  readonly settings: CompleteSettings;
  /** What the specification reads. */
  readonly plan: SignalPlan;
  /** What a frame that shows somebody does: by the specification, or by whatever repeats. */
  readonly stepBody: StepBody;
}

/** Applies a frame that shows somebody. */
export type StepBody = (state: CoachState, tMs: number, body: Body, context: StepContext) => Stepped;

/** A state with what came of reaching it, and what could be said about it. */
export interface Stepped {
  readonly state: CoachState;
  readonly events: readonly CoachEvent[];
  readonly candidates: readonly CueCandidate[];
}
