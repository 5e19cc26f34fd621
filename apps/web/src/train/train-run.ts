// What a training that goes on shows, tells, and can be asked for.
import type { Training } from '@spotter/client';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { CoachView } from '@spotter/coach/step/coach-view';
import type { SummaryEvent } from '@spotter/contract/live/event-messages';
import type { Quality } from '../parts/quality.ts';
import type { PictureProblem } from './counter.ts';
import type { Feed, FeedListener } from './feed.ts';
import type { Keeping } from './keep-workout.ts';
import type { OpenCoach, Trainable } from './open-coach.ts';
import type { Programme } from './programme.ts';
import type { DeviceRecord } from './record-on-device.ts';
import type { Replays } from './replays.ts';
import type { Effect, Stage } from './stage.ts';
import type { Finder } from './train-options.ts';

export interface DoneSet {
  readonly what: Trainable;
  /** What it was called, where it was recognised. */
  readonly recognised: string | null;
  readonly count: number;
  readonly heldMs: number;
  readonly isDiscarded: boolean;
}

/** What is to be seen of the training at this moment. */
export interface Shown {
  readonly stage: Stage;
  readonly frame: PoseFrame | null;
  readonly view: CoachView | null;
  /** Of the set: what the engine has counted, and what the person has put right of it. */
  readonly count: number;
  readonly repetitions: readonly Quality[];
  /** Of the last repetition: seconds out, at the far end, and back. */
  readonly tempo: readonly [number, number, number] | null;
  readonly cue: string | null;
  readonly problems: readonly PictureProblem[];
  readonly sets: readonly DoneSet[];
  /** In kilograms: of the last of them, and of the set that goes on or comes next. */
  readonly weights: { readonly last: number | null; readonly next: number | null };
  readonly keeping: Keeping;
  readonly finder: Finder;
  readonly rate: { readonly perSecond: number; readonly isTooSlow: boolean } | null;
  /** Whether the screen stays on by itself. */
  readonly isAwake: boolean;
  readonly programme: Programme;
  /** What the exercise is called that was recognised; null until one is, and where one was chosen. */
  readonly recognised: string | null;
  /** Once it has ended: undefined while it is being stored. */
  readonly workout: SummaryEvent['workout'] | undefined;
  /** Whether this device has kept it, to be sent when the server is there. */
  readonly waits: boolean;
}

/** What is told, to be said and heard; the screen shows the same. */
export type Told =
  | { readonly type: 'coach'; readonly event: CoachEvent; readonly count: number }
  | { readonly type: 'stage'; readonly effect: Effect }
  | { readonly type: 'problem'; readonly problem: PictureProblem }
  /** What is done is known from here on, and was counted so far. */
  | { readonly type: 'recognised'; readonly name: string; readonly count: number }
  /** As many were done as somebody wanted. */
  | { readonly type: 'target' }
  /** It goes on with this exercise; null where all that was planned is done. */
  | { readonly type: 'next'; readonly what: Trainable | null }
  /** The server is away that finds the poses: nothing is counted until it is back. */
  | { readonly type: 'cut' };

export interface TrainRunParts {
  readonly openFeed: (listener: FeedListener) => Feed;
  /** Where poses are found to begin with. */
  readonly finder: Finder;
  readonly openCoach: (what: Trainable) => Promise<OpenCoach>;
  readonly openTraining: () => Promise<Training>;
  /** Keeps what is trained until the server has it. */
  readonly device: DeviceRecord;
  /** Shows again what was seen. */
  readonly replays: Replays;
  /** What the server reads of a pose that is sent to it: the engine here sees the same. */
  readonly asSent: (frame: PoseFrame) => PoseFrame;
  readonly tell: (told: Told) => void;
  /** Keeps the screen from going dark, and tells whether it can. @returns ends it */
  readonly keepAwake: (tell: (isKept: boolean) => void) => () => void;
  /** One tab of the browser trains at a time, and nothing of it is sent by another until all of it is kept. @returns ends that */
  readonly hold: (onLost: () => void) => () => void;
  /** What is meant to be trained; the training that is opened begins with the first of it. */
  readonly programme: Programme;
  readonly nowMs: () => number;
  /** Calls now and then. @returns what stops it */
  readonly tick: (call: () => void) => () => void;
  /** Calls when the page goes away, if only out of sight. @returns what stops it */
  readonly onHide: (call: () => void) => () => void;
  readonly onClose: () => void;
}

export interface TrainRun {
  readonly feed: Feed;
  readonly read: () => Shown;
  /** @returns ends it */
  readonly subscribe: (onChange: () => void) => () => void;
  readonly findBy: (finder: Finder) => void;
  readonly replay: Replays['of'];
  readonly begin: () => void;
  readonly pauseOrGoOn: () => void;
  readonly finishSet: () => void;
  readonly discardSet: () => void;
  /** The set is discarded, and begins anew after a countdown. */
  readonly restartSet: () => void;
  readonly restLonger: (byMs: number) => void;
  /** Leaves the rest of the exercise, and goes on with the next. */
  readonly skip: () => void;
  /** Another exercise takes the place of this one. */
  readonly swap: (what: Trainable) => void;
  /** Of the set that goes on, or in a rest of the one before it. */
  readonly correct: (by: number) => void;
  /** Of the set before the rest, and of those after it. */
  readonly weigh: (weightKg: number | null) => void;
  /** Of the set before the rest: how hard it was, from 1 to 10; null takes it back. */
  readonly rate: (effort: number | null) => void;
  readonly end: () => void;
  /** Without another word: the page is left. */
  readonly close: () => void;
}
