// A stick figure seen from the side that bends its knees: frames for tests, without noise.

import type { Landmark, PoseFrame } from '../src/pose/pose-frame.ts';

const radians = Math.PI / 180;

/** A frame of somebody whose knees are bent this far (degrees), feet in place, trunk leaning half as far as the thighs. */
export function squattingFrame(tMs: number, kneeFlexionDeg: number, visibility = 1): PoseFrame {
  const shin = kneeFlexionDeg * 0.35 * radians;
  const thigh = kneeFlexionDeg * 0.65 * radians;
  const ankle = { x: 0.5, y: 0.9 };
  const knee = { x: ankle.x + 0.2 * Math.sin(shin), y: ankle.y - 0.2 * Math.cos(shin) };
  const hip = { x: knee.x - 0.2 * Math.sin(thigh), y: knee.y - 0.2 * Math.cos(thigh) };
  const shoulder = { x: hip.x + 0.25 * Math.sin(thigh / 2), y: hip.y - 0.25 * Math.cos(thigh / 2) };
  const places = new Map([
    [[11, 12], shoulder],
    [[13, 14], { x: shoulder.x, y: shoulder.y + 0.13 }],
    [[15, 16], { x: shoulder.x, y: shoulder.y + 0.25 }],
    [[23, 24], hip],
    [[25, 26], knee],
    [[27, 28], ankle],
  ]);
  const landmarks = new Array<Landmark>(33).fill([shoulder.x, shoulder.y - 0.1, 0, visibility]);
  for (const [indices, { x, y }] of places) for (const i of indices) landmarks[i] = [x, y, 0, visibility];
  return { tMs, aspect: 1, landmarks };
}

/** Frames of squats of two seconds each: down for one, up for one, after half a second of standing. */
export function squattingFrames(depthsDeg: readonly number[], fps = 15): readonly PoseFrame[] {
  const frames: PoseFrame[] = [];
  const seconds = 0.5 + depthsDeg.length * 2 + 0.5;
  for (let i = 0; i < seconds * fps; i++) {
    const t = i / fps - 0.5;
    const depth = t < 0 ? 0 : (depthsDeg[Math.floor(t / 2)] ?? 0);
    frames.push(
      squattingFrame(
        Math.round((i * 1000) / fps),
        8 + (depth - 8) * (1 - Math.cos(t * Math.PI)) * (depth > 0 ? 0.5 : 0),
      ),
    );
  }
  return frames;
}
