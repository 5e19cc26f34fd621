// What the page and a worker that finds poses say to each other. A picture is answered before the next one is sent.
import type { FoundPose } from '@spotter/pose/find-pose';
import type { CameraPicture } from './camera-picture.ts';
import type { Asked } from './pose-looker.ts';

export interface ModelBytes {
  /** onnxruntime, as WebAssembly; compiled where the page may compile. */
  readonly runtime: ArrayBuffer | WebAssembly.Module;
  readonly detector: ArrayBuffer;
  readonly landmarker: ArrayBuffer;
}

export type ToPoseWorker =
  | { readonly kind: 'open'; readonly models: ModelBytes; readonly threads: number }
  | { readonly kind: 'look'; readonly picture: CameraPicture; readonly asked: Asked };

export type FromPoseWorker =
  | { readonly kind: 'opened' }
  | { readonly kind: 'found'; readonly found: FoundPose }
  | { readonly kind: 'failed'; readonly why: 'no_simd' | 'models'; readonly message: string }
  /** Unasked: what the models run on is gone, and answers no more. */
  | { readonly kind: 'lost'; readonly message: string };
