import { finelyApartMs } from '@spotter/coach/motion/follow-motion';
import { parseBody } from '@spotter/coach/pose/body';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import { nothingRecognised, recognise } from '@spotter/coach/recognise/recogniser';
import { familyMembers } from '@spotter/exercises/family-members';

/** As often as the automatic coach looks while it does not know. */
const pace = { lookEveryMs: 400, apartMs: finelyApartMs };

/** The family that a recording was recognised as, of several the one seen most often; null where none was. */
export function recogniseRecording(frames: Iterable<PoseFrame>): string | null {
  const memory = nothingRecognised();
  const times = new Map<string, number>();
  for (const frame of frames) {
    const body = parseBody(frame);
    if (body === null) continue;
    recognise(memory, body, frame.tMs, pace, familyMembers);
    const { recognised } = memory;
    if (recognised?.seenMs === frame.tMs)
      times.set(recognised.family, (times.get(recognised.family) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? null;
}
