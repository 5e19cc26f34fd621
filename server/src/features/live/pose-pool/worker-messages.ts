// What the pool and its workers tell each other. A worker has one frame at a time, so nothing needs an id.
import type { FoundPose } from '@spotter/pose/find-pose';
import type { Region } from '@spotter/pose/region';
import type { PoseErrorCode } from './pose-error.ts';

export type LandmarkModel = 'lite' | 'full';

export interface WorkerSettings {
  /** The folder that scripts/prepare-models.ts fills. */
  readonly modelFolder: string;
  readonly model: LandmarkModel;
  /** Pixels, width times height. */
  readonly maxPixels: number;
}

export interface FrameMessage {
  readonly jpeg: Uint8Array;
  readonly region: Region | null;
  readonly countPeople: boolean;
}

/** `stop`: finish the frame in hand, then end. */
export type PoolMessage = FrameMessage | 'stop';

export interface PoseResult extends FoundPose {
  /** Milliseconds the worker spent on the frame, from decoding to landmarks. */
  readonly workMs: number;
}

export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'found'; readonly result: PoseResult }
  | { readonly kind: 'refused'; readonly code: PoseErrorCode; readonly message: string };
