// Maps the landmark layouts that clients send onto the 33 of BlazePose.

/** Place among the 33 of each of the 17 COCO keypoints, in COCO's order (MoveNet, YOLO-pose). */
export const cocoTo33 = [0, 2, 5, 7, 8, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28] as const;

/** How many landmarks a pose has, where that is a layout the engine knows. */
export function topologyOf(count: number): 33 | 17 | null {
  return count === 33 || count === 17 ? count : null;
}

/** Spreads 17 COCO keypoints over 33 places; those COCO lacks are `missing`. Any other number is returned as it is. */
export function spreadTo33<T>(points: readonly T[], missing: T): readonly T[] {
  if (points.length !== 17) return points;
  const spread = new Array<T>(33).fill(missing);
  for (const [from, to] of cocoTo33.entries()) {
    const point = points[from];
    if (point !== undefined) spread[to] = point;
  }
  return spread;
}
