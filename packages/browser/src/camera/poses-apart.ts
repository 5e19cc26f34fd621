import type { FoundPose } from '@spotter/pose/find-pose';
import { mostPixelsWide } from './camera-picture.ts';

/** Whoever is less sure than this that there is a person may be told otherwise by the last digit of a number. */
const sure = 0.9;

/**
 * How far the landmark that lies furthest from where it should lies from there.
 * @param found where somebody was to be found
 * @returns pixels of a picture 640 wide; infinite where nobody was found, null where there is nothing to compare
 */
export function posesApart(expected: FoundPose, found: FoundPose): number | null {
  if (!expected.landmarks || expected.presence < sure) return null;
  if (!found.landmarks) return Infinity;
  const high = mostPixelsWide / expected.aspect;
  const apart = expected.landmarks.map(([x, y], index) => {
    const [foundX = Infinity, foundY = Infinity] = found.landmarks?.[index] ?? [];
    return Math.hypot((foundX - x) * mostPixelsWide, (foundY - y) * high);
  });
  // A number that is none is as wrong as can be.
  return apart.every(Number.isFinite) ? Math.max(...apart) : Infinity;
}
