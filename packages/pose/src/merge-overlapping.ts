// Many anchors answer for one person: overlapping detections become one (weighted non-maximum suppression).
import type { Detection } from './detection.ts';
import type { Point } from './region.ts';

/** MediaPipe's pose_detection: min_suppression_threshold, intersection over union. */
const maxOverlap = 0.3;

function overlap(a: Detection, b: Detection): number {
  const width = Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0]);
  const height = Math.min(a.box[3], b.box[3]) - Math.max(a.box[1], b.box[1]);
  if (width <= 0 || height <= 0) return 0;
  const area = ({ box }: Detection): number => (box[2] - box[0]) * (box[3] - box[1]);
  return (width * height) / (area(a) + area(b) - width * height);
}

/** The mean by score of detections of one person; the best one's score. */
function average(detections: readonly Detection[], score: number): Detection {
  const total = detections.reduce((sum, detection) => sum + detection.score, 0);
  const mean = (read: (detection: Detection) => number): number =>
    detections.reduce((sum, detection) => sum + read(detection) * detection.score, 0) / total;
  const meanPoint = (read: (detection: Detection) => Point): Point => [
    mean((detection) => read(detection)[0]),
    mean((detection) => read(detection)[1]),
  ];
  return {
    score,
    box: [
      mean(({ box }) => box[0]),
      mean(({ box }) => box[1]),
      mean(({ box }) => box[2]),
      mean(({ box }) => box[3]),
    ],
    hips: meanPoint(({ hips }) => hips),
    onCircle: meanPoint(({ onCircle }) => onCircle),
  };
}

/** One detection a person, best first. */
export function mergeOverlapping(detections: readonly Detection[]): Detection[] {
  const merged: Detection[] = [];
  let rest = detections.toSorted((a, b) => b.score - a.score);
  for (let [best] = rest; best !== undefined; [best] = rest) {
    const leader = best;
    const isSame = (detection: Detection): boolean =>
      detection === leader || overlap(detection, leader) > maxOverlap;
    merged.push(average(rest.filter(isSame), leader.score));
    rest = rest.filter((detection) => !isSame(detection));
  }
  return merged;
}
