// What the pool and its workers tell each other. A worker has one job at a time, so nothing needs an id.
import type { FoundPose } from '@spotter/pose/find-pose';
import type { Region } from '@spotter/pose/region';
import type { EncodedFrame, VideoTrack } from '../video/video-track.ts';
import type { PoseError, PoseErrorCode } from './pose-error.ts';

export type LandmarkModel = 'lite' | 'full';

export interface WorkerSettings {
  /** The folder that scripts/prepare-models.ts fills. */
  readonly modelFolder: string;
  readonly model: LandmarkModel;
  /** Pixels, width times height. */
  readonly maxPixels: number;
}

/** Where to look for the person, and what else to find out. */
export interface Look {
  /** As the last frame gave it; null searches the whole picture. */
  readonly region: Region | null;
  readonly countPeople: boolean;
}

export interface PictureMessage {
  readonly kind: 'picture';
  readonly picture: Uint8Array;
  readonly look: Look;
}

/** The next frames of a video stream, in their order: all are decoded, the newest that comes out is looked at. */
export interface VideoPart {
  readonly track: VideoTrack;
  readonly frames: readonly EncodedFrame[];
  /** Null only has them decoded, as those that follow build on them. */
  readonly look: Look | null;
}

export interface VideoMessage extends VideoPart {
  readonly kind: 'video';
  readonly stream: number;
}

export type JobMessage = PictureMessage | VideoMessage;

/** `forget`: no more comes of this stream. `stop`: finish the job in hand, then end. */
export type PoolMessage =
  JobMessage | { readonly kind: 'forget'; readonly stream: number } | { readonly kind: 'stop' };

export interface PoseResult extends FoundPose {
  /** Milliseconds the worker spent on the job, from decoding to landmarks. */
  readonly workMs: number;
  /** Of a video: when, on its own clock, the frame was taken that was looked at. */
  readonly tMs?: number;
}

export type WorkerAnswer =
  | { readonly kind: 'ready' }
  /** Null where a video showed nothing new, or was not to be looked at. */
  | { readonly kind: 'found'; readonly result: PoseResult | null }
  | { readonly kind: 'refused'; readonly code: PoseErrorCode; readonly message: string };

export type WorkerMessage = WorkerAnswer & {
  /** Video decoders that the worker has opened since it began. */
  readonly decoders: number;
};

/** What waits for its landmarks. */
export interface PoseJob {
  readonly message: JobMessage;
  readonly resolve: (result: PoseResult | null) => void;
  readonly reject: (error: PoseError) => void;
}
