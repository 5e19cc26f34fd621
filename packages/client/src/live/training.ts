import type { Configure, Feedback, NextExercise } from '@spotter/contract/live/client-messages';
import type { EventMessage, SummaryEvent } from '@spotter/contract/live/event-messages';
import type { ReadyMessage } from '@spotter/contract/live/ready-message';
import type { FoundMessage, FrameMessage, LeanMessage } from '@spotter/contract/live/server-messages';
import type { SetCorrectionChange } from '@spotter/contract/set-correction';
import type { Signal } from '../platform/ports.ts';
import type { SpotterError } from '../spotter-error.ts';
import type { Pose } from './encode-poses.ts';
import type { Picture } from './outbox.ts';

/** What a training begins with; all but the exercise may be left out. */
export interface TrainingOptions extends Omit<Configure, 'type' | 'continue' | 'exercise'> {
  /** A name in nearly any spelling, an id of the catalogue, or `auto`: what is done is recognised then. */
  readonly exercise: string | number;
  /** What answers each frame: `full` unless told. Events come in every case. */
  readonly feedback?: Feedback;
}

/** How a training is opened. */
export interface Opening {
  /** An AbortSignal: calls it off while it opens. Once it has begun, `end()` ends it. */
  readonly signal?: Signal | undefined;
}

export type TrainingState =
  /** What is sent is looked at. */
  | 'live'
  | 'paused'
  /** The connection is gone: poses and commands wait, and the workout goes on where it was. */
  | 'reconnecting'
  | 'ended';

/** What `on` tells, by name. Each numbered event is told under its type, too. */
export type Happenings = {
  /** Answers a frame that was looked at. Some are lost: that is what makes them quick. */
  readonly frame: FrameMessage | LeanMessage;
  /** The pose in a picture that was looked at, where `pictures: 'find'` asked for it: they come in the order of the pictures. */
  readonly found: FoundMessage;
  /** Every numbered event. */
  readonly event: EventMessage;
  readonly state: TrainingState;
  /** Poses and pictures that were not sent, in all, because newer ones had come. */
  readonly dropped: number;
  /** What the server had to say against something that was sent, or a drop that was mended. */
  readonly problem: SpotterError;
} & { readonly [Type in EventMessage['type']]: Extract<EventMessage, { type: Type }> };

/**
 * A training that goes on. Commands resolve once the server has carried them out, also after a drop, and reject with a
 * SpotterError where it refuses or the training ends first; whoever does not wait need not catch.
 *
 * `for await (const event of training)` reads the numbered events from the first one on, each once, and ends with the
 * training; it throws a SpotterError where nobody asked for the end.
 */
export interface Training extends AsyncIterable<EventMessage> {
  readonly state: TrainingState;
  /** Under which it is stored, once something was done: `spotter.workouts.get(training.workoutId)`. */
  readonly workoutId: string;
  /** What holds, as the server said it last. */
  readonly settings: ReadyMessage['settings'];
  readonly limits: ReadyMessage['limits'];
  /** Frames a second to send at most: what was asked for, or what a busy server can serve. */
  readonly rate: number;
  readonly dropped: number;
  /**
   * Hands a pose over. Where the connection is slow, the newest takes the place of the one that waits.
   * @throws SpotterError `client.wrong_use` of a pose that is none
   */
  readonly sendPose: (pose: Pose) => void;
  /**
   * Hands a JPEG, PNG or WebP over; the newest wins. None waits for a connection.
   * @throws SpotterError `client.wrong_use` of what is none, or larger than `limits.message_bytes`
   */
  readonly sendPicture: (picture: Picture) => void;
  /** Finishes the set and goes on with another exercise. */
  readonly choose: (exercise: string | number, target?: NextExercise['target']) => Promise<void>;
  readonly startSet: () => Promise<void>;
  readonly finishSet: () => Promise<void>;
  readonly pause: () => Promise<void>;
  readonly resume: () => Promise<void>;
  /** Of this set and those after it, in kilograms; null is none. */
  readonly setWeight: (weightKg: number | null) => Promise<void>;
  /** What the person says of a set: the last one, unless its place in the workout is told. */
  readonly correct: (correction: SetCorrectionChange, position?: number) => Promise<void>;
  /** Has the poses kept from here on, or no longer: only when the person has said so. */
  readonly record: (isOn: boolean) => Promise<void>;
  /**
   * Finishes the set and ends the training.
   * @returns the workout as it is stored; null where nothing was done, or the server was not to be reached within 15 s (it
   * stores what it has seen when the connection ends)
   */
  readonly end: () => Promise<SummaryEvent['workout']>;
  /**
   * Tells what happens from here on: the exercise that was chosen may have been told by then, and `for await` has it. A
   * listener that throws keeps nothing from the others.
   * @returns what stops it
   */
  readonly on: <Name extends keyof Happenings>(
    name: Name,
    listener: (what: Happenings[Name]) => void,
  ) => () => void;
}
