// What the pool and its workers tell each other. A worker has one job at a time, so nothing needs an id.
import type { FoundPose } from '@spotter/pose/find-pose';
import type { Region } from '@spotter/pose/region';
import type { PoseError, PoseErrorCode } from './pose-error.ts';

export type LandmarkModel = 'lite' | 'full';

export interface WorkerSettings {
  /** The folder that scripts/prepare-models.ts fills. */
  readonly modelFolder: string;
  readonly model: LandmarkModel;
  /** Pixels, width times height. */
  readonly maxPixels: number;
}

export interface FrameMessage {
  readonly picture: Uint8Array;
  readonly region: Region | null;
  readonly countPeople: boolean;
}

/** `stop`: finish the job in hand, then end. */
export type PoolMessage = FrameMessage | 'stop';

export interface PoseResult extends FoundPose {
  /** Milliseconds the worker spent on the frame, from decoding to landmarks. */
  readonly workMs: number;
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly result: PoseResult }
  | { readonly kind: 'refused'; readonly code: PoseErrorCode; readonly message: string };

/** A frame that waits for its landmarks. */
export interface PoseJob {
  readonly message: FrameMessage;
  readonly resolve: (result: PoseResult) => void;
  readonly reject: (error: PoseError) => void;
}
