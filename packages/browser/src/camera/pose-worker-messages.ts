// What the page and the worker that finds poses say to each other. A frame is answered before the next one is sent.
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CameraPicture } from './camera-picture.ts';

export interface ModelBytes {
  /** onnxruntime, as WebAssembly; compiled where the page may compile. */
  readonly runtime: ArrayBuffer | WebAssembly.Module;
  readonly detector: ArrayBuffer;
  readonly landmarker: ArrayBuffer;
}

export type ToPoseWorker =
  | { readonly kind: 'open'; readonly models: ModelBytes; readonly threads: number }
  | { readonly kind: 'look'; readonly picture: CameraPicture; readonly tMs: number };

export type FromPoseWorker =
  | { readonly kind: 'opened' }
  | { readonly kind: 'found'; readonly frame: PoseFrame }
  | { readonly kind: 'failed'; readonly why: 'no_simd' | 'models'; readonly message: string };
