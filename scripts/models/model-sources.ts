// Where each model comes from, what is kept of it, and what its conversion must give.
import type { KeptOutput } from './convert.ts';

export interface ModelSource {
  /** File name inside the models folder. */
  readonly file: string;
  /** File inside the npm package @mediapipe/pose (Apache-2.0). */
  readonly from: string;
  /** Bytes of that file which are the TFLite model; null for the whole file. */
  readonly bytes: readonly [start: number, end: number] | null;
  readonly outputs: readonly KeptOutput[];
  readonly sha256: string;
}

/** The segmentation mask (Identity_2) is left out: nothing uses it and it costs half of the model's time. */
const landmarkOutputs: readonly KeptOutput[] = [
  { from: 'Identity', name: 'landmarks' },
  { from: 'Identity_1', name: 'presence' },
  { from: 'Identity_3', name: 'heatmap' },
  { from: 'Identity_4', name: 'world' },
];

export const modelSources: readonly ModelSource[] = [
  {
    file: 'pose-landmark-lite.onnx',
    from: 'pose_landmark_lite.tflite',
    bytes: null,
    outputs: landmarkOutputs,
    sha256: '3ca466117eadc1fa7f8b28f693fadf9bfe1d16cedda46394322c19a84019da34',
  },
  {
    file: 'pose-landmark-full.onnx',
    from: 'pose_landmark_full.tflite',
    bytes: null,
    outputs: landmarkOutputs,
    sha256: '0b4c71e4a6fc3e97e40b7349e8c2553b6227594b34b3dc570c87ec1926ec951a',
  },
  {
    file: 'pose-detector.onnx',
    from: 'pose_solution_packed_assets.data',
    bytes: [0, 2_962_288],
    outputs: [
      { from: 'Identity', name: 'boxes' },
      { from: 'Identity_1', name: 'scores' },
    ],
    sha256: 'fbc7b9d0c16774962af83bd0cdf3d1c0d5e445db2b93c0225ed6a525a110967b',
  },
];
