// From a picture to the landmarks of the person in it: MediaPipe BlazePose's pipeline, with the runtime handed in.
import type { Landmark, WorldLandmark } from '@spotter/coach/pose/pose-frame';
import { detectorAnchors } from './anchors.ts';
import { crop } from './crop.ts';
import { decodeDetections } from './decode-detections.ts';
import type { Detection } from './detection.ts';
import { meanLuma } from './mean-luma.ts';
import { mergeOverlapping } from './merge-overlapping.ts';
import { landmarkSide, readLandmarks, type LandmarkOutputs } from './read-landmarks.ts';
import { apply } from './affine.ts';
import { regionFromPoints, regionToPicture, wholePicture, type Point, type Region } from './region.ts';
import type { RgbPicture, Size } from './rgb-picture.ts';
import { uprightSize } from './upright.ts';

export interface DetectorOutputs {
  /** 2254 x 12, pixels of the input. */
  readonly boxes: Float32Array;
  /** 2254 logits. */
  readonly scores: Float32Array;
}

/** Runs one model on one input, channels first; the input may be overwritten, and the outputs too, by the next call. */
export type RunModel<Outputs> = (input: Float32Array) => Promise<Outputs>;

export interface PoseModels {
  /** Input 3 x 224 x 224, from -1 to 1. */
  readonly detector: RunModel<DetectorOutputs>;
  /** Input 3 x 256 x 256, from 0 to 1. */
  readonly landmarker: RunModel<LandmarkOutputs>;
}

export interface FindOptions {
  /** Also run the detector where the person's region is known, to say how many people are in view. */
  readonly countPeople: boolean;
}

/** What a picture showed; coordinates are fractions of the upright picture. */
export interface FoundPose {
  /** Upright width divided by upright height. */
  readonly aspect: number;
  /** 33 landmarks in MediaPipe BlazePose's order, or null where no person was found. */
  readonly landmarks: readonly Landmark[] | null;
  /** The same joints in metres. */
  readonly world: readonly WorldLandmark[] | null;
  /** 0 to 1: how sure the landmark model was that there is a person; 0 where nothing looked like one. */
  readonly presence: number;
  /** How many people are in view; only where the detector ran. */
  readonly people?: number;
  /** Mean brightness, 0 to 255. */
  readonly luma: number;
  /** Where to look in the next picture, or null to search the whole of it. */
  readonly nextRegion: Region | null;
}

/** Reentrant calls are not allowed: a finder owns the buffers that its models read. */
export interface PoseFinder {
  readonly find: (picture: RgbPicture, region: Region | null, options?: FindOptions) => Promise<FoundPose>;
}

export const detectorSide = 224;

/** Below or at this the person is lost (MediaPipe's pose_landmark_by_roi: threshold). */
const minPresence = 0.5;

function regionOf(detection: Detection, picture: Size): Region {
  const toPicture = regionToPicture(wholePicture(picture), picture);
  const inPicture = ([u, v]: Point): Point => {
    const [x, y] = apply(toPicture, u, v);
    return [x / picture.width, y / picture.height];
  };
  return regionFromPoints(inPicture(detection.hips), inPicture(detection.onCircle), picture);
}

export function createPoseFinder(models: PoseModels): PoseFinder {
  const anchors = detectorAnchors(detectorSide);
  const detectorInput = new Float32Array(3 * detectorSide * detectorSide);
  const landmarkInput = new Float32Array(3 * landmarkSide * landmarkSide);

  async function detect(picture: RgbPicture): Promise<Detection[]> {
    const whole = wholePicture(uprightSize(picture));
    crop(picture, whole, { side: detectorSide, range: [-1, 1], outside: 'black' }, detectorInput);
    const { boxes, scores } = await models.detector(detectorInput);
    return mergeOverlapping(decodeDetections(boxes, scores, anchors, detectorSide));
  }

  async function look(picture: RgbPicture, region: Region): Promise<LandmarkOutputs & { isPerson: boolean }> {
    crop(picture, region, { side: landmarkSide, range: [0, 1], outside: 'nearest' }, landmarkInput);
    const outputs = await models.landmarker(landmarkInput);
    return { ...outputs, isPerson: (outputs.presence[0] ?? 0) > minPresence };
  }

  return {
    async find(picture, region, options = { countPeople: false }) {
      const size = uprightSize(picture);
      let looked = region;
      let outputs = region === null ? null : await look(picture, region);
      let people: Detection[] | null = null;
      if (outputs?.isPerson !== true) {
        // MediaPipe drops a frame when it loses the person; searching in the same picture loses none.
        people = await detect(picture);
        looked = people[0] === undefined ? null : regionOf(people[0], size);
        outputs = looked === null ? null : await look(picture, looked);
      }
      const presence = outputs?.presence[0] ?? 0;
      const reading =
        looked !== null && outputs?.isPerson === true ? readLandmarks(outputs, looked, size) : null;
      if (people === null && options.countPeople) people = await detect(picture);
      return {
        aspect: size.width / size.height,
        landmarks: reading?.landmarks ?? null,
        world: reading?.world ?? null,
        presence,
        ...(people === null ? {} : { people: people.length }),
        luma: meanLuma(picture),
        nextRegion: reading?.nextRegion ?? null,
      };
    },
  };
}
