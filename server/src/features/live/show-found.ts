import { roundTo } from '@spotter/coach/geometry/round-to';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { FoundMessage } from '@spotter/contract/live/server-messages';

/** Finer than the compact form of a pose, in a third of what a number would take. */
const unit = 1e-5;

type Points = NonNullable<FoundMessage['landmarks']>;

function show(points: PoseFrame['landmarks'] | undefined): Points | null {
  return points?.map((point) => point.map((value) => roundTo(value, unit))) ?? null;
}

/** A pose as it was found in a picture, for whoever sent it. */
export function showFound(frame: PoseFrame, seq: number | null): FoundMessage {
  const { tMs, aspect, landmarks, world, presence, luma, people } = frame;
  return {
    type: 'found',
    ...(seq === null ? {} : { seq }),
    t: tMs,
    aspect,
    landmarks: show(landmarks),
    world: show(world),
    ...(presence === undefined ? {} : { presence: roundTo(presence, unit) }),
    ...(luma === undefined ? {} : { luma }),
    ...(people === undefined ? {} : { people }),
  };
}
