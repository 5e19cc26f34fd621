import { finelyApartMs, followMotion, noMotion } from '@spotter/coach/motion/follow-motion';
import { parseBody } from '@spotter/coach/pose/body';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { MotionDescription } from '@spotter/coach/recognise/describe-motion';
import { describeRepeated } from '@spotter/coach/recognise/recogniser';

const lookEveryMs = 400;

/** What is repeated in a recording, in numbers: at each look as the automatic coach looks while it knows nothing. */
export function describeRecording(frames: Iterable<PoseFrame>): readonly MotionDescription[] {
  const motion = noMotion();
  let lookedMs = -Infinity;
  let looks = 0;
  const descriptions: MotionDescription[] = [];
  for (const frame of frames) {
    const { tMs } = frame;
    const body = parseBody(frame);
    if (body === null || (motion.tMs !== null && tMs - motion.tMs < finelyApartMs)) continue;
    followMotion(motion, body, tMs);
    if (motion.tMs !== tMs || tMs - lookedMs < lookEveryMs) continue;
    lookedMs = tMs;
    looks += 1;
    const repeated = describeRepeated(motion, looks);
    if (repeated) descriptions.push(repeated.description);
  }
  return descriptions;
}
