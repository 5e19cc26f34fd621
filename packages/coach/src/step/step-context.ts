import type { CueCandidate } from '../form/cue-scheduler.ts';
import type { Readings, SignalPlan } from '../measure/readings.ts';
import type { Body, BodyRoom } from '../pose/body.ts';
import type { Specification } from '../specification/specification.ts';
import type { CoachEvent } from './coach-event.ts';
import type { CompleteSettings } from './coach-settings.ts';
import type { CoachState } from './coach-state.ts';

/** What does not change from frame to frame, and room for what each frame makes anew. */
export interface StepContext {
  readonly specification: Specification;
  readonly settings: CompleteSettings;
  /** What the specification reads. */
  readonly plan: SignalPlan;
  /** The whole body is followed by frames that are no nearer to each other. */
  readonly apartMs: number;
  /** What a frame that shows somebody does: by the specification, or by whatever repeats. */
  readonly stepBody: StepBody;
  /** Where the body of a frame is put, and what is measured of it. Nothing of it outlives the step. */
  readonly room: BodyRoom;
  readonly raw: Readings;
}

/** Applies a frame that shows somebody. */
export type StepBody = (state: CoachState, tMs: number, body: Body, context: StepContext, told: Told) => void;

/** What came of a step, as it is collected on its way: what is told, and what could be said about it. */
export interface Told {
  readonly events: CoachEvent[];
  readonly candidates: CueCandidate[];
}
