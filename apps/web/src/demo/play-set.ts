// A recorded set before a coach, moment by moment, as a camera would show it.
import type { Coach } from '@spotter/coach/coach';
import type { Landmark, PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { CoachEvent } from '@spotter/coach/step/coach-event';
import type { CoachState } from '@spotter/coach/step/coach-state';
import type { CoachView } from '@spotter/coach/step/coach-view';

export interface Playing {
  /** Of the frames, those that the coach has seen. */
  readonly seen: number;
  readonly state: CoachState;
  /** Null before the first frame. */
  readonly view: CoachView | null;
  readonly isOver: boolean;
}

export interface Advanced {
  readonly playing: Playing;
  /** What the coach has told on the way. */
  readonly events: readonly CoachEvent[];
}

export function beginSet(coach: Coach): Playing {
  return { seen: 0, state: coach.start(), view: null, isOver: false };
}

/** Shows the coach every frame up to a moment, each once. */
export function advanceSet(
  coach: Coach,
  frames: readonly PoseFrame[],
  from: Playing,
  toMs: number,
): Advanced {
  const events: CoachEvent[] = [];
  let { seen, state, view } = from;
  for (let frame = frames[seen]; frame && frame.tMs <= toMs; frame = frames[seen]) {
    const step = coach.step(state, frame);
    ({ state, view } = step);
    events.push(...step.events);
    seen += 1;
  }
  return { playing: { seen, state, view, isOver: seen === frames.length }, events };
}

/** A set as if the picture had been cut to where somebody moves, with some air around, and no wider than it has to be. */
export function cutToBody(frames: readonly PoseFrame[], aspect: number): readonly PoseFrame[] {
  const points = frames.flatMap(({ landmarks }) => landmarks ?? []);
  const old = frames[0]?.aspect ?? 1;
  const [xs, ys] = [points.map(([x]) => x * old), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const height = Math.max(bottom - top, (right - left) / aspect) * 1.15;
  const [x0, y0] = [(left + right - height * aspect) / 2, (top + bottom - height) / 2];
  return frames.map((frame) => ({
    ...frame,
    aspect,
    landmarks:
      frame.landmarks?.map(([x, y, z, visibility]): Landmark => [
        (x * old - x0) / (height * aspect),
        (y - y0) / height,
        z,
        visibility,
      ]) ?? null,
  }));
}

/** The pose at a moment between two frames, so that the figure moves as smoothly as the screen draws. */
export function poseAt(frames: readonly PoseFrame[], seen: number, atMs: number): PoseFrame | null {
  const [before, after] = [frames[seen - 1] ?? frames[0], frames[seen]];
  if (!before) return null;
  if (!before.landmarks || !after?.landmarks || after.tMs <= before.tMs) return before;
  const share = Math.min(1, Math.max(0, (atMs - before.tMs) / (after.tMs - before.tMs)));
  const target = after.landmarks;
  const landmarks = before.landmarks.map(([x, y, z, visibility], index): Landmark => {
    const [toX, toY, toZ] = target[index] ?? [x, y, z];
    return [x + (toX - x) * share, y + (toY - y) * share, z + (toZ - z) * share, visibility];
  });
  return { ...before, landmarks };
}
