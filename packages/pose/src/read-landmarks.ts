// The landmark model's outputs as landmarks of the picture, the same joints in metres, and the next frame's region.
import type { Landmark, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import { apply } from './affine.ts';
import { refineFromHeatmap } from './refine-from-heatmap.ts';
import { regionFromPoints, regionToPicture, type Point, type Region } from './region.ts';
import type { Size } from './rgb-picture.ts';
import { sigmoid } from './sigmoid.ts';

/** What the landmark model answers for one crop of 256 x 256 pixels. */
export interface LandmarkOutputs {
  /** 39 x 5: x, y, z in pixels of the crop, visibility and presence as logits. */
  readonly landmarks: Float32Array;
  /** 1: how sure it is that the crop shows a person, 0 to 1. */
  readonly presence: Float32Array;
  /** 39 x 64 x 64 logits. */
  readonly heatmap: Float32Array;
  /** 39 x 3: metres from the middle of the hips, along the crop's axes. */
  readonly world: Float32Array;
}

export const landmarkSide = 256;
const heatmapSide = 64;
/** The body's joints; the six that follow are for the model's own use, two of them align the next region. */
const bodyLandmarks = 33;
const hipsLandmark = 33;
const onCircleLandmark = 34;

export interface BodyReading {
  readonly landmarks: Landmark[];
  readonly world: WorldLandmark[];
  readonly nextRegion: Region;
}

export function readLandmarks(outputs: LandmarkOutputs, region: Region, picture: Size): BodyReading {
  const toPicture = regionToPicture(region, picture);
  const raw = (landmark: number, offset: number): number => outputs.landmarks[landmark * 5 + offset] ?? 0;
  const place = (landmark: number): Point => {
    const inCrop: Point = [raw(landmark, 0) / landmarkSide, raw(landmark, 1) / landmarkSide];
    const [u, v] = refineFromHeatmap(outputs.heatmap, heatmapSide, landmark, inCrop);
    const [x, y] = apply(toPicture, u, v);
    return [x / picture.width, y / picture.height];
  };
  const cos = Math.cos(region.angle);
  const sin = Math.sin(region.angle);
  const joints = Array.from({ length: bodyLandmarks }, (_, landmark) => landmark);
  return {
    landmarks: joints.map((landmark) => {
      const z = (raw(landmark, 2) / landmarkSide) * region.size;
      return [...place(landmark), z, sigmoid(raw(landmark, 3))];
    }),
    world: joints.map((landmark) => {
      const [x = 0, y = 0, z = 0] = outputs.world.subarray(landmark * 3, landmark * 3 + 3);
      return [cos * x - sin * y, sin * x + cos * y, z, sigmoid(raw(landmark, 3))];
    }),
    nextRegion: regionFromPoints(place(hipsLandmark), place(onCircleLandmark), picture),
  };
}
